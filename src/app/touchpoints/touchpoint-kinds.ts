import { maySomewhere } from '../../domain/rights/may.ts'
import { entryInterview } from '../../domain/touchpoint/questions/entry-interview.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import { touchpointInterview } from '../../domain/touchpoint/questions/touchpoint-interview.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { saveEntry } from './edit-entry.ts'
import { savePoints } from './save-points.ts'
import { entryFacts, touchpointFacts } from './touchpoint-facts.ts'

/** Entering the touchpoints of a business process; the right to its unit is asked again when they are saved. */
export const touchpointKind: InterviewKind = {
  definition: touchpointInterview as InterviewKind['definition'],
  startable: true,
  regulated: keepsList,
  allowed: (actor) => maySomewhere(actor.roles, 'touchpoint.create'),
  facts: touchpointFacts,
  finish: savePoints,
}

/** Editing one entry of the draft list; the right to its unit is asked again when it is saved. */
export const entryKind: InterviewKind = {
  definition: entryInterview as InterviewKind['definition'],
  regulated: keepsList,
  allowed: (actor) => maySomewhere(actor.roles, 'touchpoint.edit'),
  facts: entryFacts,
  finish: saveEntry,
}
