import { mayProceed } from '../../app/consent/consent-state.ts'
import { at } from '../../app/dialogue/screen.ts'
import { actorAt } from '../../app/people/actor-at.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { waysBack } from '../cards/way-back.ts'
import { consentCard } from '../consent/consent-cards.ts'
import type { Drawing, GuestDrawing } from '../feature.ts'
import { menuCard } from '../menu/menu-card.ts'
import { askingRow, strangerCard } from '../people/stranger-card.ts'

/** Why a code let nobody in, as far as there are words for it; anything else, from an altered button, is a code that nobody knows. */
const REASONS: ReadonlySet<string> = new Set(['slip', 'wait', 'unknown', 'used', 'revoked', 'expired', 'person', 'already', 'account'])

function refusedText(reason: string | undefined, say: Say): string {
  const known = reason !== undefined && REASONS.has(reason) ? reason : 'unknown'
  return say.t('join-refused', { reason: known })
}

/** A code that let nobody in: why, and what can be done. */
export async function guestJoinRefusedCard({ app, say, args }: GuestDrawing): Promise<Card> {
  const again = { label: labelOf(say.t('button-access-again')), data: screenPress(at('menu')) }
  return cardOf([refusedText(args[0], say)], [...(await askingRow(app, say)), [again]])
}

/** The same for somebody who is known. */
export const joinRefusedCard = async (drawing: Drawing): Promise<Card> =>
  cardOf([refusedText(drawing.args[0], drawing.say)], navigationRows(await waysBack(drawing)))

/** Who has just come in, and what there is to do. */
export async function joinedCard(drawing: GuestDrawing): Promise<Card> {
  const actor = await actorAt(drawing.app, drawing.place)
  if (!actor) return strangerCard(drawing)
  const below = mayProceed(drawing.app, actor) ? await menuCard({ ...drawing, actor }) : consentCard({ ...drawing, actor, args: [] })
  if (actor.displayName === '') return below
  return { ...below, text: [...spansOf(drawing.say.t('joined')), '\n\n', ...below.text] }
}
