import { type Check, checksAtHandOver } from '../../domain/formation/submission.ts'
import type { Tx } from '../../storage/open.ts'

type Submission = { id: string; authorityId: string; unitId: string }
type CheckRow = { entryId: string; state: string; remark: string; entryRevision: number }

const toCheck = ({ entryId, state, remark, entryRevision }: CheckRow): Check => ({
  entryId,
  state: state as Check['state'],
  remark,
  revision: entryRevision,
})

/**
 * What those who check have to look at, by the list as it stands now: what an order has adopted already is accepted as it is, for it changes by proposals
 * only (R53); what was accepted and has not changed stays so; everything else is open. `returned` keeps what was returned and has not changed: while the list is being
 * checked nobody could have put it right.
 */
export async function currentChecks(
  tx: Tx,
  { id, authorityId, unitId }: Submission,
  { returned }: { returned: 'kept' | 'opened' },
): Promise<Check[]> {
  const before = (await tx.entryCheck.findMany({ where: { authorityId, submissionId: id } })).map(toCheck)
  const entries = await tx.touchpointEntry.findMany({
    where: { authorityId, unitId },
    orderBy: { id: 'asc' },
    select: { id: true, revision: true, state: true },
  })
  const adopted = new Set(entries.filter(({ state }) => state === 'approved').map((entry) => entry.id))
  const known = new Map(before.map((check) => [check.entryId, check]))
  return checksAtHandOver(before, entries).map((check) => {
    if (adopted.has(check.entryId)) return { ...check, state: 'accepted' as const }
    const last = known.get(check.entryId)
    return returned === 'kept' && last?.state === 'returned' && last.revision === check.revision ? last : check
  })
}

/** Brings the rows in line with the list: a proposal or a workbook may have changed, added or removed entries meanwhile. True when something was. */
export async function alignChecks(tx: Tx, submission: Submission): Promise<boolean> {
  const where = { authorityId: submission.authorityId, submissionId: submission.id }
  const rows = await tx.entryCheck.findMany({ where })
  const wanted = await currentChecks(tx, submission, { returned: 'kept' })
  const stored = new Map(rows.map((row) => [row.entryId, toCheck(row)]))
  const changed = wanted.filter((check) => JSON.stringify(stored.get(check.entryId)) !== JSON.stringify(check))
  const there = new Set(wanted.map(({ entryId }) => entryId))
  const gone = rows.filter(({ entryId }) => !there.has(entryId)).map(({ entryId }) => entryId)
  if (changed.length + gone.length === 0) return false
  await tx.entryCheck.deleteMany({ where: { ...where, entryId: { in: [...gone, ...changed.map(({ entryId }) => entryId)] } } })
  await writeChecks(tx, submission, changed)
  return true
}

/** Adds rows of checks that are not there. */
export async function writeChecks(tx: Tx, { id, authorityId }: Submission, checks: readonly Check[]): Promise<void> {
  await tx.entryCheck.createMany({
    data: checks.map(({ entryId, state, remark, revision }) => ({
      submissionId: id,
      authorityId,
      entryId,
      state,
      remark,
      entryRevision: revision,
    })),
  })
}
