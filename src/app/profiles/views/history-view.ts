import { dayIn, timeIn } from '../../../domain/calendar/zone.ts'
import type { ProfileChangeLine } from '../../../domain/segment/diff/change-line.ts'
import { describeDiff } from '../../../domain/segment/diff/describe-diff.ts'
import { diffProfiles } from '../../../domain/segment/diff/profile-diff.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Day } from '../../../domain/text/day.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { profileAt, readChanges } from '../store/read-history.ts'
import { type ChangeNames, changeNames } from './change-names.ts'
import { type ProfileRefusal, visibleProfile } from './profile-view.ts'

/** One change of a profile: when, by whom, what it was, and which version it made, if one. */
export type HistoryLine = { revision: number; version: number | null; day: Day; time: string; who: string; what: string }

/** `points`: what can be compared, by revision: every version, and what holds now where it is no version. */
export type ProfileHistory = {
  profile: SegmentProfile
  lines: HistoryLine[]
  points: { revision: number; version: number | null }[]
}

/** Who changed a profile and when, the newest first (R20). Refusals as `visibleProfile`. */
export async function profileHistory(app: App, actor: Actor, id: string): Promise<ProfileHistory | { refused: ProfileRefusal }> {
  const stored = await visibleProfile(app, actor, id)
  if ('refused' in stored) return stored
  const { authorityId } = actor
  const { db } = app.storage
  const rows = await readChanges(db, authorityId, id)
  const people = await db.person.findMany({ where: { authorityId, id: { in: rows.map(({ actorId }) => actorId) } } })
  const names = new Map(people.map((person) => [person.id, person.displayName]))
  const { timeZone } = app.authorities.get(authorityId)
  const lines = rows.map(({ revision, version, at, actorId, what }): HistoryLine => {
    const instant = new Date(at)
    return { revision, version, what, who: names.get(actorId) ?? '', day: dayIn(timeZone, instant), time: timeIn(timeZone, instant) }
  })
  const points = lines.filter(({ version, revision }) => version !== null || revision === stored.revision)
  return { profile: stored.profile, lines: lines.toReversed(), points: points.map(({ revision, version }) => ({ revision, version })) }
}

/** Two states of a profile and what differs between them, for words. `from` 0 is before there was one. */
export type ProfileDifference = {
  profile: SegmentProfile
  from: HistoryLine | undefined
  to: HistoryLine
  lines: ProfileChangeLine[]
  names: ChangeNames
}

/**
 * What differs between two revisions of a profile, whichever is named first. Refusals as `visibleProfile`, and `revision-unknown`.
 */
export async function profileDifference(
  app: App,
  actor: Actor,
  id: string,
  revisions: readonly [number, number],
): Promise<ProfileDifference | { refused: ProfileRefusal | 'revision-unknown' }> {
  const history = await profileHistory(app, actor, id)
  if ('refused' in history) return history
  const [earlier, later] = [Math.min(...revisions), Math.max(...revisions)]
  const { db } = app.storage
  const before = earlier === 0 ? null : await profileAt(db, actor.authorityId, id, earlier)
  const after = await profileAt(db, actor.authorityId, id, later)
  const to = history.lines.find(({ revision }) => revision === later)
  if (before === undefined || !after || !to) return { refused: 'revision-unknown' }
  const from = history.lines.find(({ revision }) => revision === earlier)
  const lines = describeDiff(diffProfiles(before, after), before, after)
  return { profile: history.profile, from, to, lines, names: await changeNames(app, actor, lines) }
}
