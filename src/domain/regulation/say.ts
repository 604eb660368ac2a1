import type { LocalText } from './schema/words.ts'

/** Official wording in the reader's language: English where it exists, else Russian, in which it is official. */
export const say = (text: Pick<LocalText, 'ru' | 'en'>, locale: string): string => (locale === 'en' ? (text.en ?? text.ru) : text.ru)

/** The same for a button or a narrow column: the short Russian form where there is one. */
export const sayShort = (text: LocalText, locale: string): string => (locale === 'en' ? text.en : undefined) ?? text.short ?? text.ru
