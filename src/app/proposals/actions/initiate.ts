import type { Answers } from '../../../domain/interview/answers.ts'
import { answers as answersSchema } from '../../../domain/interview/answers.ts'
import { subjectOf } from '../../../domain/proposal/entry-change.ts'
import { entryLabel } from '../../../domain/proposal/questions/entry-questions.ts'
import { CHANGES, changeAddress } from '../../../domain/proposal/questions/item-answers.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { findUnfinished } from '../../interviews/find-unfinished.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { resumeDraft } from '../../interviews/resume-draft.ts'
import { mayPropose, type Proposing } from '../../monitoring/task/propose-right.ts'
import { toEntry } from '../../touchpoints/entry-row.ts'
import { draftAbout, draftSubject } from '../interviews/draft-about.ts'
import { freshAnswers } from '../interviews/fresh-answers.ts'
import { busyAmong } from '../store/busy-entries.ts'
import { moveProposal } from '../store/move-proposal.ts'
import { readProposal, type StoredProposal } from '../store/read-proposal.ts'
import { refusalOf } from './refusal-of.ts'

const KIND = 'proposal'

/** Begins a proposal about one entry: args are the entry. Refusals: `entry-unknown`, `not-allowed`, `proposal-entry-busy`. */
export async function proposeEntry({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, roles } = actor
  const row = await unit.tx.touchpointEntry.findFirst({ where: { id: args[0] ?? '', authorityId } })
  if (!row) return { refused: 'entry-unknown', screen: at('list') }
  if (!may(roles, 'proposal.create', { unitId: row.unitId })) return { refused: 'not-allowed' }
  const busy = await busyAmong(unit.tx, authorityId, [row.id])
  if (busy.has(row.id)) return { refused: 'proposal-entry-busy', params: { name: row.name }, screen: at('entry', row.id) }
  const place = await unit.tx.businessProcess.findFirst({ where: { id: row.processId, authorityId } })
  const entry = toEntry(row)
  const label = entryLabel({ entry, businessProcess: place?.name ?? '', busy: false })
  const answers: Answers = { [changeAddress('i1', 'entry')]: { value: { id: row.id, label }, more: { entry } } }
  return openDraft(app, unit, actor, { kind: KIND, answers: { ...answers, [CHANGES]: { value: { items: ['i1'], enough: false } } } })
}

/** A proposal of one's own. Refusals: `proposal-gone`, `proposal-not-yours`. */
async function ownProposal({ app, unit, actor, args }: Acting): Promise<StoredProposal | Refusal> {
  const stored = await readProposal(unit.tx, actor.authorityId, args[0] ?? '')
  if (!stored) return refusalOf(app, unit.tx, { refused: 'proposal-gone' })
  return stored.row.initiatorId === actor.personId ? stored : refusalOf(app, unit.tx, { refused: 'not-yours', stored })
}

/** The same in a unit where one may propose today. Refusals: those of `ownProposal`, `not-allowed`. */
async function workedProposal(acting: Acting): Promise<(StoredProposal & { proposing: Proposing }) | Refusal> {
  const { app, unit, actor } = acting
  const stored = await ownProposal(acting)
  if ('refused' in stored) return stored
  const proposing = await mayPropose({ app, db: unit.tx }, actor, stored.row.unitId)
  return proposing ? { ...stored, proposing } : { refused: 'not-allowed' }
}

const answersIn = ({ row }: StoredProposal): Answers => answersSchema.safeParse(row.answers).data ?? {}

/**
 * Hands one's proposal over to its first approver: args are the proposal. Refusals: `proposal-entry-busy`, `proposal-list-…` where an entry is not what it
 * was when the proposal was prepared, those of `workedProposal`, and what holds instead.
 */
export async function submitProposal(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const stored = await workedProposal(acting)
  if ('refused' in stored) return stored
  const { id, authorityId } = stored.row
  const { changes } = stored.approval.content
  const touched = changes.map(({ entryId }) => entryId)
  const busy = await busyAmong(unit.tx, authorityId, touched, id)
  const taken = changes.find(({ entryId }) => busy.has(entryId))
  if (taken) return { refused: 'proposal-entry-busy', params: { name: subjectOf(taken).name }, screen: at('proposal', id) }
  const { gone, moved: changed } = await freshAnswers(unit.tx, authorityId, answersIn(stored))
  const [name] = [...gone, ...changed]
  if (name !== undefined)
    return { refused: `proposal-list-${gone.length > 0 ? 'gone' : 'changed'}`, params: { name }, screen: at('proposal', id) }
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'submit', by: actor.personId }, stored.proposing)
  return 'refused' in moved ? refusalOf(app, unit.tx, moved) : at('proposal', id)
}

/**
 * Takes one's proposal back, after its confirmation (R57): args are the proposal. Also where one may not propose any more, such as when a substitution has ended: nobody else can.
 * Refusals: those of `ownProposal`, and what holds instead.
 */
export async function withdrawProposal(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const stored = await ownProposal(acting)
  if ('refused' in stored) return stored
  const { id, unitId } = stored.row
  const proposing = await mayPropose({ app, db: unit.tx }, actor, unitId)
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'withdraw', by: actor.personId }, proposing)
  return 'refused' in moved ? refusalOf(app, unit.tx, moved) : at('proposal', id)
}

/** Goes on writing a proposal that is prepared or was returned for rework (R59): args are the proposal. */
export async function reviseProposal(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const stored = await workedProposal(acting)
  if ('refused' in stored) return stored
  const { id } = stored.row
  if (!['prepared', 'returned'].includes(stored.row.state)) return refusalOf(app, unit.tx, { refused: 'not-prepared', stored })
  const begun = await findUnfinished(unit, actor, KIND, (_, subject) => draftAbout(subject).proposalId === id)
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  const { answers } = await freshAnswers(unit.tx, actor.authorityId, answersIn(stored))
  const { taskId } = stored.proposing
  return openDraft(app, unit, actor, { kind: KIND, subject: draftSubject({ taskId, proposalId: id }), answers })
}

/** Begins a new proposal with the content of one that was rejected or withdrawn (R55): args are the proposal. */
export async function copyProposal(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const stored = await workedProposal(acting)
  if ('refused' in stored) return stored
  const { answers } = await freshAnswers(unit.tx, actor.authorityId, answersIn(stored))
  const { taskId } = stored.proposing
  return openDraft(app, unit, actor, { kind: KIND, subject: draftSubject({ taskId, proposalId: '' }), answers })
}
