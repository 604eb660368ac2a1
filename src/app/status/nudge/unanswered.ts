import { unitsFor } from '../../../domain/rights/may.ts'
import type { Actor } from '../../../storage/unit.ts'
import { markOf } from '../../dialogue/mark.ts'
import type { RemindedDeadline } from '../../reminders/deadline-source.ts'
import type { Reading } from '../../reminders/source.ts'
import { type OpenWork, openWork } from '../open-work.ts'

/** Somebody who has not answered, and with what; `told`: has been reminded so today already. */
export type Unanswered = { personId: string; works: OpenWork[]; told: boolean }

/** What was asked of every unit is asked of whoever has not answered; anything else only when it is overdue. */
const ASKED_OF_ALL: ReadonlySet<string> = new Set(['formation', 'monitoring'])

/** The occasion of such a reminder: one a person and day, whoever sends it. */
export const nudgeSlot = (personId: string, day: string): string => `nudge:${personId}:${day}`

/** Whom the person may remind (R5, R74), those with the most overdue work first; undefined for somebody without that right. */
export async function unanswered(
  reading: Reading,
  { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>,
): Promise<Unanswered[] | undefined> {
  const units = unitsFor(roles, 'status.remind')
  if (units !== 'all' && units.length === 0) return undefined
  const works = await openWork(reading, { authorityId, ...(units !== 'all' && { unitId: { in: units } }) })
  const people = new Map<string, OpenWork[]>()
  for (const work of works.filter(({ kind, overdue }) => overdue > 0 || ASKED_OF_ALL.has(kind)))
    for (const id of work.own) people.set(id, [...(people.get(id) ?? []), work])
  const today = reading.app.authorities.today(authorityId, reading.now)
  const slots = [...people.keys()].map((id) => nudgeSlot(id, today))
  const told = await reading.db.outbox.findMany({ where: { slot: { in: slots } }, select: { personId: true } })
  const heard = new Set(told.map(({ personId }) => personId))
  return [...people].map(([personId, own]) => ({ personId, works: own, told: heard.has(personId) }))
}

/** A mark of the people whom a preview has shown, in whatever sequence. */
export const nudgeMark = (due: readonly Pick<Unanswered, 'personId'>[]): string => markOf(due.map(({ personId }) => personId).sort())

/** The works as they travel in a message, by source of reminders. */
export function itemsOf(works: readonly OpenWork[]): Record<string, RemindedDeadline[]> {
  const items: Record<string, RemindedDeadline[]> = {}
  for (const { source, id, written } of works) items[source] = [...(items[source] ?? []), { id, written }]
  return items
}
