import { dayFrom, isDay } from '../../domain/calendar/day.ts'
import type { Day } from '../../domain/text/day.ts'
import type { App } from '../app.ts'
import { deadlineNow } from '../calendar/deadline-now.ts'

/**
 * The publication of an edition (R52). `due` is undefined for an edition that was taken over from a list in force: nobody told its term. `late`: published
 * after the last day, or not published although that is past; `left` counts working days.
 */
export type PublicationView = {
  due: Day | undefined
  left: number
  overdue: number
  publishedOn: Day | undefined
  link: string
  late: boolean
  by: string
}

/** Undefined where nothing is known of it. */
export async function publicationView(app: App, authorityId: string, editionId: string): Promise<PublicationView | undefined> {
  const { db } = app.storage
  const row = await db.publication.findFirst({ where: { editionId, authorityId } })
  if (!row) return undefined
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const now = isDay(row.dueOn) ? deadlineNow(app, authorityId, { written: row.dueOn, counted: true }) : undefined
  const ended = isDay(row.publishedOn) ? row.publishedOn : today
  const person = row.recordedById ? await db.person.findFirst({ where: { id: row.recordedById, authorityId } }) : null
  return {
    due: now?.deadline.last,
    left: now?.left ?? 0,
    overdue: now?.overdue ?? 0,
    publishedOn: row.publishedOn === '' ? undefined : row.publishedOn,
    link: row.link,
    late: now !== undefined && ended > now.deadline.last,
    by: person?.displayName ?? '',
  }
}
