import type { Day } from '../../domain/calendar/day.ts'
import { keepsProfiles } from '../../domain/segment/rules.ts'
import type { DueKind } from '../../domain/status/due.ts'
import { deadlineNow } from '../calendar/deadline-now.ts'
import { registerDeadlines } from '../register-tasks/register-source.ts'
import { approvalDeadlines } from '../reminders/approvals/approval-source.ts'
import type { SetDeadline } from '../reminders/deadline-source.ts'
import { formationDeadlines } from '../reminders/formation/formation-source.ts'
import { publicationDeadlines } from '../reminders/formation/publication-source.ts'
import { checkDeadlines, handOverDeadlines, type MonitoringDeadline } from '../reminders/monitoring/monitoring-deadlines.ts'
import { doneProfiles } from '../reminders/profiles/done-profiles.ts'
import { profileDeadlines } from '../reminders/profiles/profile-deadlines.ts'
import type { Reading } from '../reminders/source.ts'
import type { Scope } from './scope.ts'

/**
 * Something with a deadline that is not done. `source`: under which name reminders know it; `name`: the unit's short name, the number of a
 * proposal or an edition, or the title of a profile; `own`: with whom it lies; `overdue` counts working days.
 */
export type OpenWork = { source: string; kind: DueKind; id: string; unitId: string; name: string } & {
  /** The proposal of a step of an approval. */
  about?: string
  written: Day
  last: Day
  overdue: number
  own: string[]
}

type Found = Pick<OpenWork, 'source' | 'kind' | 'unitId' | 'name' | 'about'> & { set: SetDeadline }

/** Everything in the scope that has a deadline and is not done, the longest overdue first (R74). What belongs to no unit is for those who see all. */
export async function openWork(reading: Reading, { unitId: seen }: Scope): Promise<OpenWork[]> {
  const { app, authorityId } = reading
  const found = [
    ...(await approvalsOf(reading)),
    ...(await profilesOf(reading)),
    ...(await monitoringOf(reading)),
    ...(await formationOf(reading)),
    ...(await registerOf(reading)),
    ...(await publicationOf(reading)),
  ]
  return found
    .filter(({ unitId }) => !seen || seen.in.includes(unitId))
    .map(({ set: { id, recipients, ...set }, ...one }): OpenWork => {
      const { deadline, overdue } = deadlineNow(app, authorityId, set)
      const own = [...recipients].filter(([, as]) => as === 'person').map(([personId]) => personId)
      return { ...one, id, written: set.written, last: deadline.last, overdue, own }
    })
    .sort((one, other) => one.last.localeCompare(other.last) || one.name.localeCompare(other.name))
}

async function approvalsOf(reading: Reading): Promise<Found[]> {
  const steps = await approvalDeadlines(reading)
  if (steps.length === 0) return []
  const ids = [...new Set(steps.map(({ proposalId }) => proposalId))]
  const rows = await reading.db.changeProposal.findMany({ where: { id: { in: ids } }, select: { id: true, number: true, unitId: true } })
  const proposals = new Map(rows.map((row) => [row.id, row]))
  return steps.flatMap((set): Found[] => {
    const proposal = proposals.get(set.proposalId)
    return proposal
      ? [{ source: 'approvals', kind: 'approval', unitId: proposal.unitId, name: String(proposal.number), about: proposal.id, set }]
      : []
  })
}

async function profilesOf(reading: Reading): Promise<Found[]> {
  if (!keepsProfiles(reading.app.authorities.get(reading.authorityId).regulation)) return []
  const all = await profileDeadlines(reading)
  const done = await doneProfiles(
    reading,
    all.map(({ id }) => id),
  )
  return all.flatMap((set): Found[] =>
    done.has(set.id) ? [] : [{ source: 'profiles', kind: 'profile', unitId: set.unitId, name: set.title, set }],
  )
}

/** What should have been checked is still to be checked and to be handed over: one work, which the earlier day stands for. */
async function monitoringOf(reading: Reading): Promise<Found[]> {
  const [checks, handOvers, names] = [await checkDeadlines(reading), await handOverDeadlines(reading), await unitNames(reading)]
  const checking = new Set(checks.map(({ id }) => id))
  const found = (source: string, sets: readonly MonitoringDeadline[]): Found[] =>
    sets.map((set) => ({ source, kind: 'monitoring', unitId: set.unitId, name: names.get(set.unitId) ?? '', set }))
  return [
    ...found('monitoringCheck', checks),
    ...found(
      'monitoringHandOver',
      handOvers.filter(({ id }) => !checking.has(id)),
    ),
  ]
}

async function formationOf(reading: Reading): Promise<Found[]> {
  const [open, names] = [await formationDeadlines(reading), await unitNames(reading)]
  return open.map((set): Found => ({ source: 'formation', kind: 'formation', unitId: set.unitId, name: names.get(set.unitId) ?? '', set }))
}

/** Changes of the register that units' lists do not follow yet (C15, E15). */
async function registerOf(reading: Reading): Promise<Found[]> {
  const open = await registerDeadlines(reading)
  return open.map((set): Found => ({ source: 'register', kind: 'register', unitId: set.task.unitId, name: set.task.after.name, set }))
}

/** An edition belongs to no unit. */
async function publicationOf(reading: Reading): Promise<Found[]> {
  const open = await publicationDeadlines(reading)
  const where = { authorityId: reading.authorityId, id: { in: open.map(({ id }) => id) } }
  const rows = open.length === 0 ? [] : await reading.db.edition.findMany({ where, select: { id: true, number: true } })
  const numbers = new Map(rows.map(({ id, number }) => [id, String(number)]))
  return open.map((set): Found => ({ source: 'publication', kind: 'publication', unitId: '', name: numbers.get(set.id) ?? '', set }))
}

async function unitNames({ db, authorityId }: Reading): Promise<Map<string, string>> {
  const rows = await db.unit.findMany({ where: { authorityId }, select: { id: true, short: true } })
  return new Map(rows.map(({ id, short }) => [id, short]))
}
