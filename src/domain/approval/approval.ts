import type { Overtaken } from '../proposal/apply-changes.ts'
import type { ProposalContent } from '../proposal/entry-change.ts'

/** What an approver decides (R55). All but a plain approval need words. */
export const VERDICTS = ['approve', 'remark', 'return', 'reject'] as const
export type Verdict = (typeof VERDICTS)[number]

export const isVerdict = (text: string): text is Verdict => VERDICTS.some((verdict) => verdict === text)
export const needsWords = (verdict: Verdict): boolean => verdict !== 'approve'
/** Opens the next step. */
export const isApproval = (verdict: Verdict): boolean => verdict === 'approve' || verdict === 'remark'

/** Who may decide; `forId` is in whose place (R58), empty for a person's own. */
export type Approver = { id: string; forId: string }

/** A decision as it was given. */
export type Given = Approver & { verdict: Verdict; words: string; at: string }

/**
 * - `open`: somebody is asked; `decided`: a decision is there and can still be undone;
 * - `passed`: nobody had to be asked (R58); `kept`: the approval of an earlier round holds (R59);
 * - `closed`: never came to its turn, or its turn was cut short.
 */
export const STEP_STATES = ['waiting', 'open', 'decided', 'approved', 'returned', 'rejected', 'passed', 'kept', 'closed'] as const
export type StepState = (typeof STEP_STATES)[number]

/** `openedAt` is an instant, `dueOn` a day; both are empty before the step opens. */
export type Step = {
  key: string
  role: string
  state: StepState
  people: readonly Approver[]
  openedAt: string
  dueOn: string
  given?: Given
}

/** An approval of that step stands, or none was needed. */
export const isDone = ({ state }: Step): boolean => state === 'approved' || state === 'passed' || state === 'kept'

export const APPROVAL_STATES = ['prepared', 'approving', 'returned', 'rejected', 'withdrawn', 'approved'] as const
export type ApprovalState = (typeof APPROVAL_STATES)[number]

/**
 * A proposal on its way (R55 to R59). `steps` are those of `round`, none while it is prepared; `before` is the round before it, which was
 * returned. `settleAt`: when the decision that can be undone takes effect, empty without one.
 */
export type Approval = {
  state: ApprovalState
  initiatorId: string
  round: number
  content: ProposalContent
  steps: readonly Step[]
  before?: { content: ProposalContent; steps: readonly Step[] }
  settleAt: string
}

/** What holds in the authority at this moment. `peopleOf` resolves a step to people with their substitutes; `moved`: why the list is no longer what the changes were made for, undefined while it is. */
export type ApprovalRules = {
  route: readonly { key: string; role: string }[]
  undoMs: number
  samePerson: 'eachStep' | 'once'
  initiatorAsApprover: 'decides' | 'passedOver'
  peopleOf: (step: { key: string; role: string }) => readonly Approver[]
  dueOn: (openedAt: string) => string
  moved: Overtaken | undefined
}

export type ApprovalEvent =
  /** The initiator wrote the content, of a new round after a return. */
  | { kind: 'prepare'; by: string; content: ProposalContent }
  | { kind: 'submit'; by: string }
  | { kind: 'decide'; by: string; round: number; step: number; verdict: Verdict; words: string }
  | { kind: 'undo'; by: string; round: number; step: number }
  /** The time for undoing has passed. */
  | { kind: 'settle' }
  | { kind: 'withdraw'; by: string }
  /** The list may have moved on while the approval goes on. */
  | { kind: 'overtake' }
  /** People have gone away or come back. */
  | { kind: 'substitute' }
  | { kind: 'ask'; by: string; round: number; step: number }
  | { kind: 'answer'; by: string }

/**
 * A message that an event causes. `asked`: a step waits for this person; `nobody`: there is nobody for a step (R58), for coordinators; `overtaken`: the
 * list has moved on, for the initiator and coordinators; `called-off`: for whoever was asked, there is nothing to decide any more.
 */
export type Said =
  | { what: 'asked'; to: string; step: number }
  | { what: 'nobody'; step: number }
  | { what: 'withdrawn' | 'called-off'; to: string; step: number }
  | { what: 'remark' | 'returned' | 'rejected'; step: number }
  | { what: 'approved' | 'overtaken' | 'question' }
  | { what: 'answer' }

/** A line of the journal: what happened, at which step if at one. */
export type Line = { action: string; step?: number }

/** `applied`: the content takes effect with this event, exactly as it is. */
export type Moved = { approval: Approval; said: Said[]; lines: Line[]; applied: boolean }

/** Why an event has no effect. `given`: the decision that holds instead; `moved`: what of the list is not what it was. */
export type ApprovalRefusal = {
  refused:
    | 'not-under-way'
    | 'not-prepared'
    | 'not-yours'
    | 'not-asked'
    | 'decided'
    | 'words-missing'
    | 'too-late'
    | 'last-approved'
    | 'nothing-due'
    | 'moved'
  given?: Given
  moved?: Overtaken
}
