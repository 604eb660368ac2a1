import { NO_WORDS } from '../../regulation/workbook-words.ts'
import { keyOf } from '../sheets/keys.ts'
import type { Table } from '../sheets/read-tables.ts'
import { type Changes, noChanges, type ProcessLine } from '../snapshot.ts'
import { LineReader, reporter } from './cells.ts'
import { type Checking, type Notes, reads } from './checking.ts'
import { type FindUnit, unitAt } from './units.ts'

/** `broken`: what the lines that are wrong say of their names and numbers, so that whoever refers to them is not told of too. */
export type CheckedProcesses = { changes: Changes<ProcessLine>; all: readonly ProcessLine[]; broken: ReadonlySet<string> }

/** A number of the register as it is compared: signs count, since 1.1 and 11 are two. */
export const numberKey = (number: string): string => number.trim().toLowerCase().replace(/[.)]$/, '')

type Row = { reader: LineReader; retire: boolean; line: Omit<ProcessLine, 'id' | 'state'> }

function readRow(table: Table, line: Table['lines'][number], find: FindUnit, report: ReturnType<typeof reporter>): Row | undefined {
  const reader = new LineReader(table, line, report)
  const number = reader.name('processNumber')
  const area = reader.choice('area')
  const functionName = reader.name('functionName')
  const functionKind = reader.choice('functionKind')
  const name = reader.name('process')
  const named = reader.text('unit')
  const unit = named ? unitAt(reader.field('unit'), named, find, reader) : undefined
  const reach = reader.choice('reach')
  const retire = reader.yes('retire', NO_WORDS)
  if (reader.broken || retire === undefined || !unit) return undefined
  if (number === undefined || area === undefined || functionName === undefined || functionKind === undefined) return undefined
  if (name === undefined || reach === undefined) return undefined
  return { reader, retire, line: { number, area, functionName, functionKind, name, unitId: unit.id, reach } }
}

const isSame = (known: ProcessLine, { line }: Row): boolean =>
  known.state === 'active' &&
  reads(known.functionName, line.functionName) &&
  reads(known.name, line.name) &&
  (['number', 'area', 'functionKind', 'unitId', 'reach'] as const).every((key) => known[key] === line[key])

/** The register of processes (C5, E4): a line is known by its number. */
export function checkProcesses(checking: Checking, find: FindUnit, notes: Notes): CheckedProcesses {
  const { tables, snapshot, problems, nextId } = checking
  const changes = noChanges<ProcessLine>()
  const all = new Map(snapshot.processes.map((one) => [one.id, one]))
  const table = tables.processes
  const broken = new Set<string>()
  if (!table) return { changes, all: [...all.values()], broken }
  const report = reporter(table, problems)
  const known = new Map<string, ProcessLine>()
  // Of two lines with one number the active one is meant.
  for (const one of snapshot.processes) if (known.get(numberKey(one.number))?.state !== 'active') known.set(numberKey(one.number), one)
  const seen = new Map<string, number>()
  for (const line of table.lines) {
    const row = readRow(table, line, find, report)
    if (!row) {
      for (const key of ['process', 'processNumber']) broken.add(keyOf(line.fields[key]?.cell.text ?? ''))
      continue
    }
    const key = numberKey(row.line.number)
    const before = seen.get(key)
    if (before !== undefined) row.reader.report(row.reader.field('processNumber'), 'double', { other: before })
    seen.set(key, before ?? line.row)
    if (row.reader.broken) continue
    const of = known.get(key)
    if (row.retire && of?.state !== 'active') notes.same += 1
    else if (row.retire && of) {
      changes.retire.push(of)
      all.set(of.id, { ...of, state: 'retired' })
    } else if (of && isSame(of, row)) notes.same += 1
    else {
      const made: ProcessLine = { ...row.line, id: of?.id ?? nextId(), state: 'active' }
      ;(of ? changes.change : changes.add).push(made)
      all.set(made.id, made)
    }
  }
  return { changes, all: [...all.values()], broken }
}
