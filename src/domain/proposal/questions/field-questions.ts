import type { Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import type { Words } from '../../interview/words.ts'
import { sameKey } from '../../text/same-key.ts'
import { LIMITS, type TouchpointEntry } from '../../touchpoint/entry.ts'
import { listClause, needsOf } from '../../touchpoint/questions/list-clause.ts'
import { isOtherChosen } from '../../touchpoint/questions/other-need.ts'
import { kindOptions, marksQuestion } from '../../touchpoint/questions/point-questions.ts'
import { sourceKindOptions } from '../../touchpoint/questions/source-questions.ts'
import { findSame } from '../../touchpoint/sameness.ts'
import type { ProposalFacts } from './entry-questions.ts'
import { changeAddress, entryAt, isAsked, itemOf } from './item-answers.ts'

type Q = Question<ProposalFacts>

/** What stands in the list now. */
const now =
  (read: (entry: TouchpointEntry) => string) =>
  (scope: Scope<ProposalFacts>): Words | undefined => {
    const entry = entryAt(scope)
    const value = entry ? read(entry) : ''
    return value === '' ? undefined : { id: 'proposal-now', params: { value } }
  }

const name: Q = {
  key: 'name',
  kind: 'text',
  max: LIMITS.name,
  when: (scope) => isAsked(scope, 'name'),
  label: { id: 'proposal-new-name' },
  title: { id: 'proposal-field-name' },
  hint: now((entry) => entry.name),
  check: (value, scope) => {
    const text = String(value)
    if (sameKey(text) === '') return { refused: 'no-letters', message: { id: 'refused-name-no-letters' } }
    const entry = entryAt(scope)
    const around = scope.facts.entries.map((one) => one.entry).filter((one) => one.id !== entry?.id && one.processId === entry?.processId)
    const same = findSame(text, around)
    return same?.by === 'name'
      ? { refused: 'name-taken', message: { id: 'refused-name-taken', params: { name: same.entry.name } } }
      : { value: text }
  },
}

const subtype: Q = {
  key: 'subtype',
  kind: 'choice',
  terms: ['digital', 'offline'],
  when: (scope) => isAsked(scope, 'kind'),
  label: { id: 'proposal-new-kind' },
  title: { id: 'proposal-field-kind' },
  clause: listClause('kinds'),
  options: kindOptions,
}

const needs: Q = {
  key: 'needs',
  kind: 'choices',
  terms: ['need', 'externalClient', 'internalClient'],
  min: 1,
  when: (scope) => isAsked(scope, 'needs'),
  label: { id: 'proposal-new-needs' },
  title: { id: 'proposal-field-needs' },
  hint: { id: 'proposal-new-needs.hint' },
  clause: listClause('needs'),
  options: ({ regulation }) => needsOf(regulation).map((need) => ({ key: need.key, label: need })),
  preset: (scope) => ({ keys: entryAt(scope)?.needs ?? [], others: [] }),
}

const otherNeed: Q = {
  key: 'otherNeed',
  kind: 'text',
  terms: ['need'],
  max: LIMITS.otherNeed,
  when: (scope) => isAsked(scope, 'needs') && isOtherChosen(scope.answers, scope.regulation, changeAddress(itemOf(scope), '')),
  label: { id: 'touchpoint-other-need' },
  title: { id: 'touchpoint-other-need.title' },
  hint: now((entry) => entry.otherNeed),
}

const text = (key: 'actions' | 'specifics'): Q => ({
  key,
  kind: 'text',
  max: LIMITS[key],
  when: (scope) => isAsked(scope, key),
  label: { id: `proposal-new-${key}` },
  title: { id: `proposal-field-${key}` },
  hint: now((entry) => entry[key]),
  clause: listClause(key),
})

const marks: Q = {
  ...(marksQuestion as Question<unknown> as Q),
  when: (scope) => isAsked(scope, 'marks'),
  preset: (scope) => ({ keys: entryAt(scope)?.marks ?? [], others: [] }),
}

const sourceKind: Q = {
  key: 'sourceKind',
  kind: 'choice',
  when: (scope) => isAsked(scope, 'source'),
  label: { id: 'touchpoint-source.one' },
  title: { id: 'touchpoint-source.title' },
  clause: listClause('sources'),
  options: sourceKindOptions,
}

const sourceRef: Q = {
  key: 'sourceRef',
  kind: 'text',
  max: LIMITS.sourceRef,
  when: (scope) => isAsked(scope, 'source'),
  label: { id: 'touchpoint-source-ref' },
  title: { id: 'touchpoint-source-ref.title' },
  hint: now((entry) => entry.sourceRef),
  example: { id: 'touchpoint-source-ref.example' },
}

/** Only what changes is asked: one question for every ticked field. */
export const fieldQuestions: readonly Q[] = [
  name,
  subtype,
  needs,
  otherNeed,
  text('actions'),
  text('specifics'),
  marks,
  sourceKind,
  sourceRef,
]
