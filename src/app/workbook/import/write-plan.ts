import type { TouchpointEntry } from '../../../domain/touchpoint/entry.ts'
import type { NewEdition, Plan, Snapshot, StaffLine } from '../../../domain/workbook/snapshot.ts'
import { removeByIds, writeLines } from '../../../storage/registers/line-tables.ts'
import type { Unit } from '../../../storage/unit.ts'
import { markAdopted } from '../../amendment/approved-changes.ts'
import type { App } from '../../app.ts'
import { type NewHead, recordEdition, writeEdition } from '../../editions/write-edition.ts'
import { leave } from '../../leaving/leave.ts'
import { partFromUnit } from '../../leaving/move.ts'
import { keysOf } from '../../touchpoints/entry-row.ts'

/** In whose name a plan is written, and when. */
export type Writing = { app: App; unit: Unit; authorityId: string; personId: string; now: string; layout: string }

async function writeStaff(writing: Writing, { add, change, retire }: Plan['staff'], before: Snapshot['staff']): Promise<void> {
  const { app, unit, authorityId, now } = writing
  const { tx, dialect } = unit
  const row = ({ id, name, position, unitId, email, state }: StaffLine) => ({
    id,
    authorityId,
    unitId,
    displayName: name,
    position,
    locale: 'ru',
    settings: {},
    state,
    createdAt: now,
    email,
  })
  const written = [...add, ...change]
  await writeLines(tx, dialect, 'person', written.map(row))
  await removeByIds(
    change.map(({ id }) => id),
    (some) => tx.roleGrant.deleteMany({ where: { authorityId, personId: { in: some } } }),
  )
  const grants = written.flatMap(({ id, grants }) => grants.map((one) => ({ ...one, id: app.ids.next(), authorityId, personId: id })))
  await writeLines(tx, dialect, 'grant', grants)
  await partWith(writing, { change, retire }, before)
}

/** Who has left or gone to another unit: what they had in hand goes to the head of the unit, since a workbook names no successor (R4). */
async function partWith(
  { app, unit, authorityId, personId, now }: Writing,
  { change, retire }: Pick<Plan['staff'], 'change' | 'retire'>,
  before: Snapshot['staff'],
): Promise<void> {
  const doer = { authorityId, personId, place: 'workbook' }
  await leave({ app, unit, doer, personIds: retire.map(({ id }) => id), successorId: '', now })
  const units = new Map(before.map(({ id, unitId }) => [id, unitId]))
  for (const { id, unitId, grants } of change) {
    const left = units.get(id) ?? null
    if (left !== null && left !== unitId) {
      const keeps = grants.filter((grant) => grant.unitId !== unitId)
      await partFromUnit({ app, unit, doer, personId: id, successorId: '', now }, left, keeps)
    }
  }
}

async function writeList({ unit, authorityId, now }: Writing, { add, change, retire }: Plan['list']): Promise<void> {
  const { tx, dialect } = unit
  await removeByIds(
    retire.map(({ id }) => id),
    (some) => tx.touchpointEntry.deleteMany({ where: { authorityId, id: { in: some } } }),
  )
  const row = (entry: TouchpointEntry) => ({ ...entry, ...keysOf(entry), authorityId, createdAt: now, updatedAt: now, revision: 1 })
  await writeLines(tx, dialect, 'entry', [...add, ...change].map(row))
}

/** The edition as it was adopted: each line holds the whole entry, with the names that stood beside it (R51). */
async function takeOverEdition(
  writing: Writing,
  edition: NewEdition,
  names: Plan['processes'] & { known: Snapshot['processes'] },
): Promise<void> {
  const { app, unit, authorityId, personId, now, layout } = writing
  const { entries, ...order } = edition
  const head: NewHead = { ...order, orderFileId: null, layout, origin: 'import' }
  const places = new Map([...names.known, ...names.add, ...names.change].map((one) => [one.id, one]))
  const lines = entries.map((entry) => {
    const { name = '', functionName = '', number: processNumber = '' } = places.get(entry.processId) ?? {}
    return { ...entry, businessProcess: name, functionName, processNumber }
  })
  const doer = { authorityId, personId, place: 'workbook' }
  await writeEdition({ app, unit, doer, now }, head, lines)
  await markAdopted(unit.tx, authorityId, { id: edition.id, lines })
  recordEdition({ unit, doer, now }, 'edition.import', head, lines, edition)
}

/** Entries go with their business process to the unit that is now responsible for it; drafts to its direction too. */
async function moveEntries({ unit, authorityId }: Writing, changed: Plan['processes']['change'], snapshot: Snapshot): Promise<void> {
  const before = new Map(snapshot.processes.map((one) => [one.id, one]))
  for (const { id: processId, unitId, area } of changed) {
    const where = { authorityId, processId }
    if (before.get(processId)?.unitId !== unitId) await unit.tx.touchpointEntry.updateMany({ where, data: { unitId } })
    if (before.get(processId)?.area !== area) {
      await unit.tx.touchpointEntry.updateMany({ where: { ...where, state: 'draft' }, data: { area } })
    }
  }
}

/** Writes a plan within the transaction of `writing.unit`: all of it or nothing. */
export async function writePlan(writing: Writing, plan: Plan, snapshot: Snapshot): Promise<void> {
  const { unit, authorityId } = writing
  const { tx, dialect } = unit
  const { units, staff, processes, list, edition } = plan
  await writeLines(
    tx,
    dialect,
    'unit',
    [...units.add, ...units.change].map((one) => ({ ...one, authorityId })),
  )
  await writeStaff(writing, staff, snapshot.staff)
  const retired = processes.retire.map((one) => ({ ...one, state: 'retired' }))
  const lines = [...processes.add, ...processes.change, ...retired]
  await writeLines(
    tx,
    dialect,
    'businessProcess',
    lines.map((one) => ({ ...one, authorityId })),
  )
  await moveEntries(writing, processes.change, snapshot)
  await writeList(writing, list)
  if (edition) await takeOverEdition(writing, edition, { ...processes, known: snapshot.processes })
}
