import { NO_PROPOSAL_FACTS, type ProposableEntry, type ProposalFacts } from '../../../domain/proposal/questions/entry-questions.ts'
import { unitsFor } from '../../../domain/rights/may.ts'
import type { Tx } from '../../../storage/open.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { FactsAsked } from '../../interviews/interview-kind.ts'
import { toEntry } from '../../touchpoints/entry-row.ts'
import { busyEntries } from '../store/busy-entries.ts'

/** Entries of the units in which the person may propose, in the sequence of the register of processes. */
async function proposable(tx: Tx, { authorityId, roles }: Actor, subject: string): Promise<ProposableEntry[]> {
  const units = unitsFor(roles, 'proposal.create')
  const where = { authorityId, ...(units !== 'all' && { unitId: { in: units } }) }
  const processes = await tx.businessProcess.findMany({ where, orderBy: { number: 'asc' } })
  const rows = await tx.touchpointEntry.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const busy = await busyEntries(tx, authorityId, subject)
  return processes.flatMap(({ id, name }) =>
    rows.filter(({ processId }) => processId === id).map((row) => ({ entry: toEntry(row), businessProcess: name, busy: busy.has(row.id) })),
  )
}

/** What the current question of a proposal needs: the list, to pick an entry from it or to give one another name. */
export async function proposalFacts({ tx, actor, draft, step }: FactsAsked): Promise<ProposalFacts> {
  if (step?.kind !== 'question' || !['entry', 'name'].includes(step.question.key)) return NO_PROPOSAL_FACTS
  return { entries: await proposable(tx, actor, draft.subject) }
}
