import { advanceApproval } from '../../../domain/approval/advance-approval.ts'
import type { ApprovalEvent, ApprovalRefusal, Moved } from '../../../domain/approval/approval.ts'
import type { Actor, Unit } from '../../../storage/unit.ts'
import { sayWaiting } from '../../amendment/say-waiting.ts'
import { type App, nowIn } from '../../app.ts'
import { channelOf } from '../../people/channel-of.ts'
import { approvalRules } from './approval-rules.ts'
import { readProposal, type StoredProposal } from './read-proposal.ts'
import { sayMoved } from './say-moved.ts'
import { writeMoved } from './write-moved.ts'

/** Who does it: a person in a channel, or time (`place` is `tick`). */
export type MovedBy = Pick<Actor, 'authorityId' | 'personId' | 'place'> & Partial<Pick<Actor, 'displayName' | 'position'>>

export type Moving = { app: App; unit: Unit; by: MovedBy }

/** `question` is the question to the author that an event is about, `askedBy` who asked it; `forId`: in whose place the initiator acts (R58). */
export type About = { question?: string; askedBy?: string; forId?: string }

const DEEDS: Partial<Record<ApprovalEvent['kind'], string>> = { submit: 'submit', undo: 'undo', withdraw: 'withdraw' }

/**
 * Lets an event happen to a proposal, in this transaction: state, decision, messages and journal lines together. Refusals: `proposal-gone`, and
 * those of the rules, with what was read.
 */
export async function moveProposal(
  moving: Moving,
  id: string,
  event: ApprovalEvent,
  about: About = {},
): Promise<Moved | ((ApprovalRefusal | { refused: 'proposal-gone' }) & { stored?: StoredProposal })> {
  const { app, unit, by } = moving
  const stored = await readProposal(unit.tx, by.authorityId, id)
  if (!stored) return { refused: 'proposal-gone' }
  const now = nowIn(app)
  const reading = { app, db: unit.tx, authorityId: by.authorityId, now: new Date(now) }
  const rules = await approvalRules(reading, { unitId: stored.row.unitId, changes: stored.approval.content.changes })
  const moved = advanceApproval(stored.approval, event, now, rules)
  if ('refused' in moved) return { ...moved, stored }
  await writeMoved({ app, unit, doer: by, now }, stored, moved)
  if (moved.applied) await sayWaiting({ app, unit, now }, by.authorityId, id)
  await writeDecision(moving, stored, { event, at: now, initiatorFor: about.forId ?? '' })
  if (moved.lines.some(({ action }) => action === 'overtaken')) await writeOvertaken(moving, stored, now)
  const occasion = about.question === undefined ? {} : { occasion: about.question }
  await sayMoved(
    { unit, stored, round: moved.approval.round, now, ...occasion, ...(about.askedBy !== undefined && { askedBy: about.askedBy }) },
    moved.said,
  )
  return moved
}

/** Append-only: the round ended because the list moved on, which is nobody's deed. */
async function writeOvertaken({ app, unit, by: { authorityId } }: Moving, { row }: StoredProposal, at: string): Promise<void> {
  const nobody = { personId: '', forId: '', name: '', position: '', forName: '', words: '', channel: '' }
  const { id: proposalId, round } = row
  await unit.tx.decision.create({
    data: { ...nobody, id: app.ids.next(), authorityId, proposalId, round, step: -1, deed: 'overtaken', at },
  })
}

/** Append-only: what a person did, with name, position, time and channel as they are at this moment (R62, R63). */
async function writeDecision(
  { app, unit, by }: Moving,
  { row, approval }: StoredProposal,
  { event, at, initiatorFor }: { event: ApprovalEvent; at: string; initiatorFor: string },
): Promise<void> {
  const deed = event.kind === 'decide' ? event.verdict : DEEDS[event.kind]
  if (deed === undefined) return
  const step = 'step' in event ? event.step : -1
  const forId = approval.steps[step]?.people.find(({ id }) => id === by.personId)?.forId ?? initiatorFor
  const absent = forId === '' ? null : await unit.tx.person.findFirst({ where: { id: forId, authorityId: by.authorityId } })
  await unit.tx.decision.create({
    data: {
      id: app.ids.next(),
      authorityId: by.authorityId,
      proposalId: row.id,
      round: approval.round,
      step,
      deed,
      personId: by.personId,
      forId,
      name: by.displayName ?? '',
      position: by.position ?? '',
      forName: absent?.displayName ?? '',
      words: event.kind === 'decide' ? event.words.trim() : '',
      channel: channelOf(by.place),
      at,
    },
  })
}
