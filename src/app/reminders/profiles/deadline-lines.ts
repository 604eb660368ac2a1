import type { Day } from '../../../domain/calendar/day.ts'
import { lastSlot, type Recipient } from '../../../domain/monitoring/ladder.ts'
import type { App } from '../../app.ts'
import { type DeadlineNow, deadlineNow } from '../../calendar/deadline-now.ts'
import type { Addressee } from '../source.ts'
import { doneProfiles } from './done-profiles.ts'
import { type ProfileDeadline, profileDeadlines } from './profile-deadlines.ts'

/** The deadline of a profile as one person sees it (R23): `to` says why it concerns the person, and `who` names whose work it is, for somebody above. */
export type DeadlineLine = DeadlineNow & { id: string; title: string; unit: string; basis: string; to: Recipient; who: string[] }

/**
 * Deadlines of profiles that are not complete and concern the person, the most urgent first. Somebody above sees what is overdue for so long
 * that the ladder names the role (R72). With `ids`, those of these profiles only.
 */
export async function profileDeadlineLines(app: App, to: Addressee, ids?: readonly string[]): Promise<DeadlineLine[]> {
  const { authorityId, personId } = to
  const reading = { app, db: app.storage.db, authorityId, now: app.clock.now() }
  const today = app.authorities.today(authorityId, reading.now) as Day
  const all = (await profileDeadlines(reading, ids)).filter(({ recipients }) => recipients.has(personId))
  const done = await doneProfiles(
    reading,
    all.map(({ id }) => id),
  )
  const own = all.filter(({ id }) => !done.has(id))
  if (own.length === 0) return []
  const [units, names] = [await unitNames(app, authorityId), await peopleNames(app, authorityId, own)]
  const lines = own.flatMap((one) => lineOf(app, to, one, today) ?? [])
  return lines
    .map((line) => ({
      ...line,
      unit: units.get(line.unit) ?? '',
      who: line.who.map((id) => names.get(id) ?? '').filter((name) => name !== ''),
    }))
    .sort((one, other) => one.deadline.last.localeCompare(other.deadline.last))
}

/** With ids in the place of names. */
function lineOf(app: App, { authorityId, personId }: Addressee, one: ProfileDeadline, today: Day): DeadlineLine | undefined {
  const { id, title, unitId, basis, recipients } = one
  const to = recipients.get(personId) ?? 'person'
  const { settings } = app.authorities.get(authorityId).regulation
  const { calendar } = app
  const now = deadlineNow(app, authorityId, one)
  if (to !== 'person' && !lastSlot(settings.reminders.profile, to, { deadline: now.deadline, today, calendar })) return undefined
  const who = to === 'person' ? [] : [...recipients].filter(([, as]) => as === 'person').map(([person]) => person)
  return { ...now, id, title, unit: unitId, basis, to, who }
}

async function unitNames({ storage }: App, authorityId: string): Promise<Map<string, string>> {
  const rows = await storage.db.unit.findMany({ where: { authorityId }, select: { id: true, short: true } })
  return new Map(rows.map(({ id, short }) => [id, short]))
}

async function peopleNames({ storage }: App, authorityId: string, own: readonly ProfileDeadline[]): Promise<Map<string, string>> {
  const ids = [...new Set(own.flatMap(({ recipients }) => [...recipients.keys()]))]
  const rows = await storage.db.person.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, displayName: true } })
  return new Map(rows.map(({ id, displayName }) => [id, displayName]))
}
