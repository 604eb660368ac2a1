import { isDay } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import { concerned, holdersNow } from '../concerned.ts'
import { deadlineSource, type SetDeadline } from '../deadline-source.ts'
import type { Reading, ReminderSource } from '../source.ts'

/** The edition in force, while it is still to be published (R52): one that another has followed waits for nobody. */
export async function publicationDeadlines(reading: Reading, ids?: readonly string[]): Promise<SetDeadline[]> {
  const { app, db, authorityId } = reading
  const rows = await db.publication.findMany({
    where: { authorityId, publishedOn: '', ...(ids && { editionId: { in: [...ids] } }) },
    orderBy: { editionId: 'asc' },
  })
  const latest = rows.length === 0 ? null : await db.edition.findFirst({ where: { authorityId }, orderBy: { number: 'desc' } })
  if (!latest) return []
  const holders = await holdersNow(reading)
  const recipients = concerned(reading, 'publication', { own: holders('publisher', ''), unitId: '', holders })
  const { timeZone } = app.authorities.get(authorityId)
  return rows.flatMap(({ editionId, dueOn, createdAt }) =>
    editionId === latest.id && isDay(dueOn)
      ? [{ id: editionId, written: dueOn, counted: true, since: dayIn(timeZone, new Date(createdAt)), recipients }]
      : [],
  )
}

/** The publisher is reminded by the line of publication in the table of reminders (R72). */
export const publicationSource: ReminderSource = deadlineSource({
  key: 'publication',
  ladder: 'publication',
  withDeadline: publicationDeadlines,
  done: async () => new Set(),
})
