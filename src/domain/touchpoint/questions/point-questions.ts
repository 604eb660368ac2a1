import { choicesAt } from '../../interview/answers.ts'
import type { Option, Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import { sameKey } from '../../text/same-key.ts'
import { LIMITS } from '../entry.ts'
import { listClause, needsOf, subtypesOf } from './list-clause.ts'
import { decisionOf, existingFor, pointOf } from './named-points.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'

/** The point becomes an entry of its own: it is new, or the person says that it is another one. */
const isNew = (scope: Scope<unknown>): boolean => pointOf(scope)?.existing === undefined || decisionOf(scope) === 'other'

/** The point is already there, so what is said is added to the entry that exists. */
const isAdded = (scope: Scope<unknown>): boolean => decisionOf(scope) === 'add'

const sameOptions = (scope: Scope<TouchpointFacts>): Option[] => {
  const approved = pointOf(scope)?.existing?.state === 'approved'
  return [
    ...(approved ? [{ key: 'drop', label: { id: 'touchpoint-same.drop' } }] : [{ key: 'add', label: { id: 'touchpoint-same.add' } }]),
    { key: 'other', label: { id: 'touchpoint-same.different' } },
    ...(approved ? [] : [{ key: 'drop', label: { id: 'touchpoint-same.leave' } }]),
  ]
}

/** R34: the touchpoint is in the list already; the needs are added to that entry, unless it is another touchpoint. */
export const sameQuestion: Question<TouchpointFacts> = {
  key: 'same',
  kind: 'choice',
  when: (scope) => pointOf(scope)?.existing !== undefined,
  label: (scope) => {
    const { existing, name = '' } = pointOf(scope) ?? {}
    const id =
      existing?.state === 'approved'
        ? 'touchpoint-same.approved'
        : existing?.by === 'similar'
          ? 'touchpoint-same.similar'
          : 'touchpoint-same.known'
    return { id, params: { name: existing?.name ?? name, typed: name, author: existing?.author ?? '', day: existing?.day ?? '' } }
  },
  hint: (scope) => {
    const needs = pointOf(scope)?.existing?.needs ?? []
    const words = needsOf(scope.regulation)
      .filter((need) => needs.includes(need.key))
      .map((need) => need.short ?? need.ru)
    return { id: 'touchpoint-same.hint', params: { needs: words.join('; ') } }
  },
  clause: listClause('duplicates'),
  options: sameOptions,
}

/** Two touchpoints of a process never share a name; only a name that is really there calls for another. */
export const nameQuestion: Question<TouchpointFacts> = {
  key: 'name',
  kind: 'text',
  max: LIMITS.name,
  when: (scope) => decisionOf(scope) === 'other' && pointOf(scope)?.existing?.by !== 'similar',
  label: { id: 'touchpoint-name' },
  hint: { id: 'touchpoint-name.hint' },
  check: (value, { facts }) => {
    const name = String(value)
    if (sameKey(name) === '') return { refused: 'no-letters', message: { id: 'refused-name-no-letters' } }
    const existing = existingFor(name, facts.entries)
    const taken = existing && existing.by === 'name'
    return taken ? { refused: 'name-taken', message: { id: 'refused-name-taken', params: { name: existing.name } } } : { value: name }
  },
}

/** R32: only a touchpoint that the catalogue does not know is asked for its kind. */
export const kindQuestion: Question<TouchpointFacts> = {
  key: 'kind',
  kind: 'choice',
  when: (scope) => isNew(scope) && pointOf(scope)?.known === undefined,
  label: { id: 'touchpoint-kind' },
  hint: { id: 'touchpoint-kind.hint' },
  clause: listClause('kinds'),
  options: ({ regulation }) => subtypesOf(regulation).map((subtype) => ({ key: subtype.key, label: subtype })),
}

/** R33: what the client comes for; several, and "other" needs words. */
export const needsQuestion: Question<TouchpointFacts> = {
  key: 'needs',
  kind: 'choices',
  min: 1,
  when: (scope) => isNew(scope) || isAdded(scope),
  label: (scope) => ({ id: isAdded(scope) ? 'touchpoint-needs.add' : 'touchpoint-needs' }),
  hint: { id: 'touchpoint-needs.hint' },
  clause: listClause('needs'),
  options: (scope) => {
    const there = isAdded(scope) ? (pointOf(scope)?.existing?.needs ?? []) : []
    return needsOf(scope.regulation)
      .filter((need) => !there.includes(need.key))
      .map((need) => ({ key: need.key, label: need }))
  },
  preset: ({ facts, item }) => {
    const pattern = facts.pattern.find((point) => sameKey(point.name) === sameKey(String(item?.title ?? '')))
    return pattern && { keys: pattern.needs, others: [] }
  },
}

/** "Other" is said in words (R33). */
export const otherNeedQuestion: Question<TouchpointFacts> = {
  key: 'otherNeed',
  kind: 'text',
  max: LIMITS.otherNeed,
  when: (scope) => {
    const chosen = scope.item ? choicesAt(scope.answers, `points/${scope.item.key}/needs`).keys : []
    return (isNew(scope) || isAdded(scope)) && needsOf(scope.regulation).some((need) => need.words === true && chosen.includes(need.key))
  },
  label: { id: 'touchpoint-other-need' },
  hint: { id: 'touchpoint-other-need.hint' },
}

const MARK_KEYS = ['before', 'final', 'lowDemand', 'uncounted', 'easy', 'history'] as const

/** R36, R37, R40 in one tick list: nothing of it has to hold. */
export const marksQuestion: Question<TouchpointFacts> = {
  key: 'marks',
  kind: 'choices',
  min: 0,
  when: isNew,
  label: { id: 'touchpoint-marks' },
  hint: { id: 'touchpoint-marks.hint' },
  clause: listClause('lowDemand'),
  options: () => MARK_KEYS.map((key) => ({ key, label: { id: `mark-${key}` }, short: { id: `mark-${key}.short` } })),
  preset: ({ facts, item }) => {
    const pattern = facts.pattern.find((point) => sameKey(point.name) === sameKey(String(item?.title ?? '')))
    return pattern && { keys: pattern.marks, others: [] }
  },
}
