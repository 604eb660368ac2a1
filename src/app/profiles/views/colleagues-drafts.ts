import { dayIn } from '../../../domain/calendar/zone.ts'
import { interviewTitle } from '../../../domain/interview/definition.ts'
import type { Words } from '../../../domain/interview/words.ts'
import type { Day } from '../../../domain/text/day.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'

/** What somebody else has begun about a profile and not finished. */
export type ColleagueDraft = { name: string; title: Words; touched: Day }

/** Open drafts of others about a profile: the draft is personal, what comes of it is the unit's. */
export async function colleaguesAt(app: App, actor: Actor, profileId: string): Promise<ColleagueDraft[]> {
  const { authorityId, personId } = actor
  const { db } = app.storage
  const rows = await db.draft.findMany({
    where: { authorityId, state: 'open', subject: { startsWith: `${profileId}~` }, NOT: { personId } },
    orderBy: { updatedAt: 'desc' },
  })
  const people = await db.person.findMany({ where: { authorityId, id: { in: rows.map((row) => row.personId) } } })
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  const { timeZone, regulation } = app.authorities.get(authorityId)
  return rows.flatMap((row): ColleagueDraft[] => {
    const definition = app.interviews.get(row.kind)?.definition
    const name = names.get(row.personId)
    if (!definition || name === undefined) return []
    const title = interviewTitle(definition, regulation)
    return [{ name, title, touched: dayIn(timeZone, new Date(row.updatedAt)) }]
  })
}
