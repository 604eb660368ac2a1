import type { Answers } from '../../../domain/interview/answers.ts'
import type { ProposalContent } from '../../../domain/proposal/entry-change.ts'
import type { Json } from '../../../storage/unit.ts'
import { record } from '../../journal/record.ts'
import type { Writing } from './write-moved.ts'

/** What the answers of a proposal come to: its content and its note. `forId`: in whose place it was written, or empty (R58). */
export type Written = { unitId: string; forId: string; content: ProposalContent; note: string; noteFileId: string | null; answers: Answers }

/** Writes a proposal that was prepared for the first time; gives its id. Its number counts through the authority. */
export async function createProposal(writing: Writing, made: Written): Promise<string> {
  const { app, unit, doer, now } = writing
  const { authorityId, personId: initiatorId } = doer
  const id = app.ids.next()
  const last = await unit.tx.changeProposal.findFirst({ where: { authorityId }, orderBy: { number: 'desc' }, select: { number: true } })
  const number = (last?.number ?? 0) + 1
  const row = { id, authorityId, number, unitId: made.unitId, initiatorId, state: 'prepared', round: 1, revision: 1, createdAt: now }
  await unit.tx.changeProposal.create({ data: { ...row, answers: {} } })
  await writeRound(writing, { id, round: 1 }, made)
  const { forId, content } = made
  record(unit, doer, now, 'proposal.prepare', `proposal:${id}`, { ground: content.ground, changes: content.changes, forId })
  return id
}

/** Writes what a round is about; one that was prepared before and not submitted gives way. */
export async function writeRound(
  { app, unit, doer, now }: Writing,
  { id, round }: { id: string; round: number },
  made: Written,
): Promise<void> {
  const { tx } = unit
  const { authorityId } = doer
  const { content, note, noteFileId, answers, unitId } = made
  const about = { ground: content.ground, note, noteFileId, createdAt: now }
  await tx.proposalRound.upsert({
    where: { proposalId_round: { proposalId: id, round } },
    create: { proposalId: id, round, authorityId, ...about },
    update: about,
  })
  await tx.proposalEntry.deleteMany({ where: { proposalId: id, round } })
  await tx.proposalEntry.createMany({
    data: content.changes.map((change, position) => ({
      id: app.ids.next(),
      authorityId,
      proposalId: id,
      round,
      position,
      kind: change.kind,
      entryId: change.entryId,
      change: change as unknown as Json & object,
    })),
  })
  await tx.changeProposal.updateMany({ where: { id, authorityId }, data: { unitId, answers: answers as unknown as Json & object } })
}
