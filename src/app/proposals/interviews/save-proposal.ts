import { type Answers, fileValue, textAt, valueAt } from '../../../domain/interview/answers.ts'
import { subjectOf } from '../../../domain/proposal/entry-change.ts'
import { isGround } from '../../../domain/proposal/grounds.ts'
import { changesOf, idleItem } from '../../../domain/proposal/questions/changes-of.ts'
import { CHANGES, changeAddress } from '../../../domain/proposal/questions/item-answers.ts'
import { noteOf } from '../../../domain/regulation/settled.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../../interviews/interview-kind.ts'
import { usePicks } from '../../monitoring/task/picks.ts'
import { mayPropose } from '../../monitoring/task/propose-right.ts'
import { moveProposal } from '../store/move-proposal.ts'
import { createProposal, type Written, writeRound } from '../store/write-round.ts'
import { draftAbout } from './draft-about.ts'
import { freshAnswers } from './fresh-answers.ts'

const FILES = ['noteFile', 'noteFileFree', 'noteExtra']

const noteFileOf = (answers: Answers): string | null =>
  FILES.map((key) => fileValue.safeParse(valueAt(answers, key)).data?.file).find((id) => id !== undefined) ?? null

/** What the answers say, or what is wrong with them now: the list may have moved on, a later answer may contradict an earlier one. */
async function written({ app, unit, actor, draft, answers, regulation }: Finishing): Promise<Written | Unfinished> {
  const fresh = await freshAnswers(unit.tx, actor.authorityId, answers)
  const [name] = [...fresh.gone, ...fresh.moved]
  if (name !== undefined) {
    return { refused: fresh.gone.length > 0 ? 'proposal-entry-removed' : 'proposal-entry-moved', params: { name }, answers: fresh.answers }
  }
  const idle = idleItem(answers, regulation)
  if (idle !== undefined) return { refused: 'proposal-nothing-changes', address: changeAddress(idle, 'fields') }
  const changes = changesOf(answers, regulation)
  const [first] = changes
  if (!first) return { refused: 'proposal-empty', address: CHANGES }
  const { unitId } = subjectOf(first)
  const proposing = await mayPropose({ app, db: unit.tx }, actor, unitId)
  if (!proposing) return { refused: draftAbout(draft.subject).taskId === '' ? 'not-allowed' : 'proposal-draft-over' }
  const ground = textAt(answers, 'ground')
  if (!isGround(ground, changes, regulation)) return { refused: 'proposal-ground', address: 'ground' }
  const [note, noteFileId] = [textAt(answers, 'note'), noteFileOf(answers)]
  if (noteOf(regulation).required && note === '' && noteFileId === null) return { refused: 'proposal-note', address: 'note' }
  return { unitId, forId: proposing.forId, content: { ground, changes }, note, noteFileId, answers }
}

/**
 * Keeps what was written as a proposal that can be looked at and submitted: a new one, or the next content of one that is prepared or was
 * returned. Refusals: `not-allowed`, `proposal-draft-over` (who has begun it in a monitoring answers there no more), `proposal-gone`, `proposal-not-prepared`, and those that name what the answers lack.
 */
export async function saveProposal(finishing: Finishing): Promise<Screen | Unfinished> {
  const { app, unit, actor, draft, now } = finishing
  const made = await written(finishing)
  if ('refused' in made) return made
  const { taskId, proposalId: id } = draftAbout(draft.subject)
  const entryIds = made.content.changes.map((change) => change.entryId)
  const saved = async (proposalId: string): Promise<Screen> => {
    if (taskId !== '') await usePicks(unit, actor.authorityId, taskId, entryIds)
    return at('proposal', proposalId)
  }
  if (id === '') return saved(await createProposal({ app, unit, doer: actor, now }, made))
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'prepare', by: actor.personId, content: made.content })
  if ('refused' in moved) return { refused: moved.refused === 'proposal-gone' ? 'proposal-gone' : 'proposal-not-prepared' }
  await writeRound({ app, unit, doer: actor, now }, { id, round: moved.approval.round }, made)
  return saved(id)
}
