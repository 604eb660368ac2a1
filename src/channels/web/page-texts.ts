import type { Locale, Texts } from './ports.ts'

/** What the page says by itself; its scripts hold no words. */
const KEYS = [
  'name',
  'log',
  'bot-says',
  'you-say',
  'earlier',
  'latest',
  'today',
  'yesterday',
  'write',
  'send',
  'attach',
  'menu',
  'start',
  'sending',
  'sent-later',
  'not-sent',
  'retry',
  'edit',
  'discard',
  'download',
  'offline',
  'online',
  'updated',
  'update',
  'demo',
  'demo-nobody',
  'persona',
  'next-working-day',
  'sign-out',
  'sign-out-question',
  'sign-out-text',
  'cancel',
  'no-session-title',
  'no-session-how',
  'have-code',
  'begin-again',
]

/** The words of the page in one language, by the part of their key after `web-`. */
export const pageTexts = (texts: Texts, locale: Locale): Record<string, string> =>
  Object.fromEntries(KEYS.map((key) => [key, texts(locale, `web-${key}`)]))
