import type { App } from '../../app/app.ts'
import type { PaperOrder } from '../../app/documents/orders/order-paper.ts'
import { ordererOf } from '../../app/documents/orders/orderer.ts'
import type { Address, Channel, ChannelName } from '../../channels/channel.ts'
import { menuButton } from '../cards/way-back.ts'
import type { Voices } from '../respond.ts'
import { orderCard } from './order-card.ts'

/** A card is not drawn more often: messengers bear about one message a second to a chat, and the file has to come through as well. */
const PACE_MS = 3000

/** Lets the card of an order follow its making, and shows that something is being prepared. Decoration: nothing depends on it. */
export function followOrder(app: App, voices: Voices, channels: readonly Channel[]): (order: PaperOrder) => Promise<void> {
  const drawn = new Map<string, number>()
  return async (order) => {
    const { place, card: ref, id, done, parts, createdAt } = order
    const now = app.clock.now().getTime()
    const due = now - (drawn.get(id) ?? Date.parse(createdAt)) >= PACE_MS
    if (done === parts) drawn.delete(id)
    const colon = place.indexOf(':')
    const to: Address = { channel: place.slice(0, colon) as ChannelName, chatId: place.slice(colon + 1) }
    const channel = channels.find(({ name }) => name === to.channel)
    if (!channel || !due || done === parts) return
    drawn.set(id, now)
    // Nobody waits for the sign of it.
    void channel.busy(to)
    const actor = await ordererOf(app, order)
    if (!actor || ref === '') return
    const say = voices[actor.locale]
    const card = orderCard({ order, file: undefined }, say, [menuButton(say)])
    await channel.show(to, card, `paper:${id}:${order.attempts}:${done}`, { ref, otherwise: 'skip' })
  }
}
