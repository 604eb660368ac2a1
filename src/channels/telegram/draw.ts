import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Button, Span } from '../channel.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Half of a surrogate pair, left by a careless cut, makes Telegram refuse the whole message. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
const escaped = (text: string): string => wellFormed(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** A card's text as Telegram's HTML; everything but the card's own marks is escaped. */
export const toHtml = (text: readonly Span[]): string => text.map(spanToHtml).join('')

function spanToHtml(span: Span): string {
  if (typeof span === 'string') return escaped(span)
  let html = escaped(span.text)
  if (html === '') return ''
  if (span.underline) html = `<u>${html}</u>`
  if (span.italic) html = `<i>${html}</i>`
  if (span.bold) html = `<b>${html}</b>`
  return span.link ? `<a href="${escaped(span.link)}">${html}</a>` : html
}

/** Length as Telegram counts it: UTF-16 units after the marks are taken away. */
export const lengthOf = (text: readonly Span[]): number =>
  text.reduce((sum, span) => sum + (typeof span === 'string' ? span : span.text).length, 0)

/** The rows of buttons, or nothing where there are none: an edit without a keyboard takes the old one away. */
export function toKeyboard(rows: readonly Button[][]): { reply_markup?: InlineKeyboardMarkup } {
  const filled = rows.filter((row) => row.length > 0)
  return filled.length > 0 ? { reply_markup: { inline_keyboard: filled.map((row) => row.map(toButton)) } } : {}
}

const toButton = (button: Button) =>
  'url' in button ? { text: wellFormed(button.label), url: button.url } : { text: wellFormed(button.label), callback_data: button.data }
