import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openStage } from '../../support/web/stage.ts'
import { Visitor } from '../../support/web/visitor.ts'

const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { code: string }).code,
]

describeEachDatabase((open) => {
  it('a text of 8000 characters is taken, a longer one is refused with a sentence in the language of the browser', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    expect((await visitor.write('ж'.repeat(8000))).status).toBe(200)
    const refused = await visitor.json('/api/messages', { client: randomUUID(), text: 'ж'.repeat(8001) }, { 'accept-language': 'en-GB' })
    expect([refused.status, await refused.json()]).toEqual([
      413,
      { code: 'too-long', message: 'The message is longer than 8000 characters. Please split it or attach it as a file.' },
    ])
    expect(bot.taken).toHaveLength(1)
  })

  it('a body over 64 KB is not read, and whatever is no request is refused', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const client = randomUUID()
    expect(await codeOf(await visitor.write('x'.repeat(70_000)))).toEqual([413, 'too-long'])
    expect(await codeOf(await visitor.post('/api/messages', '{'))).toEqual([400, 'not-understood'])
    for (const body of [{}, { client, text: ' \n ' }, { client: 'me', text: 'a' }, { client, text: 7 }]) {
      expect(await codeOf(await visitor.json('/api/messages', body))).toEqual([400, 'not-understood'])
    }
    expect(bot.came).toEqual([])
  })

  it('the data of a press is at most 64 printable ASCII characters', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    expect((await visitor.press('1', 'x'.repeat(64))).status).toBe(200)
    for (const [ref, data] of [
      ['1', 'x'.repeat(65)],
      ['1', 'да'],
      ['1', ''],
      ['0', 'x'],
      ['-1', 'x'],
      ['1e3', 'x'],
    ] as const) {
      expect(await codeOf(await visitor.press(ref, data))).toEqual([400, 'not-understood'])
    }
    expect(bot.taken).toHaveLength(1)
  })

  it('the 21st POST at once is asked to wait, a second later there is room again, and others do not feel it', async () => {
    const { channel, clock, bot } = await openStage(await open())
    const [hasty, calm] = [await new Visitor(channel).visit(), await new Visitor(channel).visit()]
    for (let sent = 0; sent < 20; sent += 1) expect((await hasty.write(`${sent}`)).status).toBe(200)
    const refused = await hasty.write('20')
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(await codeOf(refused)).toEqual([429, 'too-many'])
    expect((await calm.write('спокойно')).status).toBe(200)
    clock.pass(1000)
    expect((await hasty.write('20')).status).toBe(200)
    expect(bot.taken).toHaveLength(22)
  })

  it('an address that does not exist is answered in words', async () => {
    const { channel } = await openStage(await open())
    const response = await new Visitor(channel).get('/api/nothing')
    expect([response.status, await response.json()]).toEqual([404, { code: 'no-such-address', message: 'Такой страницы нет.' }])
  })
})
