import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCall, UploadedFile } from '../../support/telegram/api-spec.ts'
import { BOT_API } from '../../support/telegram/check-type.ts'
import { extractBotApi } from '../../support/telegram/extract-bot-api.ts'

const button = (over: object = {}) => ({ text: 'Да', callback_data: 'y', ...over })
const message = (over: object = {}) => ({ chat_id: 1, text: 'привет', parse_mode: 'HTML', ...over })
const keyboard = (...rows: object[][]) => message({ reply_markup: { inline_keyboard: rows } })
const document = (over: object = {}) => ({ chat_id: 1, document: new UploadedFile('a.pdf', new Uint8Array(3)), ...over })

describe('The check of calls to Telegram', () => {
  it.each([
    ['a message', 'sendMessage', message()],
    ['the longest text, counted without marks', 'sendMessage', message({ text: `<b>${'&lt;'.repeat(4096)}</b>` })],
    [
      'the narrowest keyboard filled up',
      'sendMessage',
      keyboard(...Array.from({ length: 5 }, () => [button(), button({ callback_data: 'x'.repeat(64) })])),
    ],
    ['a link', 'sendMessage', keyboard([{ text: 'x', url: 'https://example.org' }])],
    ['a document', 'sendDocument', document({ caption: 'я'.repeat(1024) })],
    ['a call without parameters', 'getMe', {}],
    ['commands', 'setMyCommands', { commands: [{ command: 'start', description: 'x' }], scope: { type: 'default' }, language_code: 'ru' }],
  ])('passes %s', (_, method, payload) => {
    expect(checkCall(method, payload)).toEqual([])
  })

  it.each([
    ['a method that the product has no use for', 'sendDice', { chat_id: 1 }, 'not a method'],
    ['a missing field', 'sendMessage', { chat_id: 1 }, 'text is missing'],
    ['an unknown field', 'sendMessage', message({ slot: 'x' }), 'slot is unknown'],
    ['a wrong type', 'sendMessage', message({ chat_id: null }), 'chat_id is not'],
    ['a wrong type deep inside', 'sendMessage', message({ link_preview_options: { is_disabled: 1 } }), 'is_disabled is not Boolean'],
    ['half a character', 'sendMessage', message({ text: 'a\ud83d' }), 'is not String'],
    ['a text that is too long', 'sendMessage', message({ text: 'я'.repeat(4097) }), '4097 characters'],
    ['an edit that is too long', 'editMessageText', { chat_id: 1, message_id: 2, text: 'я'.repeat(4097) }, '4097 characters'],
    ['a text with nothing to read', 'sendMessage', message({ text: ' \u200b\n' }), 'nothing to read'],
    ['a caption that is too long', 'sendDocument', document({ caption: 'я'.repeat(1025) }), '1025 characters'],
    ['an unclosed tag', 'sendMessage', message({ text: '<b>a' }), 'unclosed <b>'],
    ['crossed tags', 'sendMessage', message({ text: '<b><i>a</b></i>' }), 'closes nothing'],
    ['a tag that other messengers lack', 'sendMessage', message({ text: '<code>a</code>' }), 'not a tag'],
    ['a bare <', 'sendMessage', message({ text: '5 < 6' }), 'not a tag'],
    ['a bare >', 'sendMessage', message({ text: '5 > 6' }), 'unescaped >'],
    ['a bare &', 'sendMessage', message({ text: 'A & B' }), 'unescaped &'],
    ['a link without a scheme', 'sendMessage', message({ text: '<a href="example.org">a</a>' }), 'attributes'],
    ['markdown', 'sendMessage', message({ parse_mode: 'MarkdownV2' }), 'parse_mode'],
    ['seven rows', 'sendMessage', keyboard(...Array.from({ length: 7 }, () => [button()])), '7 rows'],
    ['eleven buttons', 'sendMessage', keyboard(Array.from({ length: 11 }, () => button())), '11 buttons'],
    ['an empty row', 'sendMessage', keyboard([]), 'empty row'],
    ['a long label', 'sendMessage', keyboard([button({ text: 'я'.repeat(41) })]), 'label of 41'],
    ['an empty label', 'sendMessage', keyboard([button({ text: ' ' })]), 'without a label'],
    ['65 bytes of data', 'sendMessage', keyboard([button({ callback_data: 'x'.repeat(65) })]), '1–64 ASCII'],
    ['Cyrillic data', 'sendMessage', keyboard([button({ callback_data: 'да' })]), '1–64 ASCII'],
    ['no data', 'sendMessage', keyboard([button({ callback_data: '' })]), '1–64 ASCII'],
    ['two actions on a button', 'sendMessage', keyboard([button({ url: 'https://example.org' })]), 'exactly one'],
    ['a coloured button', 'sendMessage', keyboard([button({ style: 'danger' })]), 'other messengers'],
    ['a keyboard that is not inline', 'sendMessage', message({ reply_markup: { force_reply: true } }), 'not inline'],
    ['a long hint', 'answerCallbackQuery', { callback_query_id: 'q', text: 'я'.repeat(201) }, '201 characters'],
    ['a command in Russian letters', 'setMyCommands', { commands: [{ command: 'статус', description: 'x' }] }, 'command статус'],
    ['a long description', 'setMyShortDescription', { short_description: 'я'.repeat(121) }, '121 characters'],
  ])('finds %s', (_, method, payload, words) => {
    expect(checkCall(method, payload).join('\n')).toContain(words)
  })
})

const published = `${import.meta.dirname}/../../../../shared/data/telegram-bot-api.json`
describe.skipIf(!existsSync(published))(
  `published description of the Bot API${existsSync(published) ? '' : ': not beside the project'}`,
  () => {
    it('holds what the check goes by', () => {
      expect(BOT_API).toEqual(extractBotApi(JSON.parse(readFileSync(published, 'utf8'))))
    })
  },
)
