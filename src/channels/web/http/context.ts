import type { Context } from 'hono'
import type { PaceLedger } from '../../pace.ts'
import { localeOf } from '../facts.ts'
import type { Hub } from '../live/hub.ts'
import type { Assets } from '../page-assets.ts'
import type { Locale, Refusal, Seat, WebChannelOptions } from '../ports.ts'

/** What every route may use. */
export type Web = { options: WebChannelOptions; hub: Hub; assets: Assets; posts: PaceLedger }

/** What a request carries once the guard let it through. */
export type SeatedEnv = { Variables: { seat: Seat; secret: string } }

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503

/** The language of a request that nobody in particular makes. */
export const requestLocale = (c: Context): Locale => localeOf(c.req.header('accept-language'))

/** The language of whoever sits there. */
export const seatLocale = (c: Context<SeatedEnv>): Locale => c.get('seat').locale ?? requestLocale(c)

/** Answers with a code for the program and a sentence for the person; the page shows the sentence as it is. */
export function refuse(c: Context, web: Web, status: Status, refusal: string | Refusal, locale: Locale = requestLocale(c)): Response {
  const { refused: code, params }: Refusal = typeof refusal === 'string' ? { refused: refusal } : refusal
  return c.json({ code, message: web.options.texts(locale, `web-refused-${code}`, params) }, status)
}
