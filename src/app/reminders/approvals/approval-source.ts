import { addDays, isDay } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import type { Recipient } from '../../../domain/monitoring/ladder.ts'
import { concerned, holdersNow } from '../concerned.ts'
import { deadlineSource, type SetDeadline } from '../deadline-source.ts'
import type { Reading, ReminderSource } from '../source.ts'

/** A step that waits for a decision, with whom it concerns (R57). */
export type ApprovalDeadline = SetDeadline & { proposalId: string; openedAt: string }

/** Open steps of proposals, those that are due first; with `ids`, of those only. */
export async function approvalDeadlines(reading: Reading, ids?: readonly string[]): Promise<ApprovalDeadline[]> {
  const { app, db, authorityId } = reading
  const rows = await db.approvalStep.findMany({
    where: { authorityId, state: 'open', ...(ids && { id: { in: [...ids] } }) },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const { timeZone } = app.authorities.get(authorityId)
  const recipients = await recipientsOf(reading, rows)
  return rows.flatMap(({ id, proposalId, dueOn, openedAt }): ApprovalDeadline[] => {
    if (!isDay(dueOn)) return []
    // Its card comes on the day on which it opens: the first word more is due the day after.
    const since = addDays(dayIn(timeZone, new Date(openedAt)), 1)
    return [{ id, proposalId, openedAt, written: dueOn, counted: true, since, recipients: recipients.get(id) ?? new Map() }]
  })
}

type OpenStep = { id: string; proposalId: string }

/** Who is asked, and, as such, those above whom the ladder names for the unit that proposed (R72). */
async function recipientsOf(reading: Reading, steps: readonly OpenStep[]): Promise<Map<string, Map<string, Recipient>>> {
  const { db, authorityId } = reading
  const people = await db.stepPerson.findMany({ where: { authorityId, stepId: { in: steps.map(({ id }) => id) } } })
  const proposals = await db.changeProposal.findMany({
    where: { id: { in: steps.map(({ proposalId }) => proposalId) } },
    select: { id: true, unitId: true },
  })
  const asked = { authorityId, state: 'active', id: { in: people.map(({ personId }) => personId) } }
  const active = new Set((await db.person.findMany({ where: asked, select: { id: true } })).map(({ id }) => id))
  const unitOf = new Map(proposals.map(({ id, unitId }) => [id, unitId]))
  const holders = await holdersNow(reading, [...unitOf.values()])
  return new Map(
    steps.map(({ id, proposalId }) => {
      const own = people.filter(({ stepId, personId }) => stepId === id && active.has(personId)).map(({ personId }) => personId)
      return [id, concerned(reading, 'approval', { own, unitId: unitOf.get(proposalId) ?? '', holders })]
    }),
  )
}

/** Decisions that wait speak every working day until they are given, and from some day on to those above (R57, R72). */
export const approvalSource: ReminderSource = deadlineSource({
  key: 'approvals',
  ladder: 'approval',
  withDeadline: approvalDeadlines,
  // A step that is decided is no longer open.
  done: async () => new Set(),
})
