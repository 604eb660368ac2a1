import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTelegram, type TelegramReceiving } from '../../../src/channels/telegram/start-telegram.ts'
import { type Connected, connect } from '../../support/telegram/connected.ts'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'
import { conflict, dropped, type Fault, flood, gateway, serverFailure } from '../../support/telegram/fault.ts'
import { Gate, Notebook, textsOf } from '../../support/telegram/notebook.ts'

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

describe('While it listens', () => {
  it('a batch is confirmed only when it is kept', async () => {
    const gate = new Gate()
    notebook.keeping = gate.pass
    await start()
    const { update_id: id } = chat.say('ответ')
    await gate.reached
    const asked = fake.callsOf('getUpdates').length
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(fake.callsOf('getUpdates')).toHaveLength(asked)
    gate.open()
    await fake.delivered()
    expect(fake.callsOf('getUpdates').at(-1)).toMatchObject({ offset: id + 1, timeout: 30 })
  })

  it('what was handed out but not kept comes again after a restart', async () => {
    notebook.failures = Number.POSITIVE_INFINITY
    const first = await start()
    chat.say('ответ')
    await expect.poll(() => telegram.lines.length, { interval: 5 }).toBe(1)
    await first.stop()
    notebook.failures = 0
    await start({ listen: false })
    expect(textsOf(notebook.stored)).toEqual(['ответ'])
  })

  it('a batch that could not be kept is fetched again', async () => {
    notebook.failures = 3
    await start()
    chat.say('ответ')
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['ответ']])
    expect(telegram.waits).toEqual([500, 1000, 2000])
    expect(telegram.lines.filter((line) => line.includes('could not be kept'))).toHaveLength(1)
  })

  it('quick messages arrive together in the sequence of writing', async () => {
    await start()
    await expect.poll(() => fake.callsOf('getUpdates').length, { interval: 5 }).toBe(2)
    for (const text of ['раз', 'два', 'три']) chat.say(text)
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['раз', 'два', 'три']])
  })

  it('the same update twice and one out of sequence are handed over as they come', async () => {
    await start()
    const late = chat.say('раз')
    await fake.delivered()
    fake.deliver(late)
    fake.deliver({ ...late, update_id: late.update_id - 5 })
    await fake.delivered()
    expect(notebook.received.flat().map((event) => event.eventId)).toEqual(
      [late, late, { update_id: late.update_id - 5 }].map((update) => String(update.update_id)),
    )
  })

  it('no more is fetched while there is no room', async () => {
    const gate = new Gate()
    notebook.room = gate.pass
    await start()
    chat.say('раз')
    await gate.reached
    chat.say('два')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(notebook.received).toHaveLength(1)
    gate.open()
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['раз'], ['два']])
  })

  const disturbances: [string, Fault, number][] = [
    ['500', serverFailure(), 500],
    ['a page instead of an answer', gateway, 500],
    ['a dropped connection', dropped('before'), 500],
    ['a connection dropped with a batch on its way', dropped('after'), 500],
    ['429', flood(12), 12_000],
    ['409, another program at work', conflict, 5000],
    ['401, a token revoked', { kind: 'refuse', code: 401, description: 'Unauthorized' }, 60_000],
  ]
  it.each(disturbances)('%s is told once and survived', async (_, fault, firstPause) => {
    const receiving = await start({ listen: false })
    fake.fail('getUpdates', fault, 4)
    chat.say('ответ')
    receiving.listen()
    await fake.delivered()
    expect(notebook.received.map(textsOf)).toEqual([['ответ']])
    expect(telegram.waits).toHaveLength(4)
    expect(telegram.waits[0]).toBe(firstPause)
    expect(telegram.lines).toHaveLength(2)
    expect(telegram.lines[1]).toContain('received again')
  })

  it('a stop ends the waiting request at once and keeps the batch at hand', async () => {
    const gate = new Gate()
    notebook.keeping = gate.pass
    const receiving = await start()
    chat.say('ответ')
    await gate.reached
    const stopped = receiving.stop()
    gate.open()
    await stopped
    expect(notebook.received.map(textsOf)).toEqual([['ответ']])
    const asked = fake.callsOf('getUpdates').length
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fake.callsOf('getUpdates')).toHaveLength(asked)
    expect(telegram.lines).toEqual([])
  })

  it('a stop before listening has nothing to wait for', async () => {
    await (await start({ listen: false })).stop()
    const idle = await start()
    await expect.poll(() => fake.callsOf('getUpdates').length, { interval: 5 }).toBeGreaterThan(2)
    await idle.stop()
  })
})

describe('What comes in', () => {
  it('of any kind reaches the inbox under the person’s chat', async () => {
    await start()
    await telegram.channel.show(
      { channel: 'telegram', chatId: String(chat.id) },
      { text: ['?'], rows: [[{ label: 'Да', data: 'y' }]] },
      's',
    )
    const sent = [chat.say('/start abc'), chat.press('Да'), chat.forge('forged', undefined), chat.edit('исправлено'), chat.forward('чужое')]
    sent.push(
      chat.sendPhoto(),
      chat.sendSticker(),
      chat.sendVoice(),
      chat.sendLocation(),
      chat.sendFile('a.pdf', new Uint8Array(3), 'application/pdf'),
      chat.block(),
    )
    await fake.delivered()
    expect(notebook.received.flat()).toEqual(sent.map((update) => ({ eventId: String(update.update_id), chatId: String(chat.id), update })))
    expect(sent[0]?.message?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }])
    expect(sent[1]?.callback_query?.message).toMatchObject({ message_id: chat.last?.id, text: '?' })
  })

  it('R97 that is the talk of a group, of a channel or of a kind nobody asked for is confirmed and not kept', async () => {
    await start()
    const group = { id: -100, type: 'supergroup', title: 'группа' } as const
    const message = { message_id: 1, date: 1, chat: group, from: chat.person, text: 'привет' }
    const of = (content: object, index: number) => fake.deliver({ update_id: 900_000_000 + index, ...content })
    ;[
      { message },
      { edited_message: { ...message, edit_date: 2 } },
      { message: { ...message, text: '/help', forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } } },
      { my_chat_member: { chat: { ...group, type: 'channel' }, from: chat.person, date: 1, old_chat_member: {}, new_chat_member: {} } },
      { callback_query: { id: 'q', from: chat.person, chat_instance: 'i', data: 'x', inline_message_id: 'inline' } },
    ].forEach(of)
    await fake.delivered()
    expect(notebook.received).toEqual([])
    expect(telegram.lines).toEqual([])
  })

  it('of a group is kept where it is for the bot: membership, a press, a command, a new id', async () => {
    await start()
    const group = { id: -100, type: 'supergroup', title: 'группа' } as const
    const message = { message_id: 1, date: 1, chat: group, from: chat.person }
    const of = (content: object, index: number) => fake.deliver({ update_id: 900_000_000 + index, ...content })
    const sent = [
      { callback_query: { id: 'q', from: chat.person, chat_instance: 'i', data: 'x', message } },
      { my_chat_member: { chat: group, from: chat.person, date: 1, old_chat_member: {}, new_chat_member: {} } },
      { message: { ...message, text: '/start' } },
      { message: { ...message, migrate_to_chat_id: -200 } },
    ].map(of)
    await fake.delivered()
    expect(notebook.received.flat()).toEqual(sent.map((update) => ({ eventId: String(update.update_id), chatId: '-100', update })))
  })

  it('is asked for in four kinds only', async () => {
    await start()
    await expect
      .poll(() => fake.callsOf('getUpdates').at(-1)?.allowed_updates, { interval: 5 })
      .toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member'])
  })
})
