import { may, unitsFor } from '../../../domain/rights/may.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'

export type UnitRefusal = 'profiles-off' | 'choose-unit' | 'not-allowed'

/** The units whose profiles the person may see, for a query (R22). */
export function seenUnits({ roles }: Pick<Actor, 'roles'>): { unitId?: { in: string[] } } {
  const units = unitsFor(roles, 'profile.viewUnit')
  return units === 'all' ? {} : { unitId: { in: units } }
}

/** May the person see profiles of more than one unit? Then there is something to choose. */
export function seesSeveral({ roles }: Pick<Actor, 'roles'>): boolean {
  const units = unitsFor(roles, 'profile.viewUnit')
  return units === 'all' || units.length > 1
}

/**
 * The unit whose profiles are meant by `asked`, or, where it is empty, the person's own or the only one that may be seen. Refusals:
 * `profiles-off` (the authority develops none), `choose-unit`, `not-allowed`.
 */
export function profilesOf(
  app: Pick<App, 'authorities'>,
  actor: Pick<Actor, 'authorityId' | 'roles' | 'unitId'>,
  asked: string,
): { unitId: string } | { refused: UnitRefusal } {
  if (!keepsProfiles(app.authorities.get(actor.authorityId).regulation)) return { refused: 'profiles-off' }
  const sees = (unitId: string | null): unitId is string => may(actor.roles, 'profile.viewUnit', { unitId })
  if (asked !== '') return sees(asked) ? { unitId: asked } : { refused: 'not-allowed' }
  if (sees(actor.unitId)) return { unitId: actor.unitId }
  const units = unitsFor(actor.roles, 'profile.viewUnit')
  if (units === 'all' || units.length > 1) return { refused: 'choose-unit' }
  const [only] = units
  return only === undefined ? { refused: 'not-allowed' } : { unitId: only }
}

/** May the person develop profiles of this unit? Where the authority develops none, nobody may. */
export const mayCreateIn = (
  app: Pick<App, 'authorities'>,
  { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>,
  unitId: string | null,
): boolean => keepsProfiles(app.authorities.get(authorityId).regulation) && may(roles, 'profile.create', { unitId })
