import { z } from 'zod'
import { roleName } from './list-route.ts'

const workingDays = z.int().min(1)
const areFalling = (days: readonly number[]): boolean => days.every((day, index) => index === 0 || day < (days[index - 1] ?? 0))

/**
 * When people are reminded of one kind of deadline (R72): so many working days before, on the day, then every `every` working days after
 * (null: no more). From so many working days overdue somebody above is told as well.
 */
const ladder = z.strictObject({
  before: z.array(workingDays).refine(areFalling, { error: 'numbers that fall' }).default([30, 14, 7, 3, 1]),
  onDay: z.boolean().default(true),
  every: workingDays.nullable().default(1),
  escalation: z.array(z.strictObject({ from: workingDays, to: roleName })).default([
    { from: 2, to: 'unitHead' },
    { from: 3, to: 'coordinator' },
    { from: 5, to: 'clientCentricityDeputy' },
  ]),
})

/** The one table of reminders: what waits, and its ladder. A draft that was left reminds its author alone, once. */
export const reminders = z.strictObject({
  monitoringCheck: ladder.prefault({}),
  monitoringHandOver: ladder.prefault({}),
  formation: ladder.prefault({}),
  /** Every working day until it is decided (R57), however long the term of a step is. */
  approval: ladder.prefault({ before: [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1] }),
  publication: ladder.prefault({}),
  /** Changes of the register that a unit's list has to follow. */
  registerChange: ladder.prefault({}),
  profile: ladder.prefault({}),
  /** Begins when the hours are over; whoever answers is the coordinator already, so the ladder goes on above (R91). */
  humanCall: ladder.prefault({
    before: [],
    escalation: [
      { from: 2, to: 'administrator' },
      { from: 5, to: 'clientCentricityDeputy' },
    ],
  }),
  draft: ladder.prefault({ before: [], every: null, escalation: [] }),
})
