import { dayFrom, isDay } from '../../domain/calendar/day.ts'
import { deadlineOf, leftUntil, overdueBy } from '../../domain/monitoring/deadline.ts'
import type { Day } from '../../domain/text/day.ts'
import type { App } from '../app.ts'

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
  const { counting } = app.authorities.get(authorityId).regulation.settings
  const deadline = isDay(row.dueOn) ? deadlineOf(row.dueOn, counting, app.calendar) : undefined
  const ended = isDay(row.publishedOn) ? row.publishedOn : today
  const person = row.recordedById ? await db.person.findFirst({ where: { id: row.recordedById, authorityId } }) : null
  return {
    due: deadline?.last,
    left: deadline ? leftUntil(deadline, today, app.calendar) : 0,
    overdue: deadline ? overdueBy(deadline, today, app.calendar) : 0,
    publishedOn: row.publishedOn === '' ? undefined : row.publishedOn,
    link: row.link,
    late: deadline !== undefined && ended > deadline.last,
    by: person?.displayName ?? '',
  }
}
