import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { orderView } from '../../app/documents/orders/order-view.ts'
import type { PostedCard } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { Say } from '../cards/say.ts'
import { spansOf } from '../cards/say.ts'
import { wayBackTo } from './document-card.ts'
import { orderCard } from './order-card.ts'

const told = z.object({ order: z.string() })

/** A paper that was ordered, as a message of its own; the card of its making loses its buttons. Nothing where it was given up or is gone. */
export async function paperTold(app: App, message: DueMessage, say: Say): Promise<PostedCard | undefined> {
  const view = await orderView(app, message, told.parse(message.params).order)
  if ('refused' in view || view.order.state === 'cancelled') return undefined
  const { about, subject, place, card: ref } = view.order
  const card = orderCard(view, say, [wayBackTo(about, subject, say)])
  if (ref === '') return card
  return { ...card, closes: { place, ref, card: { text: spansOf(say.t(`paper-over-${view.order.state}`)), rows: [] } } }
}
