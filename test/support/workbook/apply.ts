import type { Plan, Snapshot } from '../../../src/domain/workbook/snapshot.ts'

const over = <T extends { id: string }>(lines: readonly T[], { add, change }: { add: readonly T[]; change: readonly T[] }): T[] => {
  const all = new Map(lines.map((line) => [line.id, line]))
  for (const line of [...add, ...change]) all.set(line.id, line)
  return [...all.values()]
}

/** What the database would hold after a plan; `frozen` are the entries of the plan's edition, where it has one. */
export function applied(snapshot: Snapshot, { units, staff, processes, list, edition }: Plan): Snapshot {
  const retired = new Set([...staff.retire, ...processes.retire].map(({ id }) => id))
  const gone = new Set(list.retire.map(({ id }) => id))
  return {
    units: over(snapshot.units, units),
    staff: over(snapshot.staff, staff).map((one) => (retired.has(one.id) ? { ...one, state: 'left' } : one)),
    processes: over(snapshot.processes, processes).map((one) => (retired.has(one.id) ? { ...one, state: 'retired' } : one)),
    entries: over(snapshot.entries, list).filter(({ id }) => !gone.has(id)),
    editions: edition ? [...snapshot.editions, edition] : snapshot.editions,
    frozen: edition ? edition.entries : snapshot.frozen,
  }
}
