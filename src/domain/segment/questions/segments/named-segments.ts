import { type Answers, choicesAt, linesAt, textAt } from '../../../interview/answers.ts'
import type { Item } from '../../../interview/scope.ts'
import { stepToken } from '../../../interview/token.ts'
import { sameValueSet } from '../../same-set.ts'

/** A segment that was named, with what was ticked of the values so far. */
export type NamedSegment = { key: string; name: string; values: string[] }

/** Two segments with the same set: `later` was named after `earlier`. */
export type Twins = { key: string; earlier: NamedSegment; later: NamedSegment; decision: string }

export const valuesAddress = (key: string): string => `segments/${key}/values`

const named = (answers: Answers): NamedSegment[] =>
  linesAt(answers, 'names').map(({ key, text }) => ({ key, name: text, values: choicesAt(answers, valuesAddress(key)).keys }))

/** The key of what is decided of two segments with this set: another set is another question. */
export const twinKey = (later: NamedSegment, earlier: NamedSegment): string =>
  `${later.key}-${earlier.key}-${stepToken([...later.values].sort().join(' '))}`

/** The pairs that a segment makes with earlier ones, up to the one that it is one with. */
function pairsOf(answers: Answers, later: NamedSegment, segments: readonly NamedSegment[]): Twins[] {
  const same = segments.filter(({ values }) => values.length > 0 && sameValueSet(values, later.values))
  const pairs = same.map((earlier): Twins => {
    const key = twinKey(later, earlier)
    return { key, earlier, later, decision: textAt(answers, `twins/${key}/same`) }
  })
  const merged = pairs.findIndex(({ decision }) => decision === 'merge')
  return merged < 0 ? pairs : pairs.slice(0, merged + 1)
}

/** Segments as they were named, but for those that are one with an earlier one; and every pair with the same set (R16). */
export function segmentsNamed(answers: Answers): { segments: NamedSegment[]; twins: Twins[] } {
  const segments: NamedSegment[] = []
  const twins: Twins[] = []
  for (const later of named(answers)) {
    const pairs = pairsOf(answers, later, segments)
    twins.push(...pairs)
    if (pairs.at(-1)?.decision !== 'merge') segments.push(later)
  }
  return { segments, twins }
}

const itemOf = ({ key, name }: NamedSegment): Item => ({ key, title: name })

/** Every segment that was named. */
export const namedItems = (answers: Answers): Item[] => named(answers).map(itemOf)
/** Those that are left once twins are merged. */
export const leftItems = (answers: Answers): Item[] => segmentsNamed(answers).segments.map(itemOf)
/** A question for each pair of twins. */
export const twinItems = (answers: Answers): Item[] => segmentsNamed(answers).twins.map(({ key, later }) => ({ key, title: later.name }))
