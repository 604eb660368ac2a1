import { mayProceed } from '../../app/consent/consent-state.ts'
import { actorAt } from '../../app/people/actor-at.ts'
import type { Card } from '../../channels/channel.ts'
import { consentCard } from '../consent/consent-cards.ts'
import type { GuestDrawing } from '../feature.ts'
import { menuCard } from '../menu/menu-card.ts'
import { guestPersonasCard } from './personas-card.ts'
import { strangerCard } from './stranger-card.ts'

/** The menu of whoever speaks here now: the person has just been chosen, so the one who pressed the button was another, or nobody. */
export async function welcomeCard(drawing: GuestDrawing): Promise<Card> {
  const actor = await actorAt(drawing.app, drawing.place)
  if (actor) return mayProceed(drawing.app, actor) ? menuCard({ ...drawing, actor }) : consentCard({ ...drawing, actor, args: [] })
  return drawing.app.demo ? guestPersonasCard({ ...drawing, args: [] }) : strangerCard(drawing)
}
