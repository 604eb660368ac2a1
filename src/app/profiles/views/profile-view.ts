import { dayIn } from '../../../domain/calendar/zone.ts'
import type { Words } from '../../../domain/interview/words.ts'
import { may } from '../../../domain/rights/may.ts'
import { type Completeness, completeness } from '../../../domain/segment/completeness.ts'
import { countTraits } from '../../../domain/segment/count-traits.ts'
import { keepsProfiles, profileRulesOf, traitBounds } from '../../../domain/segment/rules.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Day } from '../../../domain/text/day.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import type { Named } from '../../views/words-of-list.ts'
import { readProfile, type StoredProfile } from '../store/read-profile.ts'
import { type ColleagueDraft, colleaguesAt } from './colleagues-drafts.ts'
import { deadlineOf, type ProfileDeadline } from './deadline.ts'
import { type ProfileStatus, statusOf } from './profile-status.ts'
import { clientOf } from './profile-words.ts'

export type ProfileRefusal = 'profile-unknown' | 'not-allowed' | 'profiles-off'

/** A profile as its card shows it: what is known, what is missing (R12, R21, R23). `colleagues`: what others have begun and not finished. */
export type ProfileView = {
  profile: SegmentProfile
  revision: number
  unit: string
  processes: string[]
  client: { kind: Words; topic?: Words }
  status: ProfileStatus
  completeness: Completeness
  /** Official words of the parts and parameters that `completeness` names by key. */
  parts: readonly Named[]
  parameters: readonly Named[]
  /** Traits as the regulation counts them, with its bounds (R14). */
  traits: { count: number; min: number; max: number; unit: string }
  deadline: ProfileDeadline | undefined
  colleagues: ColleagueDraft[]
  author: string
  updated: Day
  own: boolean
  mayEdit: boolean
}

/** A profile that the person may see. Refusals: `profiles-off`, `profile-unknown` (also another authority's), `not-allowed`. */
export async function visibleProfile(app: App, actor: Actor, id: string): Promise<StoredProfile | { refused: ProfileRefusal }> {
  const { authorityId, roles } = actor
  if (!keepsProfiles(app.authorities.get(authorityId).regulation)) return { refused: 'profiles-off' }
  const stored = await readProfile(app.storage.db, authorityId, id)
  if (!stored) return { refused: 'profile-unknown' }
  return may(roles, 'profile.viewUnit', { unitId: stored.profile.unitId }) ? stored : { refused: 'not-allowed' }
}

/** One profile with its state. Refusals as `visibleProfile`. */
export async function profileView(app: App, actor: Actor, id: string): Promise<ProfileView | { refused: ProfileRefusal }> {
  const stored = await visibleProfile(app, actor, id)
  if ('refused' in stored) return stored
  const { profile, revision, authorId, updatedAt } = stored
  const { authorityId } = actor
  const { db } = app.storage
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const unit = await db.unit.findFirst({ where: { id: profile.unitId, authorityId } })
  const processes = await db.businessProcess.findMany({
    where: { authorityId, id: { in: profile.processIds } },
    orderBy: { number: 'asc' },
  })
  const author = await db.person.findFirst({ where: { id: authorId, authorityId } })
  const { min, max } = traitBounds(regulation)
  const { countingUnit } = regulation.settings
  const rules = profileRulesOf(regulation)
  return {
    profile,
    revision,
    unit: unit?.name ?? '',
    processes: processes.map(({ name }) => name),
    client: clientOf(rules, profile),
    status: statusOf(profile, regulation),
    completeness: completeness(profile, regulation),
    parts: rules.completeParts,
    parameters: rules.parameters,
    traits: { count: countTraits(profile.traits, countingUnit), min, max, unit: countingUnit },
    deadline: deadlineOf(app, actor, profile),
    colleagues: await colleaguesAt(app, actor, id),
    author: author?.displayName ?? '',
    updated: dayIn(timeZone, new Date(updatedAt)),
    own: profile.unitId === actor.unitId,
    mayEdit: may(actor.roles, 'profile.edit', { unitId: profile.unitId }),
  }
}
