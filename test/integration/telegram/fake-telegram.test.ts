import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'

let fake: FakeTelegram
let chat: FakeChat
let api: Api

beforeEach(async () => {
  fake = await FakeTelegram.start()
  chat = fake.chat()
  api = new Api(fake.token, { apiRoot: fake.apiRoot })
})
afterEach(() => fake.stop())

const keyboard = {
  inline_keyboard: [
    [
      { text: 'Да', callback_data: 'y' },
      { text: 'Правила', url: 'https://example.org' },
    ],
  ],
}
const idsOf = (updates: { update_id: number }[]) => updates.map((update) => update.update_id)

describe('The Telegram of the tests', () => {
  it('gives updates again until they are confirmed by the next offset', async () => {
    const [first, second] = [chat.say('раз').update_id, chat.say('два').update_id]
    expect(idsOf(await api.getUpdates({ offset: 0, limit: 1 }))).toEqual([first])
    expect(idsOf(await api.getUpdates({ offset: 0 }))).toEqual([first, second])
    expect(idsOf(await api.getUpdates({ offset: second }))).toEqual([second])
    expect(idsOf(await api.getUpdates({ offset: second + 1 }))).toEqual([])
    await fake.delivered()
  })

  it('answers a waiting request when somebody writes, and ends it when another one comes', async () => {
    const waiting = api.getUpdates({ timeout: 30 })
    await expect.poll(() => fake.callsOf('getUpdates').length, { interval: 5 }).toBe(1)
    const other = api.getUpdates({ timeout: 30 })
    await expect(waiting).rejects.toThrow('409')
    const { update_id: id } = chat.say('раз')
    expect(idsOf(await other)).toEqual([id])
  })

  it('shows a chat as a person sees it and waits for what is still to come', async () => {
    const { message_id: id } = await api.sendMessage(chat.id, 'вопрос', { reply_markup: keyboard })
    expect(chat.buttons).toEqual(['Да', 'Правила'])
    const press = chat.press('Да')
    expect(press.callback_query).toMatchObject({ data: 'y', message: { message_id: id, text: 'вопрос' } })
    expect(chat.spinning.size).toBe(1)
    const answered = chat.waitFor('принято')
    await api.editMessageText(chat.id, id, 'принято')
    expect(await answered).toBe(chat.last)
    expect(chat.buttons).toEqual([])
    chat.say('ещё')
    await expect(chat.waitFor('принято', 10)).rejects.toThrow(/waited in vain for принято.*person: ещё/s)
  })

  it('lets nobody press what cannot be pressed', async () => {
    await api.sendMessage(chat.id, 'вопрос', { reply_markup: keyboard })
    expect(() => chat.press('Нет')).toThrow('no button Нет among: Да, Правила')
    expect(() => chat.press('Правила')).toThrow('opens https://example.org')
  })

  it('refuses what Telegram would refuse, and does not forget it', async () => {
    await expect(api.sendMessage(chat.id, '<b>x', { parse_mode: 'HTML' })).rejects.toThrow('400')
    expect(chat.shown).toEqual([])
    expect(() => fake.verify()).toThrow('unclosed <b>')
  })
})
