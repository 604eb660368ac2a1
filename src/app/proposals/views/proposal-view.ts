import type { Approval, ApprovalState } from '../../../domain/approval/approval.ts'
import type { Words } from '../../../domain/interview/words.ts'
import { CLARIFICATION, type EntryChange, subjectOf } from '../../../domain/proposal/entry-change.ts'
import type { Regulation } from '../../../domain/regulation/regulation.ts'
import { maySetAside } from '../../amendment/set-aside.ts'
import type { App } from '../../app.ts'
import { mayPropose } from '../../monitoring/task/propose-right.ts'
import { readProposal, type StoredProposal } from '../store/read-proposal.ts'
import { namesOf } from './people-names.ts'
import { maySeeProposal, type Viewer } from './proposal-access.ts'
import { type StepView, stepViews } from './step-views.ts'

/** The ground with its clause; a clarification has none. */
export type GroundView = { words: Words; cited: string } | undefined

export type QuestionView = { id: string; text: string; answer: string; askedBy: string; answered: boolean }

/** What the person who looks can do. `step` is the step that waits for this person; `undo` how many seconds are left. */
export type OwnPart = {
  initiator: boolean
  step: number | undefined
  undo: { step: number; seconds: number } | undefined
  submit: boolean
  revise: boolean
  withdraw: boolean
  copy: boolean
  setAside: boolean
}

/** A proposal as its card shows it. `at` is the step under way, counted from 0. */
export type ProposalView = {
  id: string
  number: number
  state: ApprovalState
  round: number
  /** Grows with every event. */
  revision: number
  unit: string
  /** `forName`: in whose place it was submitted, or empty (R58). */
  author: { name: string; position: string; forName: string }
  ground: GroundView
  note: string
  noteFile: { id: string; name: string } | undefined
  changes: { change: EntryChange; businessProcess: string }[]
  steps: StepView[]
  at: number
  questions: QuestionView[]
  /** Why the approved change will be in no edition; empty unless it was set aside (R61). */
  setAside: string
  own: OwnPart
}

/** One proposal. Refusals: `proposal-gone` (also another authority's), `not-allowed`. */
export async function proposalView(
  app: App,
  actor: Viewer,
  id: string,
): Promise<ProposalView | { refused: 'proposal-gone' | 'not-allowed' }> {
  const { authorityId } = actor
  const { db } = app.storage
  const stored = await readProposal(db, authorityId, id)
  if (!stored) return { refused: 'proposal-gone' }
  if (!(await maySeeProposal(db, actor, stored.row))) return { refused: 'not-allowed' }
  const { row, round, approval } = stored
  const decisions = await db.decision.findMany({ where: { authorityId, proposalId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const asked = await db.proposalQuestion.findMany({ where: { authorityId, proposalId: id }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] })
  const people = approval.steps.flatMap((step) => step.people.flatMap((one) => [one.id, one.forId]))
  const names = await namesOf(db, authorityId, [row.initiatorId, ...people, ...asked.map(({ askedById }) => askedById)])
  const unit = await db.unit.findFirst({ where: { id: row.unitId, authorityId } })
  const file = round.noteFileId ? await db.storedFile.findFirst({ where: { id: round.noteFileId, authorityId } }) : null
  return {
    id,
    number: row.number,
    state: approval.state,
    round: approval.round,
    revision: row.revision,
    unit: unit?.name ?? '',
    author: {
      ...(names.get(row.initiatorId) ?? { name: '', position: '' }),
      forName: decisions.findLast(({ deed, personId }) => deed === 'submit' && personId === row.initiatorId)?.forName ?? '',
    },
    ground: groundView(app.authorities.get(authorityId).regulation, round.ground),
    note: round.note,
    noteFile: file ? { id: file.id, name: file.name } : undefined,
    changes: await changeViews(app, authorityId, approval.content.changes),
    steps: stepViews({ app, authorityId, personId: actor.personId, names, decisions }, approval),
    at: approval.steps.findIndex(({ state }) => state === 'open' || state === 'decided'),
    questions: asked.map((one) => ({
      id: one.id,
      text: one.text,
      answer: one.answer,
      askedBy: names.get(one.askedById)?.name ?? '',
      answered: one.answeredAt !== null,
    })),
    setAside: row.setAside,
    own: { ...(await ownPart(app, actor, stored)), setAside: await maySetAside(app, db, actor, id) },
  }
}

export function groundView(regulation: Regulation, key: string): GroundView {
  const ground = key === CLARIFICATION ? undefined : regulation.listRules?.changeGrounds.find((one) => one.key === key)
  return ground && { words: ground, cited: ground.clause.cited }
}

async function changeViews(app: App, authorityId: string, changes: readonly EntryChange[]): Promise<ProposalView['changes']> {
  const ids = changes.map((change) => subjectOf(change).processId)
  const rows = await app.storage.db.businessProcess.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true } })
  return changes.map((change) => ({ change, businessProcess: rows.find(({ id }) => id === subjectOf(change).processId)?.name ?? '' }))
}

async function ownPart(app: App, actor: Viewer, { row, approval }: StoredProposal): Promise<Omit<OwnPart, 'setAside'>> {
  const { personId } = actor
  const initiator = row.initiatorId === personId
  const { state } = approval
  const open = approval.steps.findIndex((step) => step.state === 'open' && step.people.some(({ id }) => id === personId))
  const proposes = initiator && (await mayPropose({ app, db: app.storage.db }, actor, row.unitId)) !== undefined
  return {
    initiator,
    step: open < 0 ? undefined : open,
    undo: undoOf(app, personId, approval),
    submit: proposes && state === 'prepared',
    revise: proposes && (state === 'prepared' || state === 'returned'),
    withdraw: initiator && ['prepared', 'approving', 'returned'].includes(state),
    copy: proposes && (state === 'rejected' || state === 'withdrawn'),
  }
}

function undoOf(app: App, personId: string, { steps, settleAt }: Approval): OwnPart['undo'] {
  const step = steps.findIndex(({ state, given }) => state === 'decided' && given?.id === personId)
  const seconds = step < 0 ? 0 : Math.ceil((Date.parse(settleAt) - app.clock.now().getTime()) / 1000)
  return seconds > 0 ? { step, seconds } : undefined
}
