import { registerValue, textAt, valueAt } from '../../interview/answers.ts'
import type { Definition } from '../../interview/definition.ts'
import type { Question } from '../../interview/question.ts'

/** Colleagues to choose from, as a register. */
export type AbsenceFacts = { people: readonly { id: string; name: string }[]; self: string }

type Q = Question<AbsenceFacts>

const person: Q = {
  key: 'person',
  kind: 'register',
  label: { id: 'absence-person' },
  title: { id: 'absence-person.title' },
  hint: { id: 'absence-person.hint' },
  options: ({ facts }) => facts.people.map(({ id, name }) => ({ key: id, label: name })),
}

const from: Q = {
  key: 'from',
  kind: 'date',
  label: { id: 'absence-from' },
  title: { id: 'absence-from.title' },
  hint: { id: 'absence-from.hint' },
}

const until: Q = {
  key: 'until',
  kind: 'date',
  label: { id: 'absence-until' },
  title: { id: 'absence-until.title' },
  hint: { id: 'absence-until.hint' },
  check: (value, { answers, today }) => {
    const day = String(value)
    return day < textAt(answers, 'from') || day < today ? { refused: 'absence-order', message: { id: 'refused-absence-order' } } : { value }
  },
}

const substitute: Q = {
  key: 'substitute',
  kind: 'register',
  label: { id: 'absence-substitute' },
  title: { id: 'absence-substitute.title' },
  hint: { id: 'absence-substitute.hint' },
  options: ({ answers, facts }) => {
    const away = registerValue.safeParse(valueAt(answers, 'person')).data?.id ?? facts.self
    return facts.people.filter(({ id }) => id !== away).map(({ id, name }) => ({ key: id, label: name }))
  },
}

/** When the person is away and who stands in (R58). */
export const absenceInterview: Definition<AbsenceFacts> = {
  key: 'absence',
  version: 1,
  title: { id: 'absence-title' },
  nodes: [from, until, substitute],
}

/** The same about a colleague, by the coordinator. */
export const absenceOfInterview: Definition<AbsenceFacts> = {
  key: 'absenceOf',
  version: 1,
  title: { id: 'absence-title' },
  nodes: [person, from, until, substitute],
}
