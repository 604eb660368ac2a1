import { inspect } from 'node:util'
import { HttpError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Replaces } from '../../../src/channels/channel.ts'
import { describeFailure } from '../../../src/channels/telegram/refusal.ts'
import { type Connected, connect } from '../../support/telegram/connected.ts'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'
import { badRequest, blockedByUser, dropped, type Fault, flood, gateway, hang, serverFailure } from '../../support/telegram/fault.ts'

let fake: FakeTelegram
let chat: FakeChat
let telegram: Connected

beforeEach(async () => {
  fake = await FakeTelegram.start()
  chat = fake.chat()
  telegram = connect(fake)
})
afterEach(() => fake.stop())

const show = (text: string, replaces?: Replaces) =>
  telegram.channel.show({ channel: 'telegram', chatId: String(chat.id) }, { text: [text], rows: [] }, 'slot', replaces)

describe('Showing to somebody who cannot be written to', () => {
  it('is told as blocked when the person stopped the bot', async () => {
    chat.block()
    expect(await show('вопрос')).toEqual({ refused: 'blocked' })
    chat.unblock()
    expect(await show('вопрос')).toHaveProperty('ref')
    expect(telegram.lines).toEqual([])
  })

  it('is told as blocked when the person never wrote to the bot', async () => {
    expect(await telegram.channel.show({ channel: 'telegram', chatId: '5' }, { text: ['x'], rows: [] }, 'slot')).toEqual({
      refused: 'blocked',
    })
  })

  it('is told as blocked for an edit too', async () => {
    await show('вопрос')
    fake.fail('editMessageText', blockedByUser)
    expect(await show('ответ', { ref: String(chat.last?.id), otherwise: 'send' })).toEqual({ refused: 'blocked' })
  })
})

describe('A busy Telegram', () => {
  it('is obeyed for as long as it asks, and mailings hear of it', async () => {
    fake.fail('sendMessage', flood(7), 2)
    expect(await show('вопрос')).toHaveProperty('ref')
    expect(telegram.waits).toEqual([7000, 7000])
    expect(telegram.floods).toEqual([7, 7])
    expect(chat.shown).toHaveLength(1)
  })

  it('is told as busy, with the time to wait, when it asks for longer than a minute', async () => {
    fake.fail('sendMessage', flood(61))
    expect(await show('вопрос')).toEqual({ refused: 'busy', retryAfter: 61 })
    expect(telegram.waits).toEqual([])
    expect(telegram.floods).toEqual([61])
  })

  it('is told as busy when the waits add up to more than a minute', async () => {
    fake.fail('sendMessage', flood(25), 3)
    expect(await show('вопрос')).toEqual({ refused: 'busy', retryAfter: 25 })
    expect(telegram.waits).toEqual([25_000, 25_000])
  })

  it('that asks to wait for nothing is not asked for ever', async () => {
    fake.fail('sendMessage', flood(0), 1000)
    expect(await show('вопрос')).toEqual({ refused: 'busy', retryAfter: 0 })
    expect(fake.callsOf('sendMessage').length).toBeLessThan(70)
  })
})

describe('A failing network', () => {
  const transient: [string, Fault][] = [
    ['500', serverFailure()],
    ['a page instead of an answer (502)', gateway],
    ['a connection dropped before the effect', dropped('before')],
  ]

  it.each(transient)('%s is tried again with growing pauses', async (_, fault) => {
    fake.fail('sendMessage', fault, 3)
    expect(await show('вопрос')).toHaveProperty('ref')
    expect(telegram.waits).toEqual([500, 1500, 4000])
    expect(chat.shown).toHaveLength(1)
    expect(telegram.lines).toEqual([])
  })

  it.each(transient)('%s that does not end is told as unreachable', async (_, fault) => {
    fake.fail('sendMessage', fault, 100)
    expect(await show('вопрос')).toEqual({ refused: 'unreachable' })
    expect(fake.callsOf('sendMessage')).toHaveLength(4)
    expect(telegram.lines.join()).not.toContain(fake.token)
  })

  it('R97 throws nothing that quotes the token', async () => {
    for (const fault of [gateway, dropped('before')]) {
      fake.fail('getMe', fault, 2)
      const error = await telegram.api.getMe().catch((thrown) => thrown)
      expect(error).toBeInstanceOf(HttpError)
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(fake.token)
      expect(describeFailure(error).description).toMatch(/^no answer \((invalid-json|ECONNRESET)\)$/)
    }
  })

  it('R97 is described by name and code when the error is not of the messenger, never by its words', () => {
    const error = Object.assign(new TypeError(`fetch of /bot${fake.token}/getMe failed`), { code: 'ENOTFOUND' })
    expect(describeFailure(error)).toEqual({ description: 'TypeError ENOTFOUND' })
    expect(describeFailure(new Error('words of a person'))).toEqual({ description: 'Error' })
  })

  it('no answer at all is given up', async () => {
    telegram = connect(fake, { attemptMs: 20 })
    fake.fail('sendMessage', hang)
    expect(await show('вопрос')).toHaveProperty('ref')
    expect(telegram.waits).toEqual([500])
  })

  it('a connection dropped after the effect shows the card twice, never not at all', async () => {
    fake.fail('sendMessage', dropped('after'))
    expect(await show('вопрос')).toEqual({ ref: String(chat.last?.id), order: chat.last?.id })
    expect(chat.shown.map((message) => message.text)).toEqual(['вопрос', 'вопрос'])
  })

  it('an edit whose answer got lost counts as shown once', async () => {
    await show('вопрос')
    fake.fail('editMessageText', dropped('after'))
    expect(await show('ответ', { ref: String(chat.last?.id), otherwise: 'send' })).toHaveProperty('ref')
    expect(chat.shown.map((message) => [message.text, message.edits])).toEqual([['ответ', 1]])
  })
})

describe('A card that Telegram will never accept', () => {
  it('R97 is told as invalid and logged without what it says', async () => {
    expect(await show(`тайна ${'я'.repeat(5000)}`)).toEqual({ refused: 'invalid' })
    expect(() => fake.verify()).toThrow('at most 4096')
    expect(telegram.lines).toHaveLength(1)
    expect(telegram.lines[0]).toContain('"slot":"slot"')
    expect(telegram.lines[0]).not.toMatch(/тайна|яяя/)
  })

  it('is tried once only', async () => {
    fake.fail('sendMessage', badRequest("can't parse entities"), 5)
    expect(await show('x')).toEqual({ refused: 'invalid' })
    expect(fake.callsOf('sendMessage')).toHaveLength(1)
  })

  it('is not confused with a token that was revoked', async () => {
    fake.fail('sendMessage', { kind: 'refuse', code: 401, description: 'Unauthorized' })
    expect(await show('x')).toEqual({ refused: 'unreachable' })
    expect(telegram.lines[0]).toContain('"code":401')
  })
})
