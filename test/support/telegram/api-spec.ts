import { checkKeyboard } from './check-keyboard.ts'
import { BOT_API, checkFields, UploadedFile } from './check-type.ts'
import { readHtml } from './read-html.ts'

export { UploadedFile }

export type Payload = Record<string, unknown>

const UPLOAD_LIMIT = 50 * 1024 * 1024
const LIMITS: Record<string, Record<string, number>> = {
  answerCallbackQuery: { text: 200 },
  setMyDescription: { description: 512 },
  setMyShortDescription: { short_description: 120 },
}

/**
 * What is wrong with a call, in words; empty when Telegram would take it. Checked against the published description of the Bot API
 * (method, fields, types) and the limits it tells in prose: lengths after the marks are taken away, bytes, valid HTML, keyboards.
 */
export function checkCall(method: string, payload: Payload): string[] {
  const fields = BOT_API.methods[method]
  if (!fields) return [`${method} is not a method that the product calls`]
  return [
    ...checkFields(fields, payload, method),
    ...checkWords(payload, 'text', method.startsWith('send') || method.startsWith('edit') ? 4096 : Number.POSITIVE_INFINITY),
    ...checkWords(payload, 'caption', 1024),
    ...Object.entries(LIMITS[method] ?? {}).flatMap(([field, limit]) => tooLong(`${method}.${field}`, String(payload[field] ?? ''), limit)),
    ...checkKeyboard(payload.reply_markup).map((violation) => `${method}: ${violation}`),
    ...(method === 'setMyCommands' ? checkCommands(payload.commands) : []),
    ...(payload.document instanceof UploadedFile && payload.document.bytes.length > UPLOAD_LIMIT ? ['document over 50 MB'] : []),
  ]
}

/** What a person reads of a text or caption. */
export const plainText = (payload: Payload, field: 'text' | 'caption'): string => {
  const words = String(payload[field] ?? '')
  return payload.parse_mode === 'HTML' ? readHtml(words).plain : words
}

function checkWords(payload: Payload, field: 'text' | 'caption', limit: number): string[] {
  if (payload[field] === undefined) return []
  const plain = plainText(payload, field)
  return [
    ...(payload.parse_mode === 'HTML' ? readHtml(String(payload[field])).violations : []),
    ...(payload.parse_mode !== undefined && payload.parse_mode !== 'HTML' ? [`parse_mode ${payload.parse_mode}`] : []),
    ...tooLong(field, plain, limit),
    ...(limit === 4096 && plain.replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '') === '' ? ['nothing to read in text'] : []),
  ]
}

const tooLong = (what: string, text: string, limit: number): string[] =>
  text.length > limit ? [`${what} of ${text.length} characters, at most ${limit}`] : []

function checkCommands(commands: unknown): string[] {
  return (commands as { command: string; description: string }[]).flatMap(({ command, description }) => [
    ...(/^[a-z0-9_]{1,32}$/.test(command) ? [] : [`command ${command}`]),
    ...(description.length >= 1 && description.length <= 256 ? [] : [`description of ${command}`]),
  ])
}
