import type { Locale, Seat, WebChannelOptions } from './ports.ts'

/** What the head of the page shows; it may change while the page is open. */
export type Facts = {
  locale: Locale
  authority: string
  person: { name: string; position: string } | null
  timeZone: string
  /** The calendar date that the bot works with, where the authority is. */
  today: string
}

/** The language of a page whose person is not known: the browser's, Russian unless it asks for English. */
export const localeOf = (acceptLanguage: string | undefined): Locale => (/^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'ru')

/** The facts of a seat now. */
export function factsOf(seat: Seat, { clock }: Pick<WebChannelOptions, 'clock'>, fallback: Locale): Facts {
  const { timeZone, person } = seat
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(clock.now())
  return {
    locale: seat.locale ?? fallback,
    authority: seat.authorityName,
    person: person ? { name: person.displayName, position: person.position } : null,
    timeZone,
    today,
  }
}
