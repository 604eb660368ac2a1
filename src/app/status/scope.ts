import { unitsFor } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'

/** Units that a summary is about, for a query: those of the authority, or some. */
export type Scope = { authorityId: string; unitId?: { in: string[] } }

/** What of the authority the person may see (R5, R74); undefined for somebody who may see no unit. */
export function scopeOf({ authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>): Scope | undefined {
  const seen = unitsFor(roles, 'coverage.view')
  if (seen === 'all') return { authorityId }
  return seen.length === 0 ? undefined : { authorityId, unitId: { in: seen } }
}

/** Things by the unit they belong to. */
export function byUnit<T extends { unitId: string }>(things: readonly T[]): (unitId: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(thing.unitId)
    if (group) group.push(thing)
    else groups.set(thing.unitId, [thing])
  }
  return (unitId) => groups.get(unitId) ?? []
}
