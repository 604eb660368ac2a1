import type { Context } from 'hono'
import { factsOf } from '../facts.ts'
import { viewOf } from '../message-view.ts'
import { pageTexts } from '../page-texts.ts'
import type { Locale, Refusal, Seat } from '../ports.ts'
import { requestLocale, type Web } from './context.ts'
import { whoAsks } from './guard.ts'
import { fileLimit, TEXT_LIMIT, tooLarge } from './sending-routes.ts'

const PAGE = 50

/** The messages of a chat before `before`, or the latest ones, and whether there are earlier ones. */
export async function historyPage(web: Web, chatId: string, before: number | undefined) {
  const rows = await web.options.history.before(chatId, before, PAGE + 1)
  return { messages: rows.slice(-PAGE).map(viewOf), more: rows.length > PAGE }
}

/** What a page without a session says; nothing in it is about anybody. */
function entrance(c: Context, web: Web, { refused }: Refusal) {
  const { texts, demo } = web.options
  const locale = requestLocale(c)
  return {
    seated: false as const,
    demo,
    locale,
    texts: pageTexts(texts, locale),
    code: refused,
    message: texts(locale, `web-refused-${refused}`),
  }
}

/** The chat. The change is read first, so that an edit in between comes by the stream once more. */
async function chat(web: Web, seat: Seat, locale: Locale) {
  const { options, assets } = web
  const { texts, demo } = options
  const change = await options.history.head(seat.chatId)
  const tooLargeText = texts(locale, 'web-refused-file-too-large', tooLarge(web).params)
  return {
    seated: true as const,
    version: assets.version,
    chat: seat.chatId,
    facts: factsOf(seat, options, locale),
    texts: { ...pageTexts(texts, locale), 'refused-file-too-large': tooLargeText },
    demo,
    nextWorkingDay: demo && options.onNextWorkingDay !== undefined,
    limits: { text: TEXT_LIMIT, file: fileLimit(web) },
    change,
    ...(await historyPage(web, seat.chatId, undefined)),
  }
}

/** Everything that a page needs to begin with: the chat of whoever asks, or why there is none and how to get in. */
export async function pageState(c: Context, web: Web) {
  const who = await whoAsks(c, web)
  return 'refused' in who ? entrance(c, web, who) : chat(web, who.seat, who.seat.locale ?? requestLocale(c))
}
