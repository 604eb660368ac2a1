import {
  type ClosedState,
  claimMessage,
  closeMessage,
  type DueMessage,
  dueMessages,
  markSent,
  rescheduleMessage,
} from '../../storage/outbox.ts'
import { type App, nowIn } from '../app.ts'

export type { DueMessage }

/** Messages looked at in one run. */
const BATCH = 100
/** Longer than any delivery takes: after a crash in the middle the message is due again. */
const LEASE_MS = 120_000

const inMs = (app: Pick<App, 'clock'>, ms: number): string => new Date(app.clock.now().getTime() + ms).toISOString()

/** What is due now, the most urgent first; `more`: there may be further ones behind. */
export async function dueNow(app: App, authorityId: string): Promise<{ messages: DueMessage[]; more: boolean }> {
  const messages = await dueMessages(app.storage.db, authorityId, nowIn(app), BATCH)
  return { messages, more: messages.length === BATCH }
}

/** Reserves a message for one delivery; false when somebody else was faster. */
export const claim = (app: App, message: DueMessage): Promise<boolean> => claimMessage(app.storage.db, message, inMs(app, LEASE_MS))

export const sent = (app: App, message: DueMessage): Promise<void> => markSent(app.storage.db, message.id, nowIn(app))

/** The message will not go out; `reason` is a code. */
export const close = (app: App, message: DueMessage, state: ClosedState, reason: string): Promise<void> =>
  closeMessage(app.storage.db, message.id, state, reason)

/** Tries again after `ms`. */
export const later = (app: App, message: DueMessage, ms: number, reason: string): Promise<void> =>
  rescheduleMessage(app.storage.db, message.id, inMs(app, ms), reason)
