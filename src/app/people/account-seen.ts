import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'

/** How exactly it is kept when somebody spoke last: unasked messages go where that was. */
const FRESH_MS = 60_000

/** Notes, at most once a minute, that the person spoke here and may be written to. */
export function accountSeen(app: App, unit: Unit, accountKey: string): void {
  const account = unit.account(accountKey)
  if (!account) return
  const fresh = app.clock.now().getTime() - Date.parse(account.lastSeenAt) < FRESH_MS
  if (!fresh || account.blockedAt !== null) unit.seen(account.id, nowIn(app))
}
