import {
  type ClosedState,
  claimMessages,
  closeMessage,
  type DueMessage,
  dueMessages,
  markSent,
  releaseMessages,
  rescheduleMessage,
} from '../../storage/outbox.ts'
import { type App, nowIn } from '../app.ts'

export type { ClosedState, DueMessage }

/** Longer than any delivery takes, a channel's own patience with its messenger included: after a crash in the middle the message is due again. */
const LEASE_MS = 900_000

const inMs = (app: Pick<App, 'clock'>, ms: number): string => new Date(app.clock.now().getTime() + ms).toISOString()

/** Reserves what is due now for one delivery, the most urgent first, at most `most`. What others were faster with is left out. */
export async function claimDue(app: App, authorityId: string, most: number): Promise<DueMessage[]> {
  const now = nowIn(app)
  const due = await dueMessages(app.storage.db, authorityId, now, most)
  return due.length === 0 ? [] : claimMessages(app.storage.db, due, now, inMs(app, LEASE_MS))
}

/** The message went out. Shares its transaction with what people cause at the same time. */
export const sent = (app: App, message: DueMessage): Promise<void> =>
  app.committer.run([], (unit) => markSent(unit.tx, message.id, nowIn(app)))

/** The message will not go out; `reason` is a code. */
export const close = (app: App, message: DueMessage, state: ClosedState, reason: string): Promise<void> =>
  closeMessage(app.storage.db, message.id, state, reason)

/** The delivery came to nothing and is tried again after `ms`. */
export const later = (app: App, message: DueMessage, ms: number, reason: string): Promise<void> =>
  rescheduleMessage(app.storage.db, message.id, inMs(app, ms), reason)

/** The delivery was not begun after all; `ms` from now the messages are due again. */
export const putBack = (app: App, messages: readonly DueMessage[], ms: number, reason: string | null = null): Promise<void> =>
  releaseMessages(
    app.storage.db,
    messages.map(({ id }) => id),
    inMs(app, ms),
    reason,
  )
