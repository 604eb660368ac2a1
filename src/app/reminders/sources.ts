import { draftSource } from './draft-source.ts'
import { profileSource } from './profiles/profile-source.ts'
import type { ReminderSource } from './source.ts'

/** Everything that waits for people and speaks of itself, what is mandatory first. */
export const SOURCES: readonly ReminderSource[] = [profileSource, draftSource]
