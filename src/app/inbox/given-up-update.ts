import type { Day } from '../../domain/calendar/day.ts'
import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import type { App } from '../app.ts'

/** When an update that was given up had come in, by the authority's clocks, and from whom; `who` is absent for somebody unknown. */
export type GivenUpUpdate = { day: Day; time: string; who?: string }

/** The update of an inbox row; undefined when retention has removed it. */
export async function givenUpUpdate(app: App, authorityId: string, seq: number): Promise<GivenUpUpdate | undefined> {
  const { db } = app.storage
  const row = await db.inbox.findFirst({ where: { seq, authorityId } })
  if (!row) return undefined
  const { channel, chatId, receivedAt } = row
  const where = { authorityId, channel, chatId, NOT: { personId: null } }
  const account = await db.account.findFirst({ where, orderBy: { lastSeenAt: 'desc' } })
  const person = account?.personId ? await db.person.findUnique({ where: { id: account.personId } }) : undefined
  const { timeZone } = app.authorities.get(authorityId)
  const at = new Date(receivedAt)
  return { day: dayIn(timeZone, at), time: timeIn(timeZone, at), ...(person && { who: person.displayName }) }
}
