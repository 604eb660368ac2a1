import type { App } from '../../app/app.ts'
import { at, type Screen } from '../../app/dialogue/screen.ts'
import { type OwnRating, ownRating } from '../../app/rating/own-rating.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { OPINIONS } from '../../domain/rating/stars.ts'
import type { Actor } from '../../storage/unit.ts'
import { clip } from '../cards/clip.ts'
import { actionPress, fitsPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'

const MAX_ROWS = 6
const MAX_BUTTONS = 10
/** Together the labels of a row are at most this long on a phone. */
const ROW = 32
const REMARK = 200

type Under = { app: App; actor: Actor; say: Say; screen: Screen }

/**
 * Adds to the card after an interview what the person thinks of it (R93): the question with its three words, else what was said. It takes no
 * room from the card's own buttons: on a full card it is one word more in the last row, or nothing.
 */
export async function withRating(card: Card, under: Under): Promise<Card> {
  const { app, actor, say, screen } = under
  if (screen.finished === undefined) return card
  const rating = await ownRating(app, actor, screen.finished)
  if (!rating) return card
  const row = rating.asked ? opinionRow(under) : [remarkButton(rating, under)]
  const text = [...card.text, ...(card.text.length > 0 ? ['\n\n'] : []), ...spansOf(ratingText(rating, say))]
  if (hasRoom(card, row)) return { ...card, text, rows: [...card.rows, row] }
  return rating.asked ? withWord(card, under) : { ...card, text }
}

const hasRoom = ({ rows }: Card, row: readonly Button[]): boolean =>
  rows.length < MAX_ROWS && rows.flat().length + row.length <= MAX_BUTTONS

function ratingText(rating: OwnRating, say: Say): string {
  if (rating.asked) return say.t('rating-question')
  const given = say.t('rating-given', { opinion: rating.opinion })
  return rating.remark === '' ? given : [given, say.t('rating-remark', { remark: clip(rating.remark, REMARK) })].join('\n')
}

/** The three words; each leads back to the card on which it stands. */
export function opinionRow({ say, screen }: Pick<Under, 'say' | 'screen'>): Button[] {
  return OPINIONS.map(({ key, stars }) => ({
    label: labelOf(say.t('button-opinion', { opinion: key })),
    data: pressBackTo('rate', [screen.finished ?? '', String(stars)], screen),
  }))
}

function remarkButton({ remark }: Extract<OwnRating, { asked: false }>, { say, screen }: Under): Button {
  const label = labelOf(say.t(remark === '' ? 'button-remark' : 'button-remark-again'))
  return { label, data: pressBackTo('startRemark', [screen.finished ?? ''], screen) }
}

/** A press that remembers the card it stands on, where the name of the card is short enough. */
function pressBackTo(action: string, args: readonly string[], { name, args: own }: Screen): string {
  return fitsPress(action, ...args, name, ...own) ? actionPress(action, ...args, name, ...own) : actionPress(action, ...args)
}

/** A full card has room for one more word at most. */
function withWord(card: Card, { say, screen }: Under): Card {
  const last = card.rows.at(-1) ?? []
  const label = labelOf(say.t('button-rate'))
  const used = last.reduce((sum, { label: other }) => sum + other.length + 2, 0)
  const isFull = card.rows.flat().length >= MAX_BUTTONS || last.length > 3 || used + label.length > ROW
  const args = [screen.finished ?? '', screen.name, ...screen.args]
  if (isFull || !fitsPress('rate', ...args)) return card
  return { ...card, rows: [...card.rows.slice(0, -1), [...last, { label, data: screenPress(at('rate', ...args)) }]] }
}
