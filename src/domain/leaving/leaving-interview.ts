import type { Definition } from '../interview/definition.ts'
import type { Question } from '../interview/question.ts'
import type { Scope } from '../interview/scope.ts'
import { handOverNotes, type LeavingFacts } from './leaving-facts.ts'

type Q = Question<LeavingFacts>

const staffOptions: Q['options'] = ({ facts }) => facts.staff.map(({ id, label }) => ({ key: id, label }))

/** Who leaves or moves, found in the staff register. */
export const whoQuestion: Q = {
  key: 'person',
  kind: 'register',
  label: { id: 'leaving-who' },
  title: { id: 'leaving-who.title' },
  hint: { id: 'leaving-who.hint' },
  options: staffOptions,
}

/** R4: a named successor, those of the same unit first; without one the head of the unit goes on, else the coordinator. */
export const successorQuestion: Q = {
  key: 'successor',
  kind: 'register',
  optional: true,
  skip: { button: { id: 'leaving-successor.nobody' }, answer: { id: 'leaving-successor.none' } },
  label: { id: 'leaving-successor' },
  title: { id: 'leaving-successor.title' },
  hint: { id: 'leaving-successor.hint' },
  options: staffOptions,
}

/** The roles that can be begun with by moving; others are given where rights are given. */
export const MOVING_ROLES = ['employee', 'interactionOfficer', 'unitHead'] as const

const unitQuestion: Q = {
  key: 'unit',
  kind: 'register',
  label: { id: 'moving-unit' },
  title: { id: 'moving-unit.title' },
  hint: { id: 'moving-unit.hint' },
  options: ({ facts }) => facts.units.map(({ id, label }) => ({ key: id, label })),
}

const rolesQuestion: Q = {
  key: 'roles',
  kind: 'choices',
  min: 1,
  label: { id: 'moving-roles' },
  title: { id: 'moving-roles.title' },
  hint: { id: 'moving-roles.hint' },
  options: () => MOVING_ROLES.map((key) => ({ key, label: { id: `moving-role-${key}` } })),
  preset: () => ({ keys: ['employee'], others: [] }),
}

const notes = (scope: Scope<unknown>) => handOverNotes(scope as Scope<LeavingFacts>)

/** Somebody leaves the authority (R4): who, and who goes on. */
export const leavingInterview: Definition<LeavingFacts> = {
  key: 'leaving',
  version: 1,
  title: { id: 'leaving-title' },
  saveLabel: { id: 'leaving-save' },
  nodes: [whoQuestion, successorQuestion],
  notes,
}

/** Somebody moves to another unit (R4): where to, as what, and who goes on with what belongs to the former one. */
export const movingInterview: Definition<LeavingFacts> = {
  key: 'moving',
  version: 1,
  title: { id: 'moving-title' },
  saveLabel: { id: 'moving-save' },
  nodes: [whoQuestion, unitQuestion, rolesQuestion, successorQuestion],
  notes,
}
