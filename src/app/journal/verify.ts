import { verifyJournal } from '../../storage/journal.ts'
import type { Db } from '../../storage/open.ts'

/** The outcome for one authority: the length and the head of its chain, or the first line that does not fit. */
export type JournalCheck = { authorityId: string } & ({ lines: number; head: string } | { brokenAt: number })

/** Verifies the chain of every authority that has one (R62). */
export async function verifyJournals(db: Db): Promise<JournalCheck[]> {
  const authorities = await db.journal.groupBy({ by: ['authorityId'], orderBy: { authorityId: 'asc' } })
  const checks: JournalCheck[] = []
  for (const { authorityId } of authorities) checks.push({ authorityId, ...(await verifyJournal(db, authorityId)) })
  return checks
}
