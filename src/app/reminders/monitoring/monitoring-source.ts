import { deadlineSource } from '../deadline-source.ts'
import type { ReminderSource } from '../source.ts'
import { checkDeadlines, handOverDeadlines } from './monitoring-deadlines.ts'

// What was handed over has no deadline any more.
const done = async () => new Set<string>()

/** Units are reminded to check their lists, by their line in the table of reminders (R72). */
export const checkSource: ReminderSource = deadlineSource({
  key: 'monitoringCheck',
  ladder: 'monitoringCheck',
  withDeadline: checkDeadlines,
  done,
})

/** The same for handing the result over. */
export const handOverSource: ReminderSource = deadlineSource({
  key: 'monitoringHandOver',
  ladder: 'monitoringHandOver',
  withDeadline: handOverDeadlines,
  done,
})
