import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { badRequest, conflict, dropped, type Fault, flood, gateway, serverFailure } from '../../support/telegram/fault.ts'
import { choices, text, tiny } from '../../support/tiny-interviews.ts'

const SHORT: [string, Fault, number][] = [
  ['429 for a few seconds', flood(3), 2],
  ['500', serverFailure(), 1],
  ['500 three times', serverFailure(), 3],
  ['502 with a page', gateway, 1],
  ['a connection dropped before the effect', dropped('before'), 2],
]
const LONG: [string, Fault][] = [
  ['429 for longer than anybody waits', flood(120)],
  ['500', serverFailure()],
  ['dropped connections', dropped('before')],
]

describe('the messenger answers', () => {
  const world = oneWorld({
    interviews: [
      tiny('two', [text('first', 'Первый вопрос?'), text('second', 'Второй вопрос?')]),
      tiny('ticks', [choices('things', 'Что отметить?', ['стол', 'стул']), text('name', 'Как называется?')]),
    ],
  })
  const fail = (method: string, fault: Fault, times?: number) => world().fake.fail(method, fault, times)
  /** Faults that were made here are in the log and nowhere else. */
  const forgive = () => {
    world().fake.clearFaults()
    world().logged.length = 0
  }
  const asks = (sitter: Sitter, question: string) => sitter.chat.shown.filter((message) => message.text.endsWith(question)).length

  for (const [name, fault, times] of SHORT) {
    it(`${name}: nobody notices`, async () => {
      const sitter = await Sitter.asked(world(), 'two')
      fail('sendMessage', fault, times)
      await sitter.say('раз')
      expect(asks(sitter, 'Второй вопрос?')).toBe(1)
      await sitter.say('два')
      expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
    })
  }

  for (const [name, fault] of LONG) {
    it(`${name}, again and again: the question comes as soon as it can, and what was typed meanwhile is kept`, async () => {
      const sitter = await Sitter.asked(world(), 'two')
      fail('sendMessage', fault, 99)
      await sitter.say('раз')
      await sitter.say('ау')
      expect(asks(sitter, 'Второй вопрос?')).toBe(0)
      expect(await sitter.answers()).toEqual({ first: 'раз' })
      forgive()
      await world().tick()
      expect(sitter.last.text).toContain('Второй вопрос?')
      await sitter.press('Принять: «ау»')
      expect(await sitter.save()).toEqual({ first: 'раз', second: 'ау' })
    })
  }

  it('a connection dropped after the effect: the question may come twice, either card answers, once', async () => {
    const sitter = await Sitter.asked(world(), 'ticks')
    await sitter.press('☐ стол')
    fail('sendMessage', dropped('after'))
    await sitter.press('Готово')
    expect(asks(sitter, 'Как называется?')).toBe(2)
    await sitter.say('название')
    expect(await world().storage.db.journal.count({ where: { action: 'interview.answer' } })).toBe(2)
    expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
  })

  it('nothing for half an hour: when it is back, the person is told and goes on', async () => {
    const sitter = await Sitter.asked(world(), 'two')
    for (const method of ['sendMessage', 'editMessageText']) fail(method, dropped('before'), 999)
    await sitter.say('раз')
    for (let minute = 0; minute < 30; minute++) {
      world().clock.pass(60_000)
      await world().tick()
    }
    forgive()
    for (let minute = 0; minute < 90; minute++) {
      world().clock.pass(60_000)
      await world().tick()
    }
    world().logged.length = 0
    expect(sitter.last.from).toBe('bot')
    expect(sitter.last.text).not.toContain('Первый вопрос?')
    if (!sitter.last.text.includes('Второй вопрос?')) await sitter.press('Продолжить')
    expect(sitter.last.text).toContain('Второй вопрос?')
    await sitter.say('два')
    expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
  })

  it('an old card that can’t be edited: the ticks are shown on a new one', async () => {
    const sitter = await Sitter.asked(world(), 'ticks')
    sitter.last.frozen = true
    const old = sitter.last
    await sitter.press('☐ стол')
    expect(sitter.last).not.toBe(old)
    expect(sitter.last.buttons).toContain('☑ стол')
    await sitter.press('☐ стул')
    sitter.last.frozen = true
    await sitter.press('Готово')
    await sitter.say('название')
    expect(await sitter.save()).toEqual({ things: { keys: ['a', 'b'], others: [] }, name: 'название' })
  })

  for (const [name, fault] of [
    [
      'that a message is not modified',
      badRequest('message is not modified: specified new message content and reply markup are exactly the same'),
    ],
    ['that a message to edit is not found', badRequest('message to edit not found')],
    ['500 to every edit', serverFailure()],
    ['dropped connections to every edit', dropped('after')],
  ] as [string, Fault][]) {
    it(`${name}: ticks and answers are all there in the end`, async () => {
      const sitter = await Sitter.asked(world(), 'ticks')
      fail('editMessageText', fault, 99)
      await sitter.press('☐ стол')
      await world().tick()
      forgive()
      if (!sitter.last.buttons.includes('☑ стол')) await sitter.press('☐ стол')
      expect(sitter.last.buttons).toContain('☑ стол')
      await sitter.press('Готово')
      fail('editMessageText', fault, 99)
      await sitter.say('название')
      forgive()
      expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
    })
  }

  it('that a press is too old to be answered: what was pressed holds', async () => {
    const sitter = await Sitter.asked(world(), 'ticks')
    fail('answerCallbackQuery', badRequest('query is too old and response timeout expired or query ID is invalid'), 99)
    await sitter.press('☐ стол')
    await sitter.press('Готово')
    await sitter.say('название')
    expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
  })

  it('that it will never take a card: the person hears something, and the interview goes on', async () => {
    const sitter = await Sitter.asked(world(), 'two')
    fail('sendMessage', badRequest("can't parse entities"))
    await sitter.say('раз')
    expect(sitter.last.text).toContain('Ответы сохранены.')
    forgive()
    await sitter.say('/menu')
    await sitter.press(/Опрос two/)
    await sitter.say('два')
    expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
  })

  it('nothing to the calls that only decorate: commands, descriptions, signs of waiting', async () => {
    for (const method of ['setMyCommands', 'setMyDescription', 'setMyShortDescription', 'sendChatAction', 'answerCallbackQuery'])
      fail(method, method === 'sendChatAction' ? flood(60) : serverFailure(), 99)
    await world().telegram.setUp()
    const sitter = await Sitter.asked(world(), 'ticks')
    await sitter.press('☐ стол')
    await sitter.press('Готово')
    await sitter.say('название')
    expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
    expect(world().logged.filter((line) => line.includes('not told the texts'))).toHaveLength(6)
  })

  for (const [name, fault] of [
    ['500', serverFailure()],
    ['a page', gateway],
    ['409', conflict],
    ['429', flood(5)],
    ['a dropped connection', dropped('before')],
    ['a connection dropped with the updates on it', dropped('after')],
  ] as [string, Fault][]) {
    it(`${name} when it is asked for news: what people wrote is heard a moment later, once`, async () => {
      const sitter = await Sitter.asked(world(), 'two')
      fail('getUpdates', fault, 2)
      await sitter.say('раз')
      await sitter.say('два')
      expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
    })
  }

  it('nothing at the start: the program starts all the same and hears what waited', async () => {
    const sitter = await Sitter.asked(world(), 'two')
    await world().stop()
    sitter.chat.say('раз')
    fail('getMe', dropped('before'), 99)
    fail('getUpdates', serverFailure(), 3)
    world().clock.pass(1000)
    await world().begin()
    await world().settle()
    world().fake.clearFaults()
    await sitter.say('два')
    expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
  })
})
