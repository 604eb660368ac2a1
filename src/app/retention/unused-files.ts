import type { Db } from '../../storage/open.ts'

/**
 * Files given before a moment that nothing names: no message that is still to go out, no open draft, no entry. Read in this sequence: a file moves
 * from a draft into an entry, so whoever looked at entries first could miss it in both.
 */
export async function unusedFiles(db: Db, authorityId: string, createdAt: { lt: string }): Promise<string[]> {
  const old = await db.storedFile.findMany({ where: { authorityId, createdAt }, select: { id: true } })
  if (old.length === 0) return []
  const due = await db.outbox.findMany({ where: { authorityId, state: 'due', NOT: { fileId: null } }, select: { fileId: true } })
  const open = await db.draft.findMany({ where: { authorityId, state: 'open' }, select: { answers: true } })
  const entries = await db.touchpointEntry.findMany({ where: { authorityId, NOT: { sourceFileId: null } }, select: { sourceFileId: true } })
  const kept = new Set([...due.map(({ fileId }) => fileId), ...entries.map(({ sourceFileId }) => sourceFileId)])
  const answers = JSON.stringify(open.map((draft) => draft.answers))
  return old.map(({ id }) => id).filter((id) => !kept.has(id) && !answers.includes(`"${id}"`))
}
