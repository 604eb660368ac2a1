import type { App } from '../app/app.ts'
import { chatClosed } from '../app/group-chats/end-chat.ts'
import { type ClosedState, close, type DueMessage, later, putBack, sent } from '../app/outbox/delivery.ts'
import type { HomePlace } from '../app/outbox/home-place.ts'
import { timeliness } from '../app/outbox/timeliness.ts'
import { accountBlocked } from '../app/people/account-blocked.ts'
import { keepCard } from '../app/proposals/cards/keep-card.ts'
import { type Address, type Channel, type ChannelName, isShown, type Offer, type PostedCard, type Refused } from '../channels/channel.ts'

/** A channel, and when it bears a mass message to a chat: 0 is now, else milliseconds to wait. */
export type Outlet = { channel: Channel; mayMail: (chatId: string) => number }

export type Delivery = {
  app: App
  outlets: readonly Outlet[]
  /** Draws a message in the person's language; undefined when there is nothing to say any more. */
  render: (message: DueMessage, locale: 'ru' | 'en') => Promise<PostedCard | undefined>
  /** Waits so many milliseconds; ends at once when `stopping` says so. */
  sleep: (ms: number, stopping: AbortSignal) => Promise<void>
  log: (event: string, details: object) => void
}

/** A reserved message and where it goes. */
export type Letter = { message: DueMessage; home: HomePlace; outlet: Outlet }

const RETRY_MS = 60_000
/** The pause doubles up to about four hours, so that a message is given up after about a day. */
const MOST_DOUBLINGS = 8
const MOST_ATTEMPTS = 14
const FLOOD_SECONDS = 1

/** The card as it is right now; undefined when the letter is dealt with: not wanted any more, put off, or impossible to draw. */
export async function draw(delivery: Delivery, letter: Letter): Promise<PostedCard | undefined> {
  const { app, render } = delivery
  const { message, home } = letter
  try {
    const judged = await timeliness(app, message)
    if (judged === 'now') {
      const card = await render(message, home.locale)
      if (!card) await close(app, message, 'dropped', 'nothing-to-say')
      return card
    }
    if (judged === 'gone') await close(app, message, 'dropped', 'done-meanwhile')
    else await putBack(app, [message], judged.wait)
  } catch (error) {
    await unsent(delivery, message, 'fault', error)
  }
  return undefined
}

/** Shows the card and writes down what came of it. Never rejects: what cannot be written is told, and due again when its lease ends. */
export async function send(delivery: Delivery, letter: Letter, posted: PostedCard): Promise<void> {
  const { message, home, outlet } = letter
  const to: Address = { channel: outlet.channel.name, chatId: home.chatId, ...(home.group && { group: true }) }
  const { closes, ...card } = posted
  try {
    const result = await outlet.channel.show(to, card, `outbox:${message.slot}`)
    if (!isShown(result)) return await refused(delivery, message, to, result)
    await sent(delivery.app, message)
    if (card.offers) await keep(delivery.app, letter, result.ref, card.offers)
    if (closes) await closeEarlier(delivery, message, closes)
  } catch (error) {
    await unsent(delivery, message, 'fault', error).catch((err) => delivery.log('outbox-not-written', { slot: message.slot, err }))
  }
}

/** What can be decided elsewhere is remembered, to be drawn over then. */
async function keep(app: App, { message, home, outlet }: Letter, ref: string, offers: Offer): Promise<void> {
  const { authorityId, personId } = message
  await keepCard(app, { authorityId, personId, place: `${outlet.channel.name}:${home.chatId}`, ref }, offers)
}

/** Decoration: the earlier message loses its buttons, wherever it stands. */
async function closeEarlier(
  { outlets }: Delivery,
  { slot }: DueMessage,
  { place, ref, card }: NonNullable<PostedCard['closes']>,
): Promise<void> {
  const at = place.indexOf(':')
  const [name, chatId] = [place.slice(0, at) as ChannelName, place.slice(at + 1)]
  const outlet = outlets.find(({ channel }) => channel.name === name)
  await outlet?.channel.show({ channel: name, chatId }, card, `outbox:${slot}:close`, { ref, otherwise: 'skip' })
}

async function refused(delivery: Delivery, message: DueMessage, to: Address, { refused: reason, retryAfter }: Refused): Promise<void> {
  const { app } = delivery
  if (reason === 'blocked') {
    await (to.group ? chatClosed(app, to) : accountBlocked(app, to))
    await putBack(app, [message], 0, reason) // to the person's next place; a group has none
  } else if (reason === 'busy') await putBack(app, [message], (retryAfter ?? FLOOD_SECONDS) * 1000, reason)
  else if (reason === 'invalid') await fail(delivery, message, reason)
  else await unsent(delivery, message, reason)
}

/** It may work later: tried again with growing pauses until it is given up. */
async function unsent(delivery: Delivery, message: DueMessage, reason: string, error?: unknown): Promise<void> {
  if (error !== undefined) delivery.log('message-fault', { slot: message.slot, err: error })
  if (message.attempts >= MOST_ATTEMPTS) await fail(delivery, message, reason)
  else await later(delivery.app, message, RETRY_MS * 2 ** Math.min(message.attempts - 1, MOST_DOUBLINGS), reason)
}

async function fail(delivery: Delivery, message: DueMessage, reason: string): Promise<void> {
  await close(delivery.app, message, 'failed', reason)
  tellClosed(delivery, message, 'failed', reason)
}

/** Somebody has to hear of a message that will reach nobody. */
export function tellClosed({ log }: Delivery, { slot }: DueMessage, state: ClosedState, reason: string): void {
  log('message-not-delivered', { slot, state, reason })
}
