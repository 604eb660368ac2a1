import { maySomewhere } from '../../../domain/rights/may.ts'
import { keepsProfiles, profileRulesOf } from '../../../domain/segment/rules.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import type { Named } from '../../views/words-of-list.ts'
import { profilesOf, seenUnits, seesSeveral } from './profile-access.ts'

/** What a list of profiles may be filtered by. `unit`: the one whose profiles are meant; without it all that the person may see. */
export type ProfileFilters = {
  unit: { id: string; name: string } | undefined
  units: { id: string; name: string }[]
  kinds: readonly Named[]
  several: boolean
  mayCreate: boolean
}

/**
 * Whose profiles are meant and what may be chosen. Somebody who belongs to no unit and sees several gets all of them. Refusals: `profiles-off`,
 * `not-allowed`.
 */
export async function profileFilters(
  app: App,
  actor: Actor,
  asked: { unit: string; all: boolean },
): Promise<ProfileFilters | { refused: 'profiles-off' | 'not-allowed' }> {
  const { authorityId } = actor
  const { regulation } = app.authorities.get(authorityId)
  if (!keepsProfiles(regulation)) return { refused: 'profiles-off' }
  const several = seesSeveral(actor)
  const meant = asked.all && several ? undefined : profilesOf(app, actor, asked.unit)
  const refused = meant && 'refused' in meant ? meant.refused : undefined
  if (refused === 'not-allowed' || refused === 'profiles-off') return { refused }
  const rows = await app.storage.db.unit.findMany({ where: { authorityId, ...inUnits(actor) } })
  const byName = new Intl.Collator('ru', { numeric: true })
  const units = rows.map(({ id, name }) => ({ id, name })).sort((one, other) => byName.compare(one.name, other.name))
  const unit = meant && 'unitId' in meant ? units.find(({ id }) => id === meant.unitId) : undefined
  if (meant && 'unitId' in meant && !unit) return { refused: 'not-allowed' }
  return { unit, units, kinds: profileRulesOf(regulation).clientKinds, several, mayCreate: maySomewhere(actor.roles, 'profile.create') }
}

function inUnits(actor: Actor): { id?: { in: string[] } } {
  const { unitId } = seenUnits(actor)
  return unitId ? { id: unitId } : {}
}
