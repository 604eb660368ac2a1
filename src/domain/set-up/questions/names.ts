import { textAt } from '../../interview/answers.ts'
import type { Question } from '../../interview/question.ts'
import { genitiveOf } from '../../regulation/names/authority-names.ts'
import { readName } from '../../text/read-name.ts'

export const AUTHORITY_LIMITS = { name: 300, genitive: 300, short: 60 } as const

const named =
  (max: number): NonNullable<Question['check']> =>
  (value) => {
    const read = readName(String(value), max)
    return 'refusal' in read
      ? { refused: read.refusal, message: { id: `refused-name-${read.refusal}`, params: { max } } }
      : { value: read.name }
  }

const name: Question = {
  key: 'name',
  kind: 'text',
  max: AUTHORITY_LIMITS.name,
  label: { id: 'set-up-name' },
  title: { id: 'set-up-name.title' },
  hint: { id: 'set-up-name.hint' },
  example: { id: 'set-up-name.example' },
  check: named(AUTHORITY_LIMITS.name),
}

const genitive: Question = {
  key: 'genitive',
  kind: 'text',
  max: AUTHORITY_LIMITS.genitive,
  label: { id: 'set-up-genitive' },
  title: { id: 'set-up-genitive.title' },
  hint: ({ answers }) => {
    const suggested = genitiveOf(textAt(answers, 'name'))
    return suggested === undefined ? { id: 'set-up-genitive.hint' } : { id: 'set-up-genitive.suggested', params: { name: suggested } }
  },
  options: ({ answers }) => {
    const suggested = genitiveOf(textAt(answers, 'name'))
    return suggested === undefined ? [] : [{ key: 'suggested', label: suggested }]
  },
  check: named(AUTHORITY_LIMITS.genitive),
}

const short: Question = {
  key: 'short',
  kind: 'text',
  max: AUTHORITY_LIMITS.short,
  label: { id: 'set-up-short' },
  title: { id: 'set-up-short.title' },
  hint: { id: 'set-up-short.hint' },
  example: { id: 'set-up-short.example' },
  check: named(AUTHORITY_LIMITS.short),
}

/** What the authority is called, in the forms that texts use. */
export const nameQuestions: readonly Question[] = [name, genitive, short]
