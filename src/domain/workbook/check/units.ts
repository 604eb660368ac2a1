import { keyOf } from '../sheets/keys.ts'
import type { Field } from '../sheets/read-tables.ts'
import { type Changes, noChanges, type UnitLine } from '../snapshot.ts'
import { LineReader, reporter } from './cells.ts'
import { type Checking, type Notes, reads } from './checking.ts'

/** Finds a unit by its name or short name, as it will be after the import. */
export type FindUnit = (text: string) => UnitLine | undefined
export type CheckedUnits = { changes: Changes<UnitLine>; find: FindUnit }

/** Names first: a short name never hides the name of another unit. */
function finder(units: readonly UnitLine[]): FindUnit {
  const byKey = new Map<string, UnitLine>()
  const sorted = [...units.filter(({ state }) => state === 'active'), ...units.filter(({ state }) => state !== 'active')]
  for (const unit of sorted) if (!byKey.has(keyOf(unit.name))) byKey.set(keyOf(unit.name), unit)
  for (const unit of sorted) if (!byKey.has(keyOf(unit.short))) byKey.set(keyOf(unit.short), unit)
  return (text) => byKey.get(keyOf(text))
}

/** Stands for a unit whose own line is wrong: whoever refers to it is not told of too. */
const BROKEN = 'broken'

/** The unit that a cell names; what it does not name, and a retired one, is reported. */
export function unitAt(field: Field, text: string, find: FindUnit, reader: Pick<LineReader, 'report' | 'spoil'>): UnitLine | undefined {
  const unit = find(text)
  if (!unit) reader.report(field, 'unit-unknown')
  else if (unit.state === BROKEN) reader.spoil()
  else if (unit.state !== 'active') reader.report(field, 'unit-retired')
  else return unit
  return undefined
}

/** Units are known by their name, or by their short name when the name has changed. They are retired one by one elsewhere, never by a workbook. */
export function checkUnits(checking: Checking, notes: Notes): CheckedUnits {
  const { tables, snapshot, problems, nextId } = checking
  const changes = noChanges<UnitLine>()
  const all = new Map(snapshot.units.map((unit) => [unit.id, unit]))
  const table = tables.units
  if (!table) return { changes, find: finder([...all.values()]) }
  const report = reporter(table, problems)
  const byName = new Map(snapshot.units.map((unit) => [keyOf(unit.name), unit]))
  const byShort = new Map(snapshot.units.filter(({ short }) => short !== '').map((unit) => [keyOf(unit.short), unit]))
  const rows = table.lines.map((line) => {
    const reader = new LineReader(table, line, report)
    return { reader, name: reader.name('name'), short: reader.text('short') }
  })
  const named = new Set(rows.map(({ name }) => keyOf(name ?? '')))
  const seen = new Map<string, number>()
  for (const { reader, name, short } of rows) {
    if (name === undefined || short === undefined) {
      all.set(`${BROKEN} ${all.size}`, { id: '', name: name ?? '', short: short ?? '', state: BROKEN })
      continue
    }
    const key = keyOf(name)
    const before = seen.get(key)
    if (before !== undefined) reader.report(reader.field('name'), 'double', { other: before })
    seen.set(key, before ?? reader.field('name').row)
    const renamed = short === '' ? undefined : byShort.get(keyOf(short))
    const known = byName.get(key) ?? (renamed && !named.has(keyOf(renamed.name)) ? renamed : undefined)
    if (known && known.state !== 'active') reader.report(reader.field('name'), 'unit-retired')
    if (reader.broken) continue
    const line: UnitLine = { id: known?.id ?? nextId(), name, short: short || known?.short || shortened(name), state: 'active' }
    all.set(line.id, line)
    if (!known) changes.add.push(line)
    else if (reads(known.name, line.name) && reads(known.short, line.short)) notes.same += 1
    else changes.change.push(line)
  }
  return { changes, find: finder([...all.values()]) }
}

/** A short name for a unit that was given none. */
const shortened = (name: string): string => (Array.from(name).length > 60 ? `${Array.from(name).slice(0, 59).join('')}…` : name)
