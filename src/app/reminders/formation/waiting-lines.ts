import { type Day, dayFrom } from '../../../domain/calendar/day.ts'
import type { Deadline } from '../../../domain/monitoring/deadline.ts'
import { lastSlot, type Recipient } from '../../../domain/monitoring/ladder.ts'
import type { App } from '../../app.ts'
import { type DeadlineNow, deadlineNow, settledDeadline } from '../../calendar/deadline-now.ts'
import type { SetDeadline } from '../deadline-source.ts'
import { checkDeadlines, handOverDeadlines } from '../monitoring/monitoring-deadlines.ts'
import type { Addressee, Reading } from '../source.ts'
import { formationDeadlines } from './formation-source.ts'
import { publicationDeadlines } from './publication-source.ts'

export const WAITING_KINDS = ['monitoringCheck', 'monitoringHandOver', 'formation', 'publication'] as const
type WaitingKind = (typeof WAITING_KINDS)[number]

/**
 * A list to be formed, checked or handed over, or an edition to be published, as one person sees it: `name` is the unit, or the number of the edition. `next`: the
 * deadline that comes after this one.
 */
export type WaitingLine = DeadlineNow & { kind: WaitingKind; id: string; name: string; next?: Deadline }

type Dated = SetDeadline & { next?: Day }

const DEADLINES: Record<WaitingKind, (reading: Reading, ids?: readonly string[]) => Promise<Dated[]>> = {
  // Whoever checks learns at once until when the result is wanted, and that its day is a day off (R71).
  monitoringCheck: async (reading, ids) =>
    (await checkDeadlines(reading, ids)).map((one) => ({ ...one, next: dayFrom(one.season.handOverBy) })),
  monitoringHandOver: handOverDeadlines,
  formation: formationDeadlines,
  publication: publicationDeadlines,
}

/** What waits for the person of formation and publication, the most urgent first; with `ids`, those only. Who is above sees it when the ladder says so. */
export async function waitingLines(app: App, to: Addressee, kind: WaitingLine['kind'], ids?: readonly string[]): Promise<WaitingLine[]> {
  const { authorityId, personId } = to
  const reading = { app, db: app.storage.db, authorityId, now: app.clock.now() }
  const all = await DEADLINES[kind](reading, ids)
  const names = await namesOf(
    app,
    authorityId,
    kind,
    all.map(({ id }) => id),
  )
  return all
    .flatMap((one) => {
      const as = one.recipients.get(personId)
      return as === undefined ? [] : (lineOf(app, authorityId, { one, as, kind, name: names.get(one.id) ?? '' }) ?? [])
    })
    .sort((one, other) => one.deadline.last.localeCompare(other.deadline.last))
}

type Seen = { one: Dated; as: Recipient; kind: WaitingLine['kind']; name: string }

function lineOf(app: App, authorityId: string, { one, as, kind, name }: Seen): WaitingLine | undefined {
  const { settings } = app.authorities.get(authorityId).regulation
  const { calendar } = app
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const now = deadlineNow(app, authorityId, one)
  if (as !== 'person' && !lastSlot(settings.reminders[kind], as, { deadline: now.deadline, today, calendar })) return undefined
  const next = one.next && { next: settledDeadline(app, authorityId, { written: one.next }) }
  return { ...now, kind, id: one.id, name, ...next }
}

/** Short names of units by submission or task, numbers of editions by edition: of those with `ids`. */
async function namesOf(
  { storage: { db } }: App,
  authorityId: string,
  kind: WaitingLine['kind'],
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { authorityId, id: { in: [...ids] } }
  if (kind === 'publication') {
    const editions = await db.edition.findMany({ where, select: { id: true, number: true } })
    return new Map(editions.map(({ id, number }) => [id, String(number)]))
  }
  const columns = { where, select: { id: true, unitId: true } } as const
  const rows = kind === 'formation' ? await db.unitSubmission.findMany(columns) : await db.monitoringTask.findMany(columns)
  const named = { authorityId, id: { in: [...new Set(rows.map(({ unitId }) => unitId))] } }
  const units = await db.unit.findMany({ where: named, select: { id: true, short: true } })
  const shortOf = new Map(units.map(({ id, short }) => [id, short]))
  return new Map(rows.map(({ id, unitId }) => [id, shortOf.get(unitId) ?? '']))
}
