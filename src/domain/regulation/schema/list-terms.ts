import { z } from 'zod'
import { daySchema } from '../../calendar/calendar-year.ts'
import { clauseRef, clauseText } from './act.ts'
import { roleName } from './list-route.ts'
import { localText } from './words.ts'

const workingDays = z.strictObject({ workingDays: z.int().min(1), clause: clauseRef })

/**
 * Publication (R52): a one-off date for the first edition, working days from the approval of an edition and from a change, each null where
 * the act does not say it, and the place.
 */
export const publication = z.strictObject({
  firstEdition: z.strictObject({ until: daySchema, clause: clauseRef }).nullable(),
  afterApproval: workingDays.nullable(),
  afterChange: workingDays.nullable(),
  place: localText.extend({ clause: clauseRef }),
})

/** A date of every year. */
export const yearlyDate = z
  .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ month, day }) => day <= (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31), {
    path: ['day'],
    error: 'a day of the month in every year',
  })

/** The yearly monitoring of the list (R70): what is looked at, until when, by whom, and to whom the result goes. */
export const monitoring = clauseText.extend({
  checkBy: yearlyDate,
  handOverBy: yearlyDate,
  responsible: roleName,
  receiver: roleName,
  subjects: z.array(localText).min(1),
})
