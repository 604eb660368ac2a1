import type { UnitStatus } from '../../domain/status/summary.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { StoredProfile } from '../profiles/store/read-profile.ts'
import { deadlineOf } from '../profiles/views/deadline.ts'
import { statusOf } from '../profiles/views/profile-status.ts'

/** A profile as a summary counts it: `due` is the last day of a deadline that still stands, `late` says that it is past (R23). */
export type ProfileFact = { id: string; unitId: string; title: string; complete: boolean; toVerify: number; due: string; late: boolean }

/** What a summary wants to know of profiles (R12, R19, R21). */
export function profileFacts(app: App, where: Pick<Actor, 'authorityId'>, stored: readonly StoredProfile[]): ProfileFact[] {
  const { regulation } = app.authorities.get(where.authorityId)
  return stored.map(({ profile }) => {
    const { complete } = statusOf(profile, regulation)
    const deadline = complete ? undefined : deadlineOf(app, where, profile)
    const hypotheses = profile.segments.flatMap((segment) => segment.hypotheses)
    return {
      id: profile.id,
      unitId: profile.unitId,
      title: profile.title,
      complete,
      toVerify: hypotheses.filter(({ status }) => status === 'toVerify').length,
      due: deadline?.day ?? '',
      late: (deadline?.left ?? 0) < 0,
    }
  })
}

/** The profiles of a unit, counted. */
export const profileCounts = (own: readonly ProfileFact[]): Pick<UnitStatus, 'profiles' | 'complete' | 'toVerify' | 'overdue'> => ({
  profiles: own.length,
  complete: own.filter(({ complete }) => complete).length,
  toVerify: own.reduce((sum, { toVerify }) => sum + toVerify, 0),
  overdue: own.filter(({ late }) => late).length,
})
