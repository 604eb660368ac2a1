import type { Approval, Moved, Step } from '../../../domain/approval/approval.ts'
import { contentKey } from '../../../domain/proposal/same-content.ts'
import { Conflict } from '../../../storage/conflict.ts'
import { digestOf } from '../../../storage/journal.ts'
import type { Json, Unit } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { type Doer, record } from '../../journal/record.ts'
import { applyToList } from './apply-to-list.ts'
import type { StoredProposal } from './read-proposal.ts'

export type Writing = { app: Pick<App, 'ids'>; unit: Unit; doer: Doer; now: string }

const OVER = ['rejected', 'withdrawn', 'approved']

/**
 * Writes what an event made of a proposal: its row, the steps that changed, the effect on the list and the journal lines. Throws Conflict when
 * somebody else was faster, so that of two presses exactly one counts.
 */
export async function writeMoved(
  writing: Writing,
  { row, approval: before }: StoredProposal,
  { approval, lines, applied }: Moved,
): Promise<void> {
  const { unit, doer, now } = writing
  const { id, authorityId, revision, round, state } = row
  const submitted = lines.some(({ action }) => action === 'submit')
  const { count } = await unit.tx.changeProposal.updateMany({
    where: { id, authorityId, revision, round, state },
    data: {
      state: approval.state,
      round: approval.round,
      revision: revision + 1,
      settleAt: approval.settleAt || null,
      ...(submitted && { submittedAt: now }),
      ...(OVER.includes(approval.state) && { closedAt: now }),
    },
  })
  if (count !== 1) throw new Conflict('proposal', 'a proposal was changed meanwhile')
  if (submitted) await unit.tx.proposalRound.updateMany({ where: { proposalId: id, round: approval.round }, data: { submittedAt: now } })
  await writeSteps(writing, id, before, approval)
  const content = digestOf(contentKey(approval.content))
  for (const { action, step } of lines) {
    record(unit, doer, now, `proposal.${action}`, `proposal:${id}`, {
      round: approval.round,
      step: step ?? null,
      content,
      given: approval.steps[step ?? -1]?.given ?? null,
    })
  }
  if (applied) await applyToList(writing, approval.content.changes)
}

async function writeSteps(writing: Writing, proposalId: string, before: Approval, after: Approval): Promise<void> {
  for (const [at, step] of after.steps.entries()) {
    const earlier = before.round === after.round ? before.steps[at] : undefined
    if (!earlier) await createStep(writing, proposalId, { round: after.round, at, step })
    else if (JSON.stringify(earlier) !== JSON.stringify(step))
      await updateStep(writing, proposalId, { round: after.round, at, step, earlier })
  }
}

type Placed = { round: number; at: number; step: Step }

const columns = ({ key, role, state, people, openedAt, dueOn, given }: Step) => ({
  key,
  role,
  state,
  people: people as unknown as Json & object,
  openedAt,
  dueOn,
  given: (given ?? {}) as unknown as Json & object,
})

async function createStep({ app, unit, doer: { authorityId } }: Writing, proposalId: string, { round, at, step }: Placed): Promise<void> {
  const id = app.ids.next()
  await unit.tx.approvalStep.create({ data: { id, authorityId, proposalId, round, step: at, ...columns(step) } })
  await writePeople(unit, { id, authorityId, proposalId }, step)
}

async function updateStep(writing: Writing, proposalId: string, { round, at, step, earlier }: Placed & { earlier: Step }): Promise<void> {
  const { unit, doer } = writing
  const { authorityId } = doer
  const where = { proposalId, round, step: at }
  const { count } = await unit.tx.approvalStep.updateMany({ where: { ...where, state: earlier.state }, data: columns(step) })
  if (count !== 1) throw new Conflict('proposal', 'a step was changed meanwhile')
  const { id } = await unit.tx.approvalStep.findUniqueOrThrow({ where: { proposalId_round_step: where }, select: { id: true } })
  await writePeople(unit, { id, authorityId, proposalId }, step)
}

/** Whoever is asked by an open step finds it among what waits for them. */
async function writePeople(
  unit: Unit,
  { id: stepId, ...whose }: { id: string; authorityId: string; proposalId: string },
  step: Step,
): Promise<void> {
  await unit.tx.stepPerson.deleteMany({ where: { stepId } })
  const people = step.state === 'open' ? step.people : []
  if (people.length > 0) await unit.tx.stepPerson.createMany({ data: people.map(({ id: personId }) => ({ stepId, personId, ...whose })) })
}
