import { keyOf } from '../sheets/keys.ts'
import type { ProcessLine } from '../snapshot.ts'
import type { LineReader } from './cells.ts'
import { type CheckedProcesses, numberKey } from './processes.ts'

/** Finds the business process of a line of the list. */
export type FindProcess = (reader: LineReader) => ProcessLine | undefined

/**
 * A line names its process by name, or by number; direction and function tell processes of one name apart. Problems: `process-unknown`,
 * `process-ambiguous`, `area-other` and `function-other` where the register says something else.
 */
export function processFinder({ all, broken }: Pick<CheckedProcesses, 'all' | 'broken'>): FindProcess {
  const active = all.filter(({ state }) => state === 'active')
  const byName = new Map<string, ProcessLine[]>()
  for (const one of active) byName.set(keyOf(one.name), [...(byName.get(keyOf(one.name)) ?? []), one])
  const byNumber = new Map(active.map((one) => [numberKey(one.number), one]))
  return (reader) => {
    const text = reader.text('businessProcess')
    const area = reader.choice('area')
    const functionName = reader.text('functionName')
    if (text === undefined || area === undefined || functionName === undefined) return undefined
    const field = reader.field('businessProcess')
    const numbered = byNumber.get(numberKey(text))
    const named = byName.get(keyOf(text)) ?? (numbered ? [numbered] : [])
    const [first] = named
    if (!first) {
      if (broken.has(keyOf(text))) reader.spoil()
      else reader.report(field, 'process-unknown')
      return undefined
    }
    return narrowed(reader, named, area, functionName)
  }
}

const isFunction = (one: ProcessLine, text: string): boolean => text === '' || keyOf(one.functionName) === keyOf(text)

function narrowed(reader: LineReader, named: readonly ProcessLine[], area: string, functionName: string): ProcessLine | undefined {
  const inArea = named.filter((one) => one.area === area)
  if (inArea.length === 0) {
    reader.report(reader.field('area'), 'area-other', { process: named[0]?.number ?? '' })
    return undefined
  }
  const fit = inArea.filter((one) => isFunction(one, functionName))
  if (fit.length === 0) {
    reader.report(reader.field('functionName'), 'function-other', { other: (inArea[0]?.functionName ?? '').slice(0, 100) })
    return undefined
  }
  if (fit.length > 1) {
    reader.report(reader.field('businessProcess'), 'process-ambiguous', {
      numbers: fit
        .map(({ number }) => number)
        .join(', ')
        .slice(0, 100),
    })
    return undefined
  }
  return fit[0]
}
