import { may } from '../../domain/rights/may.ts'
import type { Action } from '../../domain/rights/table.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'

/** What of the administration somebody may do: each part with its right. */
const PARTS = {
  setUp: 'authority.setUp',
  staff: 'person.view',
  access: 'access.decide',
  units: 'unit.manage',
  processes: 'process.manage',
  settings: 'regulation.settle',
  calendar: 'calendar.load',
  journal: 'journal.read',
  deeds: 'deed.decide',
} as const satisfies Record<string, Action>

export type AdminPart = keyof typeof PARTS

/** The parts of the administration that somebody with these roles may use. */
export const adminParts = (roles: Actor['roles']): AdminPart[] =>
  (Object.keys(PARTS) as AdminPart[]).filter((part) => may(roles, PARTS[part]))

/** The parts of the administration, and how many deeds wait for a decision. Refusal: `not-allowed` (none of it). */
export async function adminView(
  app: App,
  actor: Actor,
): Promise<{ parts: AdminPart[]; authority: string; waiting: number } | { refused: 'not-allowed' }> {
  const { demo } = app.authorities.get(actor.authorityId)
  // A demonstration has its own rules.
  const parts = adminParts(actor.roles).filter((part) => part !== 'setUp' || !demo)
  if (parts.length === 0) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const waiting = await app.storage.db.pendingDeed.count({ where: { authorityId, state: 'open', expiresAt: { gt: nowIn(app) } } })
  return { parts, authority: app.authorities.get(authorityId).name, waiting }
}
