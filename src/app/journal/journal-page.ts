import { addDays, dayFrom } from '../../domain/calendar/day.ts'
import { dayIn, instantOf, timeIn } from '../../domain/calendar/zone.ts'
import type { JournalFilter } from '../../domain/journal/journal-filter.ts'
import { groupOf, type JournalGroup } from '../../domain/journal/journal-groups.ts'
import { may } from '../../domain/rights/may.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { channelOf } from '../people/channel-of.ts'
import { namesOf } from './subject-names.ts'

/** A line of the journal with the names of this moment; what was erased has none. */
export type ReadLine = {
  seq: number
  day: string
  time: string
  who: string
  action: string
  group: JournalGroup | undefined
  subject: string
  about: string
  channel: string
  digest: string
  hash: string
}

/** What a filter means to the database; days are those of the authority. */
export function whereOf(app: App, authorityId: string, { person, group, subject, from, to }: JournalFilter) {
  const { timeZone } = app.authorities.get(authorityId)
  const at = (day: string, later: number): string => instantOf(addDays(dayFrom(day), later), '00:00', timeZone).toISOString()
  return {
    authorityId,
    ...(person !== '' && { OR: [{ actorId: person }, { subject: `person:${person}` }] }),
    ...(group !== '' && { action: { startsWith: `${group}.` } }),
    ...(subject !== '' && { subject }),
    ...((from !== '' || to !== '') && { at: { ...(from !== '' && { gte: at(from, 0) }), ...(to !== '' && { lt: at(to, 1) }) } }),
  }
}

type Row = { seq: number; at: string; actorId: string; place: string; action: string; subject: string; digest: string; hash: string }

/** Lines with their names, looked up together. */
export async function withNames(app: App, db: Db | Tx, authorityId: string, rows: readonly Row[]): Promise<ReadLine[]> {
  const names = await namesOf(db, authorityId, [...rows.map(({ subject }) => subject), ...rows.map(({ actorId }) => `person:${actorId}`)])
  const { timeZone } = app.authorities.get(authorityId)
  return rows.map(({ seq, at, actorId, place, action, subject, digest, hash }) => ({
    seq,
    day: dayIn(timeZone, new Date(at)),
    time: timeIn(timeZone, new Date(at)),
    who: names.get(`person:${actorId}`) ?? '',
    action,
    group: groupOf(action),
    subject,
    about: names.get(subject) ?? '',
    channel: channelOf(place),
    digest,
    hash,
  }))
}

/** One page of the journal, the newest lines first, and who is looked for. Refusal: `not-allowed`. */
export async function journalPage(
  app: App,
  actor: Actor,
  filter: JournalFilter,
  { page, size }: { page: number; size: number },
): Promise<{ lines: ReadLine[]; total: number; page: number; pages: number; person: string } | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'journal.read')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const { authorityId } = actor
  const where = whereOf(app, authorityId, filter)
  const total = await db.journal.count({ where })
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages - 1)
  const rows = await db.journal.findMany({ where, orderBy: { seq: 'desc' }, skip: shown * size, take: size })
  const who = filter.person === '' ? null : await db.person.findFirst({ where: { id: filter.person, authorityId } })
  return { lines: await withNames(app, db, authorityId, rows), total, page: shown, pages, person: who?.displayName ?? '' }
}
