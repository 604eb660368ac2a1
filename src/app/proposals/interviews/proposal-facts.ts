import { NO_PROPOSAL_FACTS, type ProposableEntry, type ProposalFacts } from '../../../domain/proposal/questions/entry-questions.ts'
import { unitsFor } from '../../../domain/rights/may.ts'
import type { FactsAsked } from '../../interviews/interview-kind.ts'
import { mayPropose } from '../../monitoring/task/propose-right.ts'
import { toEntry } from '../../touchpoints/entry-row.ts'
import { busyEntries } from '../store/busy-entries.ts'
import { draftAbout } from './draft-about.ts'

type Asking = Pick<FactsAsked, 'app' | 'tx' | 'actor'>

/** The unit of the monitoring's task in which the proposal was begun, where the person may propose there (R70). */
async function unitOfTask({ app, tx, actor }: Asking, taskId: string): Promise<string[]> {
  const where = { id: taskId, authorityId: actor.authorityId }
  const task = taskId === '' ? null : await tx.monitoringTask.findFirst({ where, select: { unitId: true } })
  return task && (await mayPropose({ app, db: tx }, actor, task.unitId)) ? [task.unitId] : []
}

/** Entries of the units in which the person may propose, in the sequence of the register of processes. */
async function proposable(asking: Asking, subject: string): Promise<ProposableEntry[]> {
  const { tx, actor } = asking
  const { authorityId, roles } = actor
  const { taskId, proposalId } = draftAbout(subject)
  const units = unitsFor(roles, 'proposal.create')
  const where = { authorityId, ...(units !== 'all' && { unitId: { in: [...units, ...(await unitOfTask(asking, taskId))] } }) }
  const processes = await tx.businessProcess.findMany({ where, orderBy: { number: 'asc' } })
  const rows = await tx.touchpointEntry.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const busy = await busyEntries(tx, authorityId, proposalId)
  return processes.flatMap(({ id, name }) =>
    rows.filter(({ processId }) => processId === id).map((row) => ({ entry: toEntry(row), businessProcess: name, busy: busy.has(row.id) })),
  )
}

/** What the current question of a proposal needs: the list, to pick an entry from it or to give one another name. */
export async function proposalFacts({ app, tx, actor, draft, step }: FactsAsked): Promise<ProposalFacts> {
  if (step?.kind !== 'question' || !['entry', 'name'].includes(step.question.key)) return NO_PROPOSAL_FACTS
  return { entries: await proposable({ app, tx, actor }, draft.subject) }
}
