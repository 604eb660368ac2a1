import type { Approval, ApprovalRules, Approver, Line, Moved, Said, Step } from './approval.ts'
import { isApproval, isDone } from './approval.ts'

type Turn = { rules: ApprovalRules; now: string }

/** Who is asked at a step: everybody who holds it, but the initiator where the authority passes initiators over (R58). */
export function askedAt(approval: Pick<Approval, 'initiatorId'>, step: Pick<Step, 'key' | 'role'>, rules: ApprovalRules): Approver[] {
  const people = rules.peopleOf(step)
  return rules.initiatorAsApprover === 'passedOver' ? people.filter(({ id }) => id !== approval.initiatorId) : [...people]
}

const approvedBefore = (steps: readonly Step[], at: number): ReadonlySet<string> =>
  new Set(steps.slice(0, at).flatMap(({ given }) => (given && isApproval(given.verdict) ? [given.id] : [])))

/** Nobody has to be asked: the only one to ask is the initiator, or has approved already (R58). A proposal that nobody approved passes no last step. */
function isPassed(approval: Approval, at: number, { rules }: Turn): boolean {
  const { steps } = approval
  const step = steps[at]
  if (!step) return false
  const approved = approvedBefore(steps, at)
  if (at === steps.length - 1 && approved.size === 0) return false
  const own = rules.initiatorAsApprover === 'passedOver' && rules.peopleOf(step).some(({ id }) => id === approval.initiatorId)
  const people = askedAt(approval, step, rules)
  if (own && people.length === 0) return true
  return rules.samePerson === 'once' && people.some(({ id }) => approved.has(id))
}

/** The messages of a step that opens for `people`. */
export const asking = (people: readonly Approver[], step: number): Said[] =>
  people.length === 0 ? [{ what: 'nobody', step }] : people.map(({ id }): Said => ({ what: 'asked', to: id, step }))

/** Opens the step after those that are done (R55), or ends the approval when none is left: then the content takes effect. Neither where the list has moved on. */
export function openNext(approval: Approval, turn: Turn, lines: Line[] = []): Moved {
  if (turn.rules.moved) return overtaken(approval, lines)
  const at = approval.steps.findIndex((step) => !isDone(step))
  const step = approval.steps[at]
  if (!step) return ended(approval, lines)
  if (isPassed(approval, at, turn)) {
    return openNext({ ...approval, steps: put(approval.steps, at, { ...step, state: 'passed' }) }, turn, [
      ...lines,
      { action: 'pass', step: at },
    ])
  }
  const { rules, now } = turn
  const people = askedAt(approval, step, rules)
  const open: Step = { ...step, state: 'open', people, openedAt: now, dueOn: rules.dueOn(now) }
  return {
    approval: { ...approval, state: 'approving', steps: put(approval.steps, at, open) },
    said: asking(people, at),
    lines: [...lines, { action: 'open', step: at }],
    applied: false,
  }
}

/** The changes cannot be put over the list as it is now: the initiator looks at them anew. */
export const overtaken = (approval: Approval, lines: Line[]): Moved => ({
  approval: { ...approval, state: 'returned', steps: closeSteps(approval.steps), settleAt: '' },
  said: [{ what: 'overtaken' }],
  lines: [...lines, { action: 'overtaken' }],
  applied: false,
})

function ended(approval: Approval, lines: Line[]): Moved {
  return {
    approval: { ...approval, state: 'approved' },
    said: [{ what: 'approved' }],
    lines: [...lines, { action: 'apply' }],
    applied: true,
  }
}

export const put = (steps: readonly Step[], at: number, step: Step): Step[] => steps.map((other, index) => (index === at ? step : other))

/** Steps that will not come to their turn any more. */
export const closeSteps = (steps: readonly Step[]): Step[] =>
  steps.map((step) => (['waiting', 'open', 'decided'].includes(step.state) ? { ...step, state: 'closed' } : step))
