import type { I18n } from '@grammyjs/i18n'
import type { Span } from '../../channels/channel.ts'
import { isMessage, type Params, type Words } from '../../domain/interview/words.ts'

export type Locale = 'ru' | 'en'

/** Speaks one language: messages of `locales`, official wording, and names as they are. */
export type Say = {
  locale: Locale
  /** Any words as text; bold marks (`**`) come from `locales` only. */
  words(words: Words): string
  /** A message of `locales` by id. */
  t(id: string, params?: Params): string
  /** The same in as few words as there are: the short Russian form of official wording. */
  brief(words: Words): string
}

/** Stands for an asterisk that a person typed, so that it is never taken for a bold mark. */
const STAR = '\uE000'
/** Parameters that hold a day (YYYY-MM-DD). By name: what a person typed may look like one and still be words. */
const DAYS: ReadonlySet<string> = new Set(['day', 'today'])

const literal = (text: string): string => text.replaceAll('*', STAR)

const dayFormat = (locale: Locale): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAY_FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = { ru: dayFormat('ru'), en: dayFormat('en') }

/** A day with its weekday and year, without the signs that would end a sentence in the middle. */
function formatDay(day: string, locale: Locale): string {
  const parts = DAY_FORMATS[locale].formatToParts(new Date(`${day}T12:00:00Z`))
  const words = parts.filter((part) => part.type !== 'literal').map((part) => part.value)
  return words.join(' ')
}

const fluent = (params: Params, locale: Locale): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number') return [name, value]
      return [name, DAYS.has(name) ? formatDay(value, locale) : literal(value)]
    }),
  )

export function sayIn(i18n: I18n, locale: Locale): Say {
  // Words of buttons and the like are always the same, and looking one up costs more than everything else about a card.
  const fixed = new Map<string, string>()
  const t = (id: string, params?: Params): string => {
    if (params) return i18n.t(locale, id, fluent(params, locale))
    const known = fixed.get(id) ?? i18n.t(locale, id)
    fixed.set(id, known)
    return known
  }
  const words = (text: Words): string => {
    if (typeof text === 'string') return literal(text)
    if (isMessage(text)) return t(text.id, text.params)
    return literal((locale === 'en' ? text.en : undefined) ?? text.ru)
  }
  return {
    locale,
    t,
    words,
    brief: (text) =>
      typeof text === 'object' && 'ru' in text && locale === 'ru' && text.short !== undefined ? literal(text.short) : words(text),
  }
}

/** Turns text with bold marks into spans, and typed asterisks back into themselves. */
export function spansOf(text: string): Span[] {
  const restore = (piece: string): string => piece.replaceAll(STAR, '*')
  return text
    .split('**')
    .map((piece, index): Span => (index % 2 === 1 ? { text: restore(piece), bold: true } : restore(piece)))
    .filter((span) => (typeof span === 'string' ? span : span.text) !== '')
}

/** Text that goes where there are no marks, such as a file: what people typed is as they typed it. */
export const plainText = (text: string): string => text.replaceAll('**', '').replaceAll(STAR, '*')

/** Words on a button: at most 40 characters as messengers count them (an emoji may be two or more), no marks of ours. */
export function labelOf(text: string, max = 40): string {
  const words = text.replaceAll('**', '').replaceAll(STAR, '*').replace(/\s+/g, ' ').trim()
  if (words.length <= max) return words
  let kept = ''
  for (const char of words) {
    if (kept.length + char.length > max - 1) break
    kept += char
  }
  return `${kept.trimEnd()}…`
}
