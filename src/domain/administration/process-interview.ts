import type { Definition } from '../interview/definition.ts'
import type { Question } from '../interview/question.ts'
import type { Words } from '../interview/words.ts'
import type { Regulation } from '../regulation/regulation.ts'
import { readName } from '../text/read-name.ts'

/** The units that a process can belong to, and numbers of the register that other processes have. */
export type ProcessFacts = { units: readonly { id: string; name: string }[]; numbers: readonly string[] }
type Q = Question<ProcessFacts>

export const PROCESS_LIMITS = { number: 20, name: 300 } as const
export const FUNCTION_KINDS = ['service', 'function', 'support'] as const
export const REACHES = ['internal', 'interdepartmental'] as const

/** A number of the register as it is compared: a stop at its end and the case do not make another one. */
export const numberKey = (number: string): string => number.trim().toLowerCase().replace(/[.)]$/, '')

const named =
  (max: number): NonNullable<Q['check']> =>
  (value) => {
    const read = readName(String(value), max)
    return 'refusal' in read
      ? { refused: read.refusal, message: { id: `refused-name-${read.refusal}`, params: { max } } }
      : { value: read.name }
  }

const areasOf = ({ listRules }: Regulation): { key: string; label: Words; short: Words }[] =>
  (listRules?.directions ?? []).map(({ key, ru, en, short }) => ({ key, label: { ru, en, short }, short }))

const number: Q = {
  key: 'number',
  kind: 'text',
  max: PROCESS_LIMITS.number,
  label: { id: 'process-number' },
  title: { id: 'process-number.title' },
  example: { id: 'process-number.example' },
  check: (value, { facts }) => {
    const text = String(value).trim()
    return facts.numbers.includes(numberKey(text))
      ? { refused: 'process-number-taken', message: { id: 'refused-process-number-taken', params: { number: text } } }
      : { value: text }
  },
}

const name: Q = {
  key: 'name',
  kind: 'text',
  max: PROCESS_LIMITS.name,
  label: { id: 'process-name' },
  title: { id: 'process-name.title' },
  example: { id: 'process-name.example' },
  check: named(PROCESS_LIMITS.name),
}

const area: Q = {
  key: 'area',
  kind: 'choice',
  when: ({ regulation }) => areasOf(regulation).length > 0,
  label: { id: 'process-area' },
  title: { id: 'process-area.title' },
  options: ({ regulation }) => areasOf(regulation).map(({ key, label }) => ({ key, label })),
}

const functionName: Q = {
  key: 'functionName',
  kind: 'text',
  max: PROCESS_LIMITS.name,
  label: { id: 'process-function' },
  title: { id: 'process-function.title' },
  example: { id: 'process-function.example' },
  check: named(PROCESS_LIMITS.name),
}

const functionKind: Q = {
  key: 'functionKind',
  kind: 'choice',
  label: { id: 'process-kind' },
  title: { id: 'process-kind.title' },
  options: () => FUNCTION_KINDS.map((key) => ({ key, label: { id: `process-kind-${key}` } })),
}

const unit: Q = {
  key: 'unit',
  kind: 'register',
  label: { id: 'process-unit' },
  title: { id: 'process-unit.title' },
  hint: { id: 'process-unit.hint' },
  options: ({ facts }) => facts.units.map(({ id, name: label }) => ({ key: id, label })),
}

const reach: Q = {
  key: 'reach',
  kind: 'choice',
  label: { id: 'process-reach' },
  title: { id: 'process-reach.title' },
  options: () => REACHES.map((key) => ({ key, label: { id: `process-reach-${key}` } })),
}

/** A line of the register of business processes (A1, C5, E4). */
export const processInterview: Definition<ProcessFacts> = {
  key: 'businessProcess',
  version: 1,
  title: { id: 'process-interview' },
  nodes: [number, name, area, functionName, functionKind, unit, reach],
}
