import type { ProposalContent } from '../proposal/entry-change.ts'
import type { Approval, ApprovalEvent, ApprovalRefusal, ApprovalRules, Moved } from './approval.ts'
import { answer, ask, decide, overtake, settle, substitute, undo } from './decide.ts'
import { prepare, submit, withdraw } from './submit.ts'

/** A proposal that its initiator has just written. */
export const beginApproval = (initiatorId: string, content: ProposalContent): Approval => ({
  state: 'prepared',
  initiatorId,
  round: 1,
  content,
  steps: [],
  settleAt: '',
})

/**
 * What an event makes of a proposal at the instant `now` (ISO text): its new state with the messages and journal lines that it causes, or why
 * nothing changes (R55 to R59). Pure: whoever calls it writes all of that in one transaction.
 */
export function advanceApproval(approval: Approval, event: ApprovalEvent, now: string, rules: ApprovalRules): Moved | ApprovalRefusal {
  const turn = { rules, now }
  switch (event.kind) {
    case 'prepare':
      return prepare(approval, event.by, event.content)
    case 'submit':
      return submit(approval, event.by, turn)
    case 'decide':
      return decide(approval, event, turn)
    case 'undo':
      return undo(approval, event, now)
    case 'settle':
      return settle(approval, turn)
    case 'withdraw':
      return withdraw(approval, event.by)
    case 'overtake':
      return overtake(approval, turn)
    case 'substitute':
      return substitute(approval, turn)
    case 'ask':
      return ask(approval, event)
    case 'answer':
      return answer(approval, event.by)
  }
}
