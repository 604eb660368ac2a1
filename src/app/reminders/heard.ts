import type { Db, Tx } from '../../storage/open.ts'

/** Messages that are reminders; the first is that of earlier versions of this program. */
export const REMINDERS = ['drafts-reminder', 'reminder']

/** The occasion of the one reminder that a person gets on a day. */
export const slotOf = (personId: string, day: string): string => `reminder:${personId}:${day}`

/** Those of the persons who have been reminded on that day already. */
export async function reminded(db: Db | Tx, personIds: readonly string[], day: string): Promise<Set<string>> {
  const slots = personIds.map((id) => slotOf(id, day))
  const rows = await db.outbox.findMany({ where: { slot: { in: slots } }, select: { personId: true } })
  return new Set(rows.map(({ personId }) => personId))
}
