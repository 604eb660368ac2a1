import type { Definition } from '../../interview/definition.ts'
import type { Question } from '../../interview/question.ts'
import { sameKey } from '../../text/same-key.ts'
import { LIMITS } from '../entry.ts'
import { listClause, needsOf } from './list-clause.ts'
import { existingFor } from './named-points.ts'
import { isOtherChosen } from './other-need.ts'
import { kindOptions, marksQuestion, needsQuestion } from './point-questions.ts'
import { sourceKindOptions } from './source-questions.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'

type Q = Question<TouchpointFacts>

const name: Q = {
  key: 'name',
  kind: 'text',
  max: LIMITS.name,
  label: { id: 'entry-name' },
  title: { id: 'touchpoint-name.title' },
  check: (value, { facts }) => {
    const text = String(value)
    if (sameKey(text) === '') return { refused: 'no-letters', message: { id: 'refused-name-no-letters' } }
    const existing = existingFor(text, facts.entries)
    return existing?.by === 'name'
      ? { refused: 'name-taken', message: { id: 'refused-name-taken', params: { name: existing.name } } }
      : { value: text }
  },
}

const subtype: Q = {
  key: 'subtype',
  kind: 'choice',
  terms: ['digital', 'offline'],
  label: { id: 'touchpoint-kind' },
  title: { id: 'touchpoint-kind.title' },
  clause: listClause('kinds'),
  options: kindOptions,
}

const needs: Q = {
  ...needsQuestion,
  when: () => true,
  label: { id: 'touchpoint-needs' },
  options: ({ regulation }) => needsOf(regulation).map((need) => ({ key: need.key, label: need })),
  preset: () => undefined,
}

const otherNeed: Q = {
  key: 'otherNeed',
  kind: 'text',
  terms: ['need'],
  max: LIMITS.otherNeed,
  when: ({ answers, regulation }) => isOtherChosen(answers, regulation),
  label: { id: 'touchpoint-other-need' },
  title: { id: 'touchpoint-other-need.title' },
}

const text = (key: 'actions' | 'specifics', clause: 'actions' | 'specifics'): Q => ({
  key,
  kind: 'text',
  terms: [key === 'actions' ? 'authorityActions' : 'interactionSpecifics'],
  optional: true,
  max: LIMITS[key],
  label: { id: `entry-${key}` },
  hint: { id: `entry-${key}.hint` },
  clause: listClause(clause),
})

const sourceKind: Q = {
  key: 'sourceKind',
  kind: 'choice',
  label: { id: 'touchpoint-source.one' },
  title: { id: 'touchpoint-source.title' },
  clause: listClause('sources'),
  options: sourceKindOptions,
}

const sourceRef: Q = {
  key: 'sourceRef',
  kind: 'text',
  max: LIMITS.sourceRef,
  label: { id: 'touchpoint-source-ref' },
  title: { id: 'touchpoint-source-ref.title' },
  example: { id: 'touchpoint-source-ref.example' },
}

const sourceFile: Q = {
  key: 'sourceFile',
  kind: 'file',
  optional: true,
  label: { id: 'entry-source-file' },
  hint: { id: 'entry-source-file.hint' },
}

const marks: Q = { ...marksQuestion, when: () => true, preset: () => undefined }

/** One entry of the unit's draft list, field by field: it begins at the review, with everything answered. */
export const entryInterview: Definition<TouchpointFacts> = {
  key: 'entry',
  version: 1,
  title: { id: 'entry-title' },
  nodes: [
    name,
    subtype,
    needs,
    otherNeed,
    text('actions', 'actions'),
    text('specifics', 'specifics'),
    marks,
    sourceKind,
    sourceRef,
    sourceFile,
  ],
}
