import { Bot, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import { type LocalEmulator, startEmulator } from '../../../bench/emulator/emulator.ts'

let emulator: LocalEmulator
afterEach(() => emulator.close())

const botOf = async (): Promise<Bot> => {
  emulator = await startEmulator()
  return new Bot('1:test', { client: { apiRoot: emulator.apiRoot } })
}

test('people finish an interview with a grammY bot', async () => {
  const bot = await botOf()
  const heard = new Map<number, string[]>()
  bot.on('message:text', async (ctx) => {
    const words = [...(heard.get(ctx.chatId) ?? []), ctx.message.text]
    heard.set(ctx.chatId, words)
    if (words.length < 3) await ctx.reply(`<b>Question ${words.length} of 2</b>`, { parse_mode: 'HTML' })
    else await ctx.reply('Review', { reply_markup: new InlineKeyboard().text('Confirm', 'confirm') })
  })
  bot.callbackQuery('confirm', async (ctx) => {
    await ctx.answerCallbackQuery()
    await ctx.editMessageText('Saved')
  })
  const polling = bot.start()
  const { people, moves, samples } = await emulator.run({ people: 3, seed: 1 })
  await Promise.all([bot.stop(), polling])
  expect(people.map(({ state }) => state)).toEqual(['finished', 'finished', 'finished'])
  expect(moves).toBe(3 * 4)
  expect(samples).toHaveLength(3 * 4)
  for (const { chatId, passes } of people) {
    expect(heard.get(chatId)?.slice(1)).toEqual(Object.values(passes[0] ?? {}).map(({ text }) => text))
  }
})

test('the messenger refuses what Telegram refuses', async () => {
  const { api } = await botOf()
  const { message_id } = await api.sendMessage(5, 'a')
  await expect(api.sendMessage(5, 'x'.repeat(4097))).rejects.toThrow('message is too long')
  await expect(api.sendMessage(5, ' ')).rejects.toThrow('text is empty')
  await expect(api.editMessageText(5, message_id, 'a')).rejects.toThrow('message is not modified')
  await expect(api.editMessageText(5, 99, 'b')).rejects.toThrow('message to edit not found')
  await expect(api.answerCallbackQuery('1')).rejects.toThrow('query is too old')
  await expect(api.getChat(5)).rejects.toThrow('Not Found')
  expect((await emulator.traffic()).refusals).toMatchObject({ 'getChat: Not Found': 1 })
})

test('a document goes out as a form', async () => {
  const { api } = await botOf()
  const sent = await api.sendDocument(5, new InputFile(Buffer.from('x'), 'list.txt'), { caption: 'Here' })
  expect(sent).toMatchObject({ message_id: 1, chat: { id: 5 } })
})
