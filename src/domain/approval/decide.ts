import type { Approval, ApprovalEvent, ApprovalRefusal, ApprovalRules, Approver, Given, Moved, Said, Step } from './approval.ts'
import { isApproval, needsWords } from './approval.ts'
import { askedAt, asking, closeSteps, openNext, overtaken, put } from './open-next.ts'

type Turn = { rules: ApprovalRules; now: string }
type At = { by: string; round: number; step: number }

/** The step that somebody means, if it waits for this person; else what holds. */
function ownStep(approval: Approval, { by, round, step: at }: At): { step: Step; as: Approver } | ApprovalRefusal {
  const step = approval.steps[at]
  const given = step?.given
  if (approval.state !== 'approving' || round !== approval.round || !step) return { refused: 'not-under-way', ...(given && { given }) }
  if (step.state !== 'open') return given ? { refused: 'decided', given } : { refused: 'not-asked' }
  const as = step.people.find(({ id }) => id === by)
  return as ? { step, as } : { refused: 'not-asked' }
}

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** One decision counts for the step, whoever of those who are asked gives it (R56). It can be undone for a while. */
export function decide(approval: Approval, event: Extract<ApprovalEvent, { kind: 'decide' }>, turn: Turn): Moved | ApprovalRefusal {
  const own = ownStep(approval, event)
  if ('refused' in own) return own
  const { verdict } = event
  const words = event.words.trim()
  if (needsWords(verdict) && words === '') return { refused: 'words-missing' }
  const { rules, now } = turn
  const given: Given = { ...own.as, verdict, words: needsWords(verdict) ? words : '', at: now }
  const steps = put(approval.steps, event.step, { ...own.step, state: 'decided', given })
  const decided: Approval = { ...approval, steps, settleAt: later(now, rules.undoMs) }
  const lines = [{ action: verdict, step: event.step }]
  if (rules.undoMs > 0) return { approval: decided, said: [], lines, applied: false }
  const settled = settle(decided, turn)
  return 'refused' in settled ? settled : { ...settled, lines: [...lines, ...settled.lines] }
}

/** Whoever has decided takes it back while there is time. */
export function undo(approval: Approval, { by, round, step: at }: At, now: string): Moved | ApprovalRefusal {
  const step = approval.steps[at]
  if (approval.state !== 'approving' || round !== approval.round || !step) return { refused: 'not-under-way' }
  const { given, ...rest } = step
  if (!given) return { refused: 'nothing-due' }
  if (given.id !== by) return { refused: 'not-yours', given }
  if (step.state !== 'decided' || now >= approval.settleAt) return { refused: 'too-late', given }
  const steps = put(approval.steps, at, { ...rest, state: 'open' })
  return { approval: { ...approval, steps, settleAt: '' }, said: [], lines: [{ action: 'undo', step: at }], applied: false }
}

/** The time for undoing has passed: the decision takes effect. */
export function settle(approval: Approval, turn: Turn): Moved | ApprovalRefusal {
  const at = approval.steps.findIndex(({ state }) => state === 'decided')
  const step = approval.steps[at]
  if (approval.state !== 'approving' || !step?.given || turn.now < approval.settleAt) return { refused: 'nothing-due' }
  const { verdict } = step.given
  if (isApproval(verdict)) {
    const steps = put(approval.steps, at, { ...step, state: 'approved' })
    const moved = openNext({ ...approval, steps, settleAt: '' }, turn)
    const remark: Said[] = verdict === 'remark' ? [{ what: 'remark', step: at }] : []
    return { ...moved, said: [...remark, ...moved.said] }
  }
  const state = verdict === 'return' ? 'returned' : 'rejected'
  const steps = closeSteps(put(approval.steps, at, { ...step, state }))
  return {
    approval: { ...approval, state, steps, settleAt: '' },
    said: [{ what: state, step: at }],
    lines: [{ action: state, step: at }],
    applied: false,
  }
}

/**
 * The list has moved on under an open step: the proposal goes back at once, and nobody decides about what cannot be applied. A decision that can still
 * be undone is waited for: what it comes to looks at the list by itself.
 */
export function overtake(approval: Approval, { rules }: Turn): Moved | ApprovalRefusal {
  const at = approval.steps.findIndex(({ state }) => state === 'open')
  const step = approval.steps[at]
  if (approval.state !== 'approving' || !step || !rules.moved) return { refused: 'nothing-due' }
  const moved = overtaken(approval, [])
  const said = step.people.map(({ id }): Said => ({ what: 'called-off', to: id, step: at }))
  return { ...moved, said: [...moved.said, ...said] }
}

/** The open step is asked of those who hold it now (R58); who is new is told. */
export function substitute(approval: Approval, { rules }: Turn): Moved | ApprovalRefusal {
  const at = approval.steps.findIndex(({ state }) => state === 'open')
  const step = approval.steps[at]
  if (approval.state !== 'approving' || !step) return { refused: 'nothing-due' }
  const people = askedAt(approval, step, rules)
  const same =
    people.length === step.people.length &&
    people.every((one) => step.people.some((other) => other.id === one.id && other.forId === one.forId))
  if (same) return { refused: 'nothing-due' }
  const fresh = people.filter(({ id }) => !step.people.some((other) => other.id === id))
  return {
    approval: { ...approval, steps: put(approval.steps, at, { ...step, people }) },
    said: people.length === 0 ? asking([], at) : fresh.length === 0 ? [] : asking(fresh, at),
    lines: [{ action: 'substitute', step: at }],
    applied: false,
  }
}

/** A question to the author leaves everything as it is (R56). */
export function ask(approval: Approval, at: At): Moved | ApprovalRefusal {
  const own = ownStep(approval, at)
  if ('refused' in own) return own
  return { approval, said: [{ what: 'question' }], lines: [{ action: 'ask', step: at.step }], applied: false }
}

/** The author answers, as long as the proposal is under way. */
export function answer(approval: Approval, by: string): Moved | ApprovalRefusal {
  if (by !== approval.initiatorId) return { refused: 'not-yours' }
  if (approval.state !== 'approving') return { refused: 'not-under-way' }
  return { approval, said: [{ what: 'answer' }], lines: [{ action: 'answer' }], applied: false }
}
