import { NO_WORDS } from '../../regulation/workbook-words.ts'
import { keyOf } from '../sheets/keys.ts'
import type { Field, Table } from '../sheets/read-tables.ts'
import { type Changes, noChanges, type StaffLine } from '../snapshot.ts'
import { LineReader, reporter } from './cells.ts'
import { type Checking, type Notes, reads } from './checking.ts'
import { grantsKey, isAdministrator, readRoles } from './roles.ts'
import { type FindUnit, unitAt } from './units.ts'

const EMAIL = /^[^\s@;,<>()"]+@[^\s@;,<>()"]+\.[^\s@;,<>()."]{2,}$/u

type Row = {
  reader: LineReader
  name: string
  position: string
  unitId: string | null
  email: string
  retire: boolean
  grants: StaffLine['grants']
}

const placeKey = (name: string, unitId: string | null): string => `${keyOf(name)} ${unitId ?? ''}`

function readRow(table: Table, line: Table['lines'][number], find: FindUnit, report: ReturnType<typeof reporter>): Row | undefined {
  const reader = new LineReader(table, line, report)
  const name = reader.name('person')
  const position = reader.text('position')
  const named = reader.text('unit')
  const unit = named ? unitAt(reader.field('unit'), named, find, reader) : undefined
  const email = reader.text('email')?.toLowerCase()
  if (email && !EMAIL.test(email)) reader.report(reader.field('email'), 'email-form')
  const retire = reader.yes('retire', NO_WORDS)
  const grants = named !== undefined && (named === '' || unit) ? readRoles(reader, unit, find) : undefined
  if (reader.broken || name === undefined || position === undefined || email === undefined || retire === undefined || !grants)
    return undefined
  return { reader, name, position, unitId: unit?.id ?? null, email, retire, grants }
}

/** Who of the register a row means: by e-mail, else by name and unit among those whose e-mail says nothing else. */
function matcher(staff: readonly StaffLine[]) {
  const byEmail = new Map(staff.filter(({ email }) => email !== '').map((one) => [one.email.toLowerCase(), one]))
  const byPlace = new Map<string, StaffLine[]>()
  for (const one of staff) {
    const key = placeKey(one.name, one.unitId)
    byPlace.set(key, [...(byPlace.get(key) ?? []), one])
  }
  return ({ name, unitId, email }: Row): StaffLine | 'ambiguous' | undefined => {
    const known = email === '' ? undefined : byEmail.get(email)
    if (known) return known
    const there = byPlace.get(placeKey(name, unitId)) ?? []
    const like = email === '' ? there : there.filter((one) => one.email === '')
    const here = like.some(({ state }) => state === 'active') ? like.filter(({ state }) => state === 'active') : like
    return here.length > 1 ? 'ambiguous' : here[0]
  }
}

const isSame = (known: StaffLine, row: Row): boolean =>
  reads(known.name, row.name) &&
  reads(known.position, row.position) &&
  known.unitId === row.unitId &&
  (row.email === '' || known.email.toLowerCase() === row.email) &&
  grantsKey(known.grants) === grantsKey(row.grants)

/** Staff (R1, R2, R4). Somebody who left stays away: coming back is not for a workbook to say. */
export function checkStaff(checking: Checking, find: FindUnit, notes: Notes): Changes<StaffLine> {
  const { tables, snapshot, problems, nextId, actorId, mayAppoint } = checking
  const changes = noChanges<StaffLine>()
  const table = tables.staff
  if (!table) return changes
  const report = reporter(table, problems)
  const match = matcher(snapshot.staff)
  const seen = new Map<string, Field>()
  const last = new Map<string, Row>()
  for (const line of table.lines) {
    const row = readRow(table, line, find, report)
    if (!row) continue
    const { reader } = row
    const known = match(row)
    const at = reader.field(row.email === '' ? 'person' : 'email')
    if (known === 'ambiguous') {
      reader.report(reader.field('person'), 'person-ambiguous')
      continue
    }
    const key = known?.id ?? (row.email || placeKey(row.name, row.unitId))
    const before = seen.get(key)
    if (before) reader.report(at, 'double', { other: before.row })
    seen.set(key, before ?? at)
    const appoints = isAdministrator(row.grants) && !row.retire
    if (!mayAppoint && appoints !== isAdministrator(known?.grants ?? []) && known?.state !== 'left') {
      reader.report(reader.field('roles'), 'role-appoints-administrator')
    }
    if (row.retire && known?.id === actorId) reader.report(reader.field('retire'), 'person-self')
    if (reader.broken) continue
    if (known) last.set(known.id, row)
    else last.set(key, row)
    place(changes, notes, row, known, nextId)
  }
  keepAdministrator(checking, changes, last)
  return changes
}

function place(changes: Changes<StaffLine>, notes: Notes, row: Row, known: StaffLine | undefined, nextId: () => string): void {
  const { name, position, unitId, email, grants, retire } = row
  if (known?.state === 'left') notes.left += 1
  else if (known && retire) changes.retire.push(known)
  else if (retire || (known && isSame(known, row))) notes.same += 1
  else if (known) changes.change.push({ ...known, name, position, unitId, email: email || known.email, grants })
  else changes.add.push({ id: nextId(), name, position, unitId, email, state: 'active', grants })
}

/** Somebody must be left who administers the installation. */
function keepAdministrator({ snapshot }: Checking, changes: Changes<StaffLine>, rows: ReadonlyMap<string, Row>): void {
  const administrators = snapshot.staff.filter(({ state, grants }) => state === 'active' && isAdministrator(grants))
  const changed = new Map([...changes.change, ...changes.retire.map((one) => ({ ...one, grants: [] }))].map((one) => [one.id, one]))
  const stay = administrators.some((one) => isAdministrator((changed.get(one.id) ?? one).grants))
  if (administrators.length === 0 || stay || changes.add.some(({ grants }) => isAdministrator(grants))) return
  for (const { id } of administrators) {
    const row = rows.get(id)
    row?.reader.report(row.reader.field(row.retire ? 'retire' : 'roles'), 'role-last-administrator')
  }
}
