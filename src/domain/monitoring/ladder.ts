import type { Day } from '../calendar/day.ts'
import type { Settings } from '../regulation/regulation.ts'
import type { Role } from '../rights/roles.ts'
import { type Days, type Deadline, overdueBy } from './deadline.ts'

/** When people are reminded of one kind of deadline: regulation data. */
export type Ladder = Settings['reminders'][keyof Settings['reminders']]
/** Whom a reminder is for: the person whose work it is, or somebody above. */
export type Recipient = 'person' | Role

/** One occasion to remind somebody, and the day from which it is due. */
export type ReminderSlot = { key: string; on: Day }

/** What somebody has heard of a deadline: the slot said last, its day, and the day for which to hear of it again was wished; perhaps empty. */
export type Heard = { slot: string; saidOn: Day | ''; againOn: Day | '' }

/** A deadline at hand and the day on which it is looked at. */
export type Looking = { deadline: Deadline; today: Day; calendar: Days }

/**
 * The occasion that came last for this recipient, undefined before the first (R72). After days of downtime it is the only one that is
 * still worth a word: the earlier ones say less.
 */
export function lastSlot(ladder: Ladder, to: Recipient, looking: Looking): ReminderSlot | undefined {
  const overdue = overdueBy(looking.deadline, looking.today, looking.calendar)
  const after = overdueSlot(ladder, to, overdue)
  if (after > 0) return { key: `after-${after}`, on: looking.calendar.addWorkingDays(looking.deadline.last, after) }
  return to === 'person' ? slotsBefore(ladder, looking).findLast(({ on }) => on <= looking.today) : undefined
}

/** The person hears every so many working days overdue; who is above joins from a day of their own on. 0: none yet. */
function overdueSlot({ every, escalation }: Ladder, to: Recipient, overdue: number): number {
  if (to === 'person') return every === null ? 0 : overdue - (overdue % every)
  const from = escalation.find((rung) => rung.to === to)?.from ?? Number.POSITIVE_INFINITY
  if (overdue < from) return 0
  return every === null ? from : overdue - ((overdue - from) % every)
}

/** Occasions up to the deadline, earliest first. On a last day that stays a day off nobody is at work, so its word comes before it. */
function slotsBefore({ before, onDay }: Ladder, { deadline: { last }, calendar }: Looking): ReminderSlot[] {
  const slots = before.map((days): ReminderSlot => ({ key: `before-${days}`, on: calendar.addWorkingDays(last, -days) }))
  return onDay ? [...slots, { key: 'on-day', on: calendar.lastWorkingDayOnOrBefore(last) }] : slots
}

/**
 * Whether a word is due: the slot is there, did not pass before the deadline was set on `since`, and was not said; or the person wished to
 * hear of it again by now.
 */
export function isDue(slot: ReminderSlot | undefined, since: Day, heard: Heard | undefined, today: Day): boolean {
  if (heard && heard.againOn !== '' && heard.againOn <= today) return true
  if (!slot || slot.on < since) return false
  return !heard || (slot.on > heard.saidOn && slot.key !== heard.slot)
}

/** Who is told beside the person, by the ladder. */
export const rolesAbove = ({ escalation }: Ladder): Role[] => [...new Set(escalation.map(({ to }) => to))]
