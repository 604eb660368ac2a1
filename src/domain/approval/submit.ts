import type { ProposalContent } from '../proposal/entry-change.ts'
import { sameContent } from '../proposal/same-content.ts'
import type { Approval, ApprovalRefusal, ApprovalRules, Moved, Said, Step } from './approval.ts'
import { isDone } from './approval.ts'
import { closeSteps, openNext } from './open-next.ts'

const quiet = (approval: Approval, action: string): Moved => ({ approval, said: [], lines: [{ action }], applied: false })

/** The initiator writes the content: of the round that is prepared, or of the next one after a return (R59). */
export function prepare(approval: Approval, by: string, content: ProposalContent): Moved | ApprovalRefusal {
  if (by !== approval.initiatorId) return { refused: 'not-yours' }
  if (approval.state === 'prepared') return quiet({ ...approval, content }, 'prepare')
  if (approval.state !== 'returned') return { refused: 'not-prepared' }
  const { round, content: earlier, steps } = approval
  return quiet({ ...approval, state: 'prepared', round: round + 1, content, steps: [], before: { content: earlier, steps } }, 'prepare')
}

/** What the round before has left of the route: approvals hold as long as nothing of substance has changed (R59). */
function keptSteps(approval: Approval, route: ApprovalRules['route']): Step[] {
  const { before, content } = approval
  const fresh = route.map(({ key, role }): Step => ({ key, role, state: 'waiting', people: [], openedAt: '', dueOn: '' }))
  if (!before || !sameContent(before.content, content)) return fresh
  const upTo = fresh.findIndex(({ key }, at) => {
    const earlier = before.steps[at]
    return earlier?.key !== key || !isDone(earlier)
  })
  return fresh.map((step, at): Step => {
    const earlier = before.steps[at]
    return earlier && (upTo < 0 || at < upTo) ? { ...earlier, state: earlier.state === 'passed' ? 'passed' : 'kept' } : step
  })
}

/** Hands the prepared content over to the first step that has to be asked. Refused where the list has moved on since it was prepared. */
export function submit(approval: Approval, by: string, turn: { rules: ApprovalRules; now: string }): Moved | ApprovalRefusal {
  if (by !== approval.initiatorId) return { refused: 'not-yours' }
  if (approval.state !== 'prepared') return { refused: 'not-prepared' }
  if (turn.rules.moved) return { refused: 'moved', moved: turn.rules.moved }
  return openNext({ ...approval, steps: keptSteps(approval, turn.rules.route) }, turn, [{ action: 'submit' }])
}

/** The initiator takes the proposal back, until the last approval is given (R57). */
export function withdraw(approval: Approval, by: string): Moved | ApprovalRefusal {
  const { state, steps } = approval
  if (by !== approval.initiatorId) return { refused: 'not-yours' }
  if (!['prepared', 'approving', 'returned'].includes(state)) return { refused: 'not-under-way' }
  const last = steps.at(-1)
  if (last?.state === 'decided' && last.given && ['approve', 'remark'].includes(last.given.verdict))
    return { refused: 'last-approved', given: last.given }
  const at = steps.findIndex((step) => step.state === 'open' || step.state === 'decided')
  const said = (steps[at]?.people ?? []).map(({ id }): Said => ({ what: 'withdrawn', to: id, step: at }))
  return {
    approval: { ...approval, state: 'withdrawn', steps: closeSteps(steps), settleAt: '' },
    said,
    lines: [{ action: 'withdraw' }],
    applied: false,
  }
}
