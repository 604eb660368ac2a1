import { deadlineSource } from '../deadline-source.ts'
import type { ReminderSource } from '../source.ts'
import { doneProfiles } from './done-profiles.ts'
import { profileDeadlines } from './profile-deadlines.ts'

/** Profiles that are to be developed or updated by a day (R23), by their line in the table of reminders (R72). */
export const profileSource: ReminderSource = deadlineSource({
  key: 'profiles',
  ladder: 'profile',
  withDeadline: profileDeadlines,
  done: doneProfiles,
})
