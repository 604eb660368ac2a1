import { absenceSetTold } from '../absences/absences-card.ts'
import { answerTold, askedTold, questionTold, shortTold } from './approval-told.ts'

/** Everything that proposals say unasked: to approvers, to whoever proposed, to whoever asked, to coordinators, to whoever stands in. */
export const approvalTold = {
  'proposal-asked': askedTold,
  'proposal-nobody': shortTold('nobody'),
  'proposal-withdrawn': shortTold('withdrawn'),
  'proposal-called-off': shortTold('called-off'),
  'proposal-remark': shortTold('remark'),
  'proposal-returned': shortTold('returned'),
  'proposal-rejected': shortTold('rejected'),
  'proposal-approved': shortTold('approved'),
  'proposal-overtaken': shortTold('overtaken'),
  'proposal-question': questionTold,
  'proposal-answer': answerTold,
  'absence-set': absenceSetTold,
} as const
