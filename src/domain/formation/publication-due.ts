import type { Day } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import { termEnd } from '../monitoring/deadline.ts'
import type { Regulation } from '../regulation/regulation.ts'
import { termOf } from '../regulation/settled.ts'

/** The last day of publication (R52), counted from the day of the order. `after` says which term runs: that of an approval (E14) or of a change (C17). */
export const publicationDue = (
  orderDate: Day,
  after: 'publicationAfterApproval' | 'publicationAfterChange',
  regulation: Regulation,
  calendar: Pick<WorkingCalendar, 'addWorkingDays'>,
): Day => termEnd(orderDate, termOf(regulation, after).workingDays, regulation.settings.counting.dayOfEvent, calendar)

/** Which term runs from the order that adopts a list: the act's of an approval, else its of a change (C17 knows no other), else the setting's of an approval. */
export function publicationTerm({ listRules }: Regulation): 'publicationAfterApproval' | 'publicationAfterChange' {
  const { afterApproval, afterChange } = listRules?.publication ?? { afterApproval: null, afterChange: null }
  return afterApproval === null && afterChange !== null ? 'publicationAfterChange' : 'publicationAfterApproval'
}

/** Which term runs from what changes a list: the act's of a change (C17), else its of an approval (E14 knows no other), else the setting's of a change (R61). */
export function changePublicationTerm({ listRules }: Regulation): 'publicationAfterApproval' | 'publicationAfterChange' {
  const { afterApproval, afterChange } = listRules?.publication ?? { afterApproval: null, afterChange: null }
  return afterChange === null && afterApproval !== null ? 'publicationAfterApproval' : 'publicationAfterChange'
}

/** The day on which the publication term of a changed list begins, by the setting: that of the act, or of the last approval (R61). */
export const changeEventDay = ({ settings }: Regulation, days: { act: Day; lastApproval: Day }): Day =>
  settings.publicationFrom === 'adoptionOrder' ? days.act : days.lastApproval
