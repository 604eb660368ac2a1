import { z } from 'zod'
import { amendmentInterview } from '../../domain/edition/amendment-interview.ts'
import type { Db, Tx } from '../../storage/open.ts'
import { reportOf } from '../workbook/import/report.ts'

/**
 * Files given before a moment that nothing names: no message that is still to go out, no open draft, no prepared edition, no entry, no version of a profile (R20), no workbook that
 * waits or was taken over, no edition with its order, no proposal, no conversation with a person, no calendar that holds. Read
 * in this sequence: a file moves from a draft into an entry or a profile, so whoever looked at those first could miss it in both.
 */
export async function unusedFiles(db: Db | Tx, authorityId: string, createdAt: { lt: string }): Promise<string[]> {
  const old = await db.storedFile.findMany({ where: { authorityId, createdAt }, select: { id: true } })
  if (old.length === 0) return []
  const due = await db.outbox.findMany({ where: { authorityId, state: 'due', NOT: { fileId: null } }, select: { fileId: true } })
  const open = await db.draft.findMany({ where: { authorityId, OR: [{ state: 'open' }, PREPARED] }, select: { answers: true } })
  const entries = await db.touchpointEntry.findMany({ where: { authorityId, NOT: { sourceFileId: null } }, select: { sourceFileId: true } })
  // Evidence enters a profile by a verdict, and its history refers to it for good.
  const verdicts = await db.profileChange.findMany({ where: { authorityId, what: 'hypothesis' }, select: { change: true } })
  // What an approver was shown stays as long as the proposal does.
  const notes = await db.proposalRound.findMany({ where: { authorityId, NOT: { noteFileId: null } }, select: { noteFileId: true } })
  const workbooks = await filesOfWorkbooks(db, authorityId)
  const calls = await db.humanCallMessage.findMany({ where: { authorityId, NOT: { fileId: null } }, select: { fileId: true } })
  const calendars = await db.calendarYear.findMany({ where: { authorityId, NOT: { fileId: null } }, select: { fileId: true } })
  // Templates are kept with their history: a paper that was made by an earlier one can be explained.
  const templates = await db.documentTemplate.findMany({ where: { authorityId }, select: { fileId: true } })
  const kept = new Set([
    ...templates.map(({ fileId }) => fileId),
    ...[...due, ...calls].map(({ fileId }) => fileId),
    ...entries.map(({ sourceFileId }) => sourceFileId),
    ...notes.map(({ noteFileId }) => noteFileId),
    ...workbooks,
    ...calendars.map(({ fileId }) => fileId),
  ])
  const changes = await db.proposalEntry.findMany({ where: { authorityId }, select: { change: true } })
  const proposals = await db.changeProposal.findMany({ where: { authorityId }, select: { answers: true } })
  for (const id of await filesOfEditions(db, authorityId)) kept.add(id)
  const named = JSON.stringify([open, verdicts, changes, proposals])
  return old.map(({ id }) => id).filter((id) => !kept.has(id) && !named.includes(`"${id}"`))
}

/** What was prepared with its preview and may still be confirmed (R61), for as long as the preparation is kept. */
const PREPARED = { kind: amendmentInterview.key, state: 'done' }

/** The workbooks that are under way or were taken over, with their marked copies, and the orders of editions. */
async function filesOfWorkbooks(db: Db | Tx, authorityId: string): Promise<(string | null)[]> {
  const imports = await db.workbookImport.findMany({ where: { authorityId, NOT: { state: 'dropped' } } })
  const editions = await db.edition.findMany({ where: { authorityId, NOT: { orderFileId: null } }, select: { orderFileId: true } })
  const marked = imports.map(({ report }) => reportOf(report).marked ?? null)
  return [...imports.map(({ fileId }) => fileId), ...marked, ...editions.map(({ orderFileId }) => orderFileId)]
}

const frozen = z.object({ sourceFileId: z.string() })

/** Source documents of what orders have adopted: an edition keeps what it rests on, whatever became of the entry since. */
async function filesOfEditions(db: Db | Tx, authorityId: string): Promise<string[]> {
  const editions = await db.edition.findMany({ where: { authorityId }, select: { id: true } })
  const files: string[] = []
  for (const { id } of editions) {
    const lines = await db.editionEntry.findMany({ where: { authorityId, editionId: id }, select: { body: true } })
    files.push(...lines.flatMap(({ body }) => frozen.safeParse(body).data?.sourceFileId ?? []))
  }
  return files
}
