import type { App } from '../app/app.ts'
import { claim, close, type DueMessage, dueNow, later, sent } from '../app/outbox/delivery.ts'
import { type HomePlace, homePlace } from '../app/outbox/home-place.ts'
import { stillWanted } from '../app/outbox/still-wanted.ts'
import { accountBlocked } from '../app/people/account-blocked.ts'
import { type Address, type Card, type Channel, isShown, type Refused } from '../channels/channel.ts'

/** A channel, and when it bears a mass message to a chat: 0 is now, else milliseconds to wait. */
export type Outlet = { channel: Channel; mayMail: (chatId: string) => number }

export type Delivery = {
  app: App
  outlets: readonly Outlet[]
  /** Draws a message in the person's language; undefined when there is nothing to say any more. */
  render: (message: DueMessage, locale: 'ru' | 'en') => Promise<Card | undefined>
  log: (event: string, details: object) => void
}

const RETRY_MS = 60_000
const MOST_ATTEMPTS = 10

/**
 * Sends what is due, as fast as the channels bear it and after the answers to people. Gives the milliseconds after which more could leave,
 * or null when nothing waits.
 */
export async function deliver(delivery: Delivery, authorityId: string): Promise<number | null> {
  const { messages, more } = await dueNow(delivery.app, authorityId)
  let wait: number | null = more ? 0 : null
  for (const message of messages) {
    const pause = await deliverOne(delivery, message)
    if (pause > 0) wait = Math.min(wait || pause, pause)
  }
  return wait
}

/** Gives 0 when the message was dealt with, else the milliseconds to wait. */
async function deliverOne(delivery: Delivery, message: DueMessage): Promise<number> {
  const { app, outlets } = delivery
  const { db } = app.storage
  const home = await homePlace(
    db,
    message.personId,
    outlets.map((outlet) => outlet.channel.name),
  )
  const outlet = outlets.find((candidate) => candidate.channel.name === home?.channel)
  if (!home || !outlet) return closed(delivery, message, 'blocked', 'no-place')
  const pause = outlet.mayMail(home.chatId)
  if (pause > 0) return pause
  if (!(await stillWanted(db, message))) return closed(delivery, message, 'dropped', 'done-meanwhile')
  const card = await delivery.render(message, home.locale)
  if (!card) return closed(delivery, message, 'dropped', 'nothing-to-say')
  if (!(await claim(app, message))) return 0
  await send(delivery, message, outlet, home, card)
  return 0
}

async function send(delivery: Delivery, message: DueMessage, outlet: Outlet, home: HomePlace, card: Card): Promise<void> {
  const { app } = delivery
  const to: Address = { channel: outlet.channel.name, chatId: home.chatId }
  const result = await outlet.channel.show(to, card, `outbox:${message.slot}`)
  if (isShown(result)) await sent(app, message)
  else await refused(delivery, message, to, result)
}

async function refused(delivery: Delivery, message: DueMessage, to: Address, result: Refused): Promise<void> {
  const { app } = delivery
  if (result.refused === 'blocked') {
    await accountBlocked(app, to)
    await later(app, message, 0, 'blocked')
    return
  }
  if (result.refused === 'invalid' || message.attempts + 1 >= MOST_ATTEMPTS) {
    await closed(delivery, message, 'failed', result.refused)
    return
  }
  const pause = result.retryAfter === undefined ? RETRY_MS * 2 ** Math.min(message.attempts, 5) : result.retryAfter * 1000
  await later(app, message, pause, result.refused)
}

async function closed(delivery: Delivery, message: DueMessage, state: 'dropped' | 'blocked' | 'failed', reason: string): Promise<number> {
  await close(delivery.app, message, state, reason)
  if (state !== 'dropped') delivery.log('message-not-delivered', { slot: message.slot, state, reason })
  return 0
}
