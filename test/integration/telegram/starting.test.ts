import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTelegram, type TelegramReceiving, TelegramTokenRefused } from '../../../src/channels/telegram/start-telegram.ts'
import { type Connected, connect } from '../../support/telegram/connected.ts'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'
import { dropped, serverFailure } from '../../support/telegram/fault.ts'
import { Notebook, textsOf } from '../../support/telegram/notebook.ts'

let fake: FakeTelegram
let chat: FakeChat
let telegram: Connected
let notebook: Notebook
const running: TelegramReceiving[] = []

beforeEach(async () => {
  fake = await FakeTelegram.start()
  chat = fake.chat()
  telegram = connect(fake)
  notebook = new Notebook()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((receiving) => receiving.stop()))
  fake.verify()
  await fake.stop()
})

async function start(options: { listen?: boolean } = {}): Promise<TelegramReceiving> {
  const receiving = await startTelegram({ ...telegram, receiver: notebook })
  running.push(receiving)
  if (options.listen !== false) receiving.listen()
  return receiving
}

describe('At the start', () => {
  it('everything that waited is kept, in its sequence, before anything is received', async () => {
    const said = Array.from({ length: 250 }, (_, index) => `слово ${index}`)
    for (const text of said) chat.say(text)
    const receiving = await start({ listen: false })
    expect(textsOf(notebook.stored)).toEqual(said)
    expect(receiving.me?.username).toBe('demo_touchpoint_bot')
    await fake.delivered()
    chat.say('новое')
    receiving.listen()
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['новое']])
  })

  it('a wrong token is told in one line that does not contain it', async () => {
    telegram = connect(fake, { token: '1:wrong' })
    await expect(start()).rejects.toThrow(TelegramTokenRefused)
    await expect(start()).rejects.toThrow(/^TELEGRAM_BOT_TOKEN: [^\n]+$/)
    telegram = connect(fake, { token: 'malformed' })
    await expect(start()).rejects.toThrow(TelegramTokenRefused)
  })

  it('an unreachable Telegram stops nothing: what waited comes later', async () => {
    chat.say('раньше')
    fake.fail('getMe', dropped('before'), 2)
    const receiving = await start()
    expect(receiving.me).toBeUndefined()
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['раньше']])
  })

  it('a backlog that is not given at once is asked for again, then left to the polling', async () => {
    chat.say('раньше')
    fake.fail('getUpdates', serverFailure(), 2)
    await start({ listen: false })
    expect(textsOf(notebook.stored)).toEqual(['раньше'])
    chat.say('потом')
    fake.fail('getUpdates', serverFailure(), 3)
    await start()
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['потом']])
  })

  it('a webhook left from earlier is taken away without losing what waits', async () => {
    await start()
    expect(fake.callsOf('deleteWebhook')).toEqual([{}])
  })
})
