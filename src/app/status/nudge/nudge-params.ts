import { z } from 'zod'
import { reminderParams } from '../../reminders/standing-items.ts'

/** What a reminder that somebody sent holds: who it was, and of what, by source. */
export const nudgeParams = z.object({ by: z.string(), items: reminderParams })
