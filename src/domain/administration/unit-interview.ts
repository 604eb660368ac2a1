import type { Definition } from '../interview/definition.ts'
import type { Checked, Question, Refusal } from '../interview/question.ts'
import { readName } from '../text/read-name.ts'
import { sameKey } from '../text/same-key.ts'

/** Names that other units of the authority have: no two are called the same. */
export type UnitFacts = { taken: readonly string[] }

export const UNIT_LIMITS = { name: 300, short: 40 } as const

const named =
  (limit: number) =>
  (value: unknown, { facts }: { facts: UnitFacts }): Checked | Refusal => {
    const read = readName(String(value), limit)
    if ('refusal' in read) return { refused: read.refusal, message: { id: `refused-name-${read.refusal}`, params: { max: limit } } }
    const taken = facts.taken.find((other) => sameKey(other) === read.key)
    if (taken !== undefined) return { refused: 'unit-taken', message: { id: 'refused-unit-taken', params: { name: taken } } }
    return { value: read.name }
  }

const name: Question<UnitFacts> = {
  key: 'name',
  kind: 'text',
  max: UNIT_LIMITS.name,
  label: { id: 'unit-ask-name' },
  title: { id: 'unit-ask-name.title' },
  example: { id: 'unit-ask-name.example' },
  check: named(UNIT_LIMITS.name),
}

const short: Question<UnitFacts> = {
  key: 'short',
  kind: 'text',
  max: UNIT_LIMITS.short,
  label: { id: 'unit-ask-short' },
  title: { id: 'unit-ask-short.title' },
  hint: { id: 'unit-ask-short.hint' },
  example: { id: 'unit-ask-short.example' },
  check: named(UNIT_LIMITS.short),
}

/** A unit of the authority: its name, and the short one that stands in narrow columns and on buttons. */
export const unitInterview: Definition<UnitFacts> = {
  key: 'unit',
  version: 1,
  title: { id: 'unit-interview' },
  nodes: [name, short],
}
