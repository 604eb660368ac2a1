import type { TouchpointEntry } from '../../touchpoint/entry.ts'
import { keyOf } from '../sheets/keys.ts'
import { type Changes, type NewEdition, noChanges } from '../snapshot.ts'
import { LineReader, reporter } from './cells.ts'
import type { Checking, Notes } from './checking.ts'
import { readEntry, saysSame } from './entries.ts'
import { processFinder } from './find-process.ts'
import { type CheckedOrder, checkOrder } from './order.ts'
import type { CheckedProcesses } from './processes.ts'

export type CheckedList = { changes: Changes<TouchpointEntry>; edition?: NewEdition }

const placeKey = (processId: string, name: string): string => `${processId} ${keyOf(name)}`
const byKey = (entries: readonly TouchpointEntry[]) => new Map(entries.map((one) => [placeKey(one.processId, one.name), one]))

/** The entries of the sheet in its sequence. A point stands in a process once (R34). */
function readLines(
  checking: Checking,
  processes: Pick<CheckedProcesses, 'all' | 'broken'>,
  kept: ReadonlyMap<string, TouchpointEntry>,
  notes: Notes,
): TouchpointEntry[] {
  const { tables, regulation, problems, actorId, nextId } = checking
  const { listRules: rules } = regulation
  const table = tables.list
  if (!table || !rules) return []
  const report = reporter(table, problems)
  const find = processFinder(processes)
  const seen = new Map<string, number>()
  const entries: TouchpointEntry[] = []
  for (const line of table.lines) {
    const reader = new LineReader(table, line, report)
    const name = reader.name('touchpoint')
    const place = find(reader)
    const key = place && name !== undefined ? placeKey(place.id, name) : undefined
    const before = key === undefined ? undefined : seen.get(key)
    if (before !== undefined) reader.report(reader.field('touchpoint'), 'double', { other: before })
    if (key !== undefined) seen.set(key, before ?? line.row)
    // What the process is not known of is still read for its other cells.
    const stand = place ?? { id: '', unitId: '', area: '', number: '', functionName: '', functionKind: '', name: '', reach: '', state: '' }
    if (name === undefined) for (const { key: column } of table.shape.columns) reader.text(column, { lines: true })
    if (name === undefined) continue
    const entry = readEntry(reader, name, stand, key === undefined ? undefined : kept.get(key), {
      regulation,
      rules,
      actorId,
      nextId,
    })
    if (!entry || key === undefined) continue
    if (entry.otherNeed !== '') notes.otherNeeds += 1
    entries.push(entry)
  }
  return entries
}

/**
 * The list in force (R41) becomes the edition that the order names. It is whole: an approved entry that it does not have leaves the list. An edition
 * that is written already is frozen (R51): the same once more changes nothing, anything else is refused as `edition-frozen`.
 */
export function checkList(checking: Checking, processes: CheckedProcesses, notes: Notes): CheckedList {
  const { snapshot, nextId, problems } = checking
  const order = checkOrder(checking)
  const kept = byKey(order?.exists ? snapshot.frozen : snapshot.entries)
  const entries = readLines(checking, processes, kept, notes)
  if (!order || problems.length > 0) return { changes: noChanges() }
  if (order.exists) {
    sameEdition(checking, order, entries)
    notes.same += entries.length
    return { changes: noChanges() }
  }
  const changes = noChanges<TouchpointEntry>()
  for (const entry of entries) {
    const before = kept.get(placeKey(entry.processId, entry.name))
    if (!before) changes.add.push(entry)
    else if (before.state === 'approved' && saysSame(before, entry)) notes.same += 1
    else changes.change.push(entry)
  }
  const there = byKey(entries)
  changes.retire = snapshot.entries.filter((one) => one.state === 'approved' && !there.has(placeKey(one.processId, one.name)))
  return { changes, edition: { ...order.head, id: nextId(), entries } }
}

function sameEdition(
  { snapshot, problems, tables }: Checking,
  { head, at, report }: CheckedOrder,
  entries: readonly TouchpointEntry[],
): void {
  const written = snapshot.editions.find(({ number }) => number === head.number)
  const frozen = byKey(snapshot.frozen)
  const sameOrder = written?.orderNumber === head.orderNumber && written.orderDate === head.orderDate
  const other = entries.findIndex((entry) => {
    const before = frozen.get(placeKey(entry.processId, entry.name))
    return !before || !saysSame(before, entry)
  })
  if (sameOrder && other < 0 && entries.length === snapshot.frozen.length) return
  const row = tables.list?.lines[other]?.row ?? 0
  report(at, 'edition-frozen', { number: head.number, row, next: Math.max(...snapshot.editions.map(({ number }) => number)) + 1 })
  if (problems.length === 0) throw new Error('a frozen edition that differs was not reported')
}
