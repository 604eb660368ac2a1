import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card, Replaces } from '../../../src/channels/channel.ts'
import { type Connected, connect } from '../../support/telegram/connected.ts'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'

let fake: FakeTelegram
let chat: FakeChat
let telegram: Connected
const PDF = new Uint8Array([37, 80, 68, 70, 13, 10, 13, 10, 45, 45, 0, 255])

beforeEach(async () => {
  fake = await FakeTelegram.start()
  chat = fake.chat()
  telegram = connect(fake, { files: { pdf: PDF } })
})
afterEach(() => fake.stop())

const card = (text: Card['text'], rows: Card['rows'] = [], file?: Card['file']): Card => ({ text, rows, ...(file && { file }) })
const show = (shown: Card, replaces?: Replaces) =>
  telegram.channel.show({ channel: 'telegram', chatId: String(chat.id) }, shown, 'slot', replaces)

describe('A card in Telegram', () => {
  it('keeps its marks and shows everything a person typed as it was typed', async () => {
    const typed = '<b>5 < 6 & "кавычки"</b> &amp; \u202eправо 👩‍👩‍👧 \u200b'
    await show(card([{ text: 'Вопрос', bold: true, underline: true }, '\n', { text: typed, italic: true }, typed]))
    expect(chat.last?.text).toBe(`Вопрос\n${typed}${typed}`)
    expect(chat.last?.html).toContain('<b><u>Вопрос</u></b>')
    fake.verify()
  })

  it('shows links and both kinds of buttons, and no rows without buttons', async () => {
    const rows = [[{ label: 'Да', data: 'y' }], [], [{ label: 'Открыть', url: 'https://example.org/?a=1&b="2"' }]]
    await show(card([{ text: 'здесь', link: 'https://example.org/?a=1&b=2' }], rows))
    expect(chat.last?.rows).toEqual([[{ label: 'Да', data: 'y' }], [{ label: 'Открыть', url: 'https://example.org/?a=1&b="2"' }]])
    expect(chat.last?.html).toBe('<a href="https://example.org/?a=1&amp;b=2">здесь</a>')
    fake.verify()
  })

  it('survives half an emoji, which Telegram would refuse', async () => {
    expect(await show(card(['обрезано 👍'.slice(0, -1)], [[{ label: '👍'.slice(0, 1), data: 'x' }]]))).toHaveProperty('ref')
    expect(chat.last?.text).toBe('обрезано \uFFFD')
    fake.verify()
  })

  it('tells where it stands and in which sequence', async () => {
    const first = await show(card(['один']))
    const second = await show(card(['два']))
    expect(first).toEqual({ ref: String(chat.shown[0]?.id), order: chat.shown[0]?.id })
    expect(second).toEqual({ ref: String(chat.shown[1]?.id), order: chat.shown[1]?.id })
  })
})

describe('A card in the place of an earlier message', () => {
  const drawn = async () => ((await show(card(['вопрос'], [[{ label: 'Да', data: 'y' }]]))) as { ref: string }).ref

  it('changes that message and takes its buttons away', async () => {
    const ref = await drawn()
    expect(await show(card(['ответ: да']), { ref, otherwise: 'skip' })).toEqual({ ref, order: Number(ref) })
    expect(chat.shown.map((message) => [message.text, message.buttons, message.edits])).toEqual([['ответ: да', [], 1]])
    fake.verify()
  })

  it('counts as shown when it looks the same already', async () => {
    const ref = await drawn()
    expect(await show(card(['вопрос'], [[{ label: 'Да', data: 'y' }]]), { ref, otherwise: 'skip' })).toEqual({ ref, order: Number(ref) })
    expect(chat.shown).toHaveLength(1)
  })

  it.each([
    ['it is too old to be edited', () => Object.assign(chat.shown[0] ?? {}, { frozen: true })],
    ['it was deleted', () => chat.messages.splice(0)],
    ['it carries a file', () => Object.assign(chat.shown[0] ?? {}, { file: { name: 'a', bytes: PDF } })],
  ])('is sent anew or left out, as asked, when %s', async (_, spoil) => {
    const ref = await drawn()
    spoil()
    const before = chat.shown.length
    expect(await show(card(['ответ']), { ref, otherwise: 'skip' })).toEqual({ refused: 'unchangeable' })
    expect(chat.shown).toHaveLength(before)
    expect(await show(card(['ответ']), { ref, otherwise: 'send' })).toEqual({ ref: String(chat.last?.id), order: chat.last?.id })
    expect(chat.last?.text).toBe('ответ')
    expect(telegram.lines).toEqual([])
  })

  it('with a file is a new message', async () => {
    const ref = await drawn()
    const withFile = card(['лист'], [], { id: 'pdf', name: 'лист.pdf' })
    expect(await show(withFile, { ref, otherwise: 'skip' })).toEqual({ refused: 'unchangeable' })
    await show(withFile, { ref, otherwise: 'send' })
    expect(chat.shown.map((message) => message.file?.name)).toEqual([undefined, 'лист.pdf'])
  })
})

describe('A card with a file', () => {
  it('is one message with a caption and buttons where the text fits', async () => {
    const long = 'я'.repeat(1024)
    await show(card([{ text: long, bold: true }], [[{ label: 'Ок', data: 'ok' }]], { id: 'pdf', name: 'Лист; "согласования"\r\n№ 1.pdf' }))
    expect(chat.shown).toHaveLength(1)
    expect(chat.last).toMatchObject({ text: long, buttons: ['Ок'], file: { name: 'Лист_ _согласования___№ 1.pdf' } })
    expect([...(chat.last?.file?.bytes ?? [])]).toEqual([...PDF])
    fake.verify()
  })

  it('is the text with the buttons and then the file where it does not', async () => {
    const result = await show(card(['я'.repeat(1025)], [[{ label: 'Ок', data: 'ok' }]], { id: 'pdf', name: 'a.pdf' }))
    expect(chat.shown.map((message) => [message.text.length, message.buttons, message.file?.name])).toEqual([
      [1025, ['Ок'], undefined],
      [0, [], 'a.pdf'],
    ])
    expect(result).toMatchObject({ ref: String(chat.shown[0]?.id) })
    fake.verify()
  })

  it('that the product does not have is a bug, not a refusal of Telegram', async () => {
    await expect(show(card(['x'], [], { id: 'none', name: 'a.pdf' }))).rejects.toThrow('no file none')
  })
})
