import type { Option, Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import { sameKey } from '../../text/same-key.ts'
import { LIMITS } from '../entry.ts'
import { listClause, needsOf, subtypesOf } from './list-clause.ts'
import { catalogueKeyOf, decisionOf, existingFor, freshPoints, pointOf } from './named-points.ts'
import { isOtherChosen } from './other-need.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'

/** The point becomes an entry of its own: it is new, or the person says that it is another one. */
const isNew = (scope: Scope<unknown>): boolean => pointOf(scope)?.existing === undefined || decisionOf(scope) === 'other'

/** The point is already there, so what is said is added to the entry that exists. */
const isAdded = (scope: Scope<unknown>): boolean => decisionOf(scope) === 'add'

/** Nothing is added to an entry of an approved edition, nor to one that has every need. */
const sameOptions = (scope: Scope<TouchpointFacts>): Option[] => {
  const { state, needs = [] } = pointOf(scope)?.existing ?? {}
  const open = state !== 'approved' && needsOf(scope.regulation).some(({ key }) => !needs.includes(key))
  const other = { key: 'other', label: { id: 'touchpoint-same.different' } }
  if (!open) return [{ key: 'drop', label: { id: 'touchpoint-same.drop' } }, other]
  return [{ key: 'add', label: { id: 'touchpoint-same.add' } }, other, { key: 'drop', label: { id: 'touchpoint-same.leave' } }]
}

/** Needs by their short names. */
export const shortNeeds = ({ regulation }: Pick<Scope<unknown>, 'regulation'>, keys: readonly string[]): string =>
  needsOf(regulation)
    .filter((need) => keys.includes(need.key))
    .map((need) => need.short ?? need.ru)
    .join('; ')

/** R34: the touchpoint is in the list already; the needs are added to that entry, unless it is another touchpoint. */
export const sameQuestion: Question<TouchpointFacts> = {
  key: 'same',
  kind: 'choice',
  terms: ['touchpoint', 'need'],
  when: (scope) => pointOf(scope)?.existing !== undefined,
  label: (scope) => {
    const { existing, name = '' } = pointOf(scope) ?? {}
    const id =
      existing?.state === 'approved'
        ? 'touchpoint-same.approved'
        : existing?.by === 'similar'
          ? 'touchpoint-same.similar'
          : 'touchpoint-same.known'
    return { id, params: { name: existing?.name ?? name, typed: name } }
  },
  title: { id: 'touchpoint-same' },
  hint: (scope) => {
    const { author = '', day = '', needs = [] } = pointOf(scope)?.existing ?? {}
    return { id: 'touchpoint-same.hint', params: { author, day, needs: shortNeeds(scope, needs) } }
  },
  clause: listClause('duplicates'),
  options: sameOptions,
}

/** Another point of the same interview that has this name. */
const twinOf = (name: string, { answers, item }: Scope<unknown>): { name: string } | undefined =>
  freshPoints({ answers }).find((other) => other.point.key !== item?.key && sameKey(other.name) === sameKey(name))

/** Two touchpoints of a process never share a name; only a name that is really there calls for another. */
export const nameQuestion: Question<TouchpointFacts> = {
  key: 'name',
  kind: 'text',
  max: LIMITS.name,
  when: (scope) => decisionOf(scope) === 'other' && pointOf(scope)?.existing?.by !== 'similar',
  label: { id: 'touchpoint-name' },
  title: { id: 'touchpoint-name.title' },
  hint: { id: 'touchpoint-name.hint' },
  check: (value, scope) => {
    const name = String(value)
    if (sameKey(name) === '') return { refused: 'no-letters', message: { id: 'refused-name-no-letters' } }
    const existing = existingFor(name, scope.facts.entries)
    const taken = existing?.by === 'name' ? existing : twinOf(name, scope)
    return taken ? { refused: 'name-taken', message: { id: 'refused-name-taken', params: { name: taken.name } } } : { value: name }
  },
}

/** Offline ones first: digital ones are mostly known by name. */
export const kindOptions = ({ regulation }: Pick<Scope<unknown>, 'regulation'>): Option[] =>
  [...subtypesOf(regulation)]
    .sort((one, other) => Number(other.kind === 'offline') - Number(one.kind === 'offline'))
    .map((subtype) => ({ key: subtype.key, label: subtype }))

/** R32: only a touchpoint that the catalogue does not know is asked for its kind. */
export const kindQuestion: Question<TouchpointFacts> = {
  key: 'kind',
  kind: 'choice',
  terms: ['digital', 'offline'],
  when: (scope) => {
    const fresh = freshPoints(scope).find(({ point }) => point.key === scope.item?.key)
    return fresh !== undefined && catalogueKeyOf(fresh) === undefined
  },
  label: { id: 'touchpoint-kind' },
  title: { id: 'touchpoint-kind.title' },
  hint: { id: 'touchpoint-kind.hint' },
  clause: listClause('kinds'),
  options: kindOptions,
}

/** R33: what the client comes for; several, and "other" needs words. */
export const needsQuestion: Question<TouchpointFacts> = {
  key: 'needs',
  kind: 'choices',
  terms: ['need', 'externalClient', 'internalClient'],
  min: 1,
  when: (scope) => isNew(scope) || isAdded(scope),
  label: (scope) => ({ id: isAdded(scope) ? 'touchpoint-needs.add' : 'touchpoint-needs' }),
  title: { id: 'touchpoint-needs.title' },
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
  terms: ['need'],
  max: LIMITS.otherNeed,
  when: (scope) =>
    (isNew(scope) || isAdded(scope)) && isOtherChosen(scope.answers, scope.regulation, scope.item && `points/${scope.item.key}/`),
  label: { id: 'touchpoint-other-need' },
  title: { id: 'touchpoint-other-need.title' },
  hint: { id: 'touchpoint-other-need.hint' },
}

const MARK_KEYS = ['before', 'final', 'lowDemand', 'uncounted', 'easy', 'history'] as const

/** R36, R37, R40 in one tick list: nothing of it has to hold. */
export const marksQuestion: Question<TouchpointFacts> = {
  key: 'marks',
  kind: 'choices',
  terms: ['touchpoint', 'clientJourney'],
  min: 0,
  when: isNew,
  label: { id: 'touchpoint-marks' },
  title: { id: 'touchpoint-marks.title' },
  hint: { id: 'touchpoint-marks.hint' },
  clause: listClause('lowDemand'),
  options: () => MARK_KEYS.map((key) => ({ key, label: { id: `mark-${key}` }, short: { id: `mark-${key}.short` } })),
  preset: ({ facts, item }) => {
    const pattern = facts.pattern.find((point) => sameKey(point.name) === sameKey(String(item?.title ?? '')))
    return pattern && { keys: pattern.marks, others: [] }
  },
}
