import type { I18n } from '@grammyjs/i18n'
import type { App } from '../app/app.ts'
import type { Intent } from '../app/dialogue/intent.ts'
import { takeUpdate } from '../app/dialogue/take-update.ts'
import type { Told } from '../app/dialogue/told.ts'
import type { Drawn, Handled, Intake } from '../app/inbox/intake.ts'
import { accountBlocked } from '../app/people/account-blocked.ts'
import { forgetCard, keepCard } from '../app/proposals/cards/keep-card.ts'
import { type Address, type Card, type Channel, type ChannelName, isShown } from '../channels/channel.ts'
import type { Spoken } from '../domain/interview/spoken.ts'
import { sameKey } from '../domain/text/same-key.ts'
import type { InboxRow } from '../storage/inbox.ts'
import { type Locale, type Say, sayIn, spansOf } from './cards/say.ts'
import type { Ctx } from './context.ts'
import { drawTold } from './draw-told.ts'
import type { Feature } from './feature.ts'
import { closedCard, drawQuestion } from './interview/draw-question.ts'

export type Voices = Readonly<Record<Locale, Say>>

/** Both languages, each made once. */
export const voicesOf = (i18n: I18n): Voices => ({ ru: sayIn(i18n, 'ru'), en: sayIn(i18n, 'en') })

export type Responding = {
  app: App
  intake: Intake
  channel: Channel
  voices: Voices
  features: readonly Feature[]
  log: (event: string, details: object) => void
}

const wordsFor = (voices: Voices, id: string): string[] => [voices.ru, voices.en].flatMap((say) => say.t(id).split(',').map(sameKey))

const spokenIn = (voices: Voices): Spoken => ({
  yes: wordsFor(voices, 'words-yes'),
  no: wordsFor(voices, 'words-no'),
  done: wordsFor(voices, 'words-done'),
  back: wordsFor(voices, 'words-back'),
  skip: wordsFor(voices, 'words-skip'),
  later: wordsFor(voices, 'words-later'),
  enough: wordsFor(voices, 'words-enough'),
  add: wordsFor(voices, 'words-add'),
  save: wordsFor(voices, 'words-save'),
})

/** Strangers speak Russian unless their messenger says otherwise. */
const guestLocale = (ctx: Ctx): Locale => (ctx.from?.language_code?.startsWith('en') ? 'en' : 'ru')

/** Cards that what was pressed never turns into. */
const ANEW: ReadonlySet<string> = new Set(['stranger', 'accessClosed', 'invited', 'unitInvited'])

/** One turn: take the update (one transaction), then show what holds now. */
export class Responder {
  readonly #with: Responding
  readonly #spoken: Spoken
  /** The note said last while more of the chat waited. */
  readonly #noted = new Map<string, string>()

  constructor(responding: Responding) {
    this.#with = responding
    this.#spoken = spokenIn(responding.voices)
  }

  /** Gives `again` when the person could not be shown what is owed. */
  async respond(ctx: Ctx, row: InboxRow, intent: Intent): Promise<Handled> {
    const { app, channel, voices } = this.#with
    const place = `${row.channel}:${row.chatId}`
    const pressed = ctx.callbackQuery?.message ? String(ctx.callbackQuery.message.message_id) : undefined
    const accountKey = `${row.channel}:${ctx.from?.id ?? row.chatId}`
    const heard = { row, accountKey, place, intent, spoken: this.#spoken, locale: guestLocale(ctx) }
    const told = await takeUpdate(app, { ...heard, ...(pressed !== undefined && { pressed }) })
    const say = voices[told.actor?.locale ?? guestLocale(ctx)]
    const to: Address = { channel: channel.name as ChannelName, chatId: row.chatId }
    const ack = ctx.callbackQuery
      ? channel.ack({ id: ctx.callbackQuery.id, to }, told.note && say.t(told.note.id, told.note.params))
      : undefined
    // The mark that a question stands must not wait for decoration: what a crash finds unmarked is asked again.
    this.#with.intake.decorate(row, Promise.all([this.#close(row, to, told, say), ack]))
    return this.#show(row, to, told, say, intent, pressed)
  }

  /** Whoever is last in the chat's queue pays for the question; other cards are shown as they come. */
  async #show(row: InboxRow, to: Address, told: Told, say: Say, intent: Intent, pressed?: string): Promise<Handled> {
    const { intake } = this.#with
    if (!told.screen && !told.note) return 'done'
    if (told.question && told.inPlace === undefined && intake.hasMore(row)) return this.#noteAlone(row, to, told, say, pressed)
    this.#noted.delete(`${to.channel}:${to.chatId}`)
    const card = await drawTold(this.#with, told, say, `${to.channel}:${to.chatId}`)
    // A card whose button was pressed turns into what the button led to, so that no outdated buttons stay behind.
    // Not everywhere: the same words drawn over themselves would look like silence to a stranger, and links are kept until they are handed on.
    const turns = ((intent.kind === 'screen' && !intent.keeps) || intent.kind === 'action') && !ANEW.has(told.screen?.name ?? '')
    const browsing = turns && !told.question && !told.note ? pressed : undefined
    const ref = told.inPlace ?? browsing
    const result = await this.#with.channel.show(to, card, `row:${row.seq}`, ref === undefined ? undefined : { ref, otherwise: 'send' })
    if (!isShown(result)) return this.#refused(row, to, result.refused, say)
    if (told.question) intake.remember(row, drawn(told.question, `${to.channel}:${to.chatId}`, result))
    else await this.#follow(told, to, card, { shown: result.ref, turned: ref })
    return 'done'
  }

  /** Where a card with a decision stands is kept, to draw over it when that is given elsewhere. Decoration. */
  async #follow(
    { actor }: Told,
    { channel, chatId }: Address,
    { offers }: Card,
    at: { shown: string; turned: string | undefined },
  ): Promise<void> {
    const { app, log } = this.#with
    const place = `${channel}:${chatId}`
    try {
      if (actor && offers) await keepCard(app, { authorityId: actor.authorityId, personId: actor.personId, place, ref: at.shown }, offers)
      else if (at.turned !== undefined) await forgetCard(app, place, at.turned)
    } catch (err) {
      log('card-not-kept', { err })
    }
  }

  /**
   * What is said of a message is said although the question waits for the last one. A press has its note as a notice already; the same note
   * several times in a row is said once. Nothing is owed here: whom it does not reach the next card reaches.
   */
  async #noteAlone(row: InboxRow, to: Address, { actor, note }: Told, say: Say, pressed?: string): Promise<Handled> {
    if (!note || pressed !== undefined) return 'done'
    const [chat, words] = [`${to.channel}:${to.chatId}`, say.t(note.id, note.params)]
    if (this.#noted.get(chat) === words) return 'done'
    this.#noted.set(chat, words)
    const card = await drawTold(this.#with, { note, ...(actor && { actor }) }, say, chat)
    const result = await this.#with.channel.show(to, card, `row:${row.seq}`)
    if (!isShown(result)) this.#with.log('show-refused', { refused: result.refused, row: row.seq })
    return 'done'
  }

  async #refused(row: InboxRow, to: Address, refused: string, say: Say): Promise<Handled> {
    this.#with.log('show-refused', { refused, row: row.seq })
    if (refused === 'busy' || refused === 'unreachable') return 'again'
    if (refused === 'blocked') {
      await accountBlocked(this.#with.app, to)
      return 'done'
    }
    // A card that the messenger never takes is a mistake of this program; the person still hears something.
    const plain: Card = { text: spansOf(say.t('card-impossible')), rows: [] }
    await this.#with.channel.show(to, plain, `row:${row.seq}:plain`)
    return 'done'
  }

  /** The earlier card loses its buttons. Decoration: nothing depends on it. */
  async #close(row: InboxRow, to: Address, told: Told, say: Say): Promise<void> {
    const { close, inPlace, closing, actor } = told
    if (closing && actor) {
      const card = await drawTold(this.#with, { actor, screen: closing.screen }, say, `${to.channel}:${to.chatId}`)
      await this.#with.channel.show(to, { ...card, rows: [] }, `row:${row.seq}:closing`, { ref: closing.ref, otherwise: 'skip' })
    }
    if (!close || close.ref === inPlace) return
    const card = closedCard(close, say) ?? { ...drawQuestion(close.question, say), rows: [] }
    await this.#with.channel.show(to, card, `row:${row.seq}:close`, { ref: close.ref, otherwise: 'skip' })
  }
}

function drawn(question: NonNullable<Told['question']>, place: string, shown: { ref: string; order: number }): Drawn {
  return {
    draftId: question.draftId,
    revision: question.revision,
    pending: { place, step: question.token, ref: shown.ref, order: shown.order },
  }
}
