import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connected, connect } from '../../support/telegram/connected.ts'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'
import { dropped, flood, hang, serverFailure } from '../../support/telegram/fault.ts'

let fake: FakeTelegram
let chat: FakeChat
let telegram: Connected
const to = () => ({ channel: 'telegram', chatId: String(chat.id) }) as const

beforeEach(async () => {
  fake = await FakeTelegram.start()
  chat = fake.chat()
  telegram = connect(fake)
  await telegram.channel.show(to(), { text: ['?'], rows: [[{ label: 'Да', data: 'y' }]] }, 'slot')
})
afterEach(() => fake.stop())

const pressed = () => ({ id: chat.press('Да').callback_query?.id ?? '', to: to() })

describe('The acknowledgement of a press', () => {
  it('ends the waiting sign, with or without a hint', async () => {
    await telegram.channel.ack(pressed())
    await telegram.channel.ack(pressed(), 'Принято')
    expect(chat.spinning.size).toBe(0)
    expect(chat.toasts).toEqual(['Принято'])
  })

  it('shortens a long hint', async () => {
    await telegram.channel.ack(pressed(), 'я'.repeat(300))
    expect(chat.toasts[0]).toHaveLength(200)
    fake.verify()
  })

  it('of a press from before a restart is quietly left', async () => {
    await telegram.channel.ack({ id: 'long ago', to: to() })
    expect(telegram.lines).toEqual([])
  })

  it.each([
    ['429', flood(30)],
    ['500', serverFailure()],
    ['a dropped connection', dropped('before')],
  ])('never throws and waits for nothing long at %s', async (_, fault) => {
    fake.fail('answerCallbackQuery', fault, 10)
    await telegram.channel.ack(pressed())
    expect(telegram.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(300)
    expect(telegram.lines).toHaveLength(1)
  })
})

describe('The typing sign', () => {
  it('is shown', async () => {
    await telegram.channel.busy(to())
    await expect.poll(() => chat.typing, { interval: 5 }).toBe(1)
  })

  it('delays nothing when Telegram does not answer', async () => {
    fake.fail('sendChatAction', hang)
    await telegram.channel.busy(to())
    expect(telegram.waits).toEqual([])
  })

  it('is not insisted on', async () => {
    fake.fail('sendChatAction', serverFailure(), 10)
    await telegram.channel.busy(to())
    await expect.poll(() => telegram.lines.length, { interval: 5 }).toBe(1)
    expect(fake.callsOf('sendChatAction')).toHaveLength(1)
  })
})
