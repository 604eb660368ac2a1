import { expect } from 'vitest'
import type { Db } from '../../../src/storage/open.ts'
import type { Played } from './play.ts'

/** `day person` of the reminders among lines. */
const remindersIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes(' reminder ')).map((line) => line.split(' ').slice(0, 2).join(' '))

/** What holds of every season: no occasion twice, no two reminders on a day, nothing that stayed behind or went wrong. */
export async function expectOnce(db: Db, { lines, slots, strays, faults }: Played): Promise<void> {
  expect(new Set(slots).size).toBe(slots.length)
  expect(new Set(remindersIn(lines)).size).toBe(remindersIn(lines).length)
  expect(strays).toEqual([])
  expect(faults).toEqual([])
  expect(await db.outbox.count({ where: { state: { not: 'sent' } } })).toBe(0)
}
