import { registerValue } from '../../interview/answers.ts'
import type { Option, Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import type { TouchpointEntry } from '../../touchpoint/entry.ts'
import { FIELDS } from '../entry-change.ts'
import { changeItems } from './changes-of.ts'
import { deedAt, entryAt, itemOf, pickedEntry } from './item-answers.ts'

/** An entry that can be proposed to change, or a draft to be added. `busy`: another proposal about it is under way. */
export type ProposableEntry = { entry: TouchpointEntry; businessProcess: string; busy: boolean }
export type ProposalFacts = { entries: readonly ProposableEntry[] }
export const NO_PROPOSAL_FACTS: ProposalFacts = { entries: [] }

type Q = Question<ProposalFacts>

/** Entries of the other changes of this proposal. */
const others = (scope: Scope<unknown>): TouchpointEntry[] =>
  changeItems(scope.answers)
    .filter((item) => item !== itemOf(scope))
    .flatMap((item) => pickedEntry(scope.answers, item) ?? [])

/** A draft of the list stands with a plus: it would be added. */
export const entryLabel = ({ entry, businessProcess }: ProposableEntry): string =>
  `${entry.state === 'draft' ? '+ ' : ''}${entry.name} · ${businessProcess}`

/** Those in force first, then drafts; a proposal is about one unit, and about an entry once. */
function offered(scope: Scope<ProposalFacts>): ProposableEntry[] {
  const taken = others(scope)
  const left = scope.facts.entries.filter(({ entry }) => taken.every(({ id, unitId }) => id !== entry.id && unitId === entry.unitId))
  return [...left.filter(({ entry }) => entry.state === 'approved'), ...left.filter(({ entry }) => entry.state === 'draft')]
}

export const entryQuestion: Q = {
  key: 'entry',
  kind: 'register',
  terms: ['touchpoint'],
  label: { id: 'proposal-entry' },
  title: { id: 'proposal-entry.title' },
  hint: { id: 'proposal-entry.hint' },
  options: (scope) => offered(scope).map((one): Option => ({ key: one.entry.id, label: entryLabel(one) })),
  check: (value, scope) => {
    const { id } = registerValue.parse(value)
    const found = offered(scope).find(({ entry }) => entry.id === id)
    if (!found) return { refused: 'proposal-entry-gone' }
    if (found.busy)
      return { refused: 'proposal-entry-busy', message: { id: 'refused-proposal-entry-busy', params: { name: found.entry.name } } }
    return { value, more: { entry: found.entry } }
  },
}

export const deedQuestion: Q = {
  key: 'deed',
  kind: 'choice',
  when: (scope) => entryAt(scope)?.state === 'approved',
  label: (scope) => ({ id: 'proposal-deed', params: { name: entryAt(scope)?.name ?? '' } }),
  title: { id: 'proposal-deed.title' },
  options: () => [
    { key: 'change', label: { id: 'proposal-deed.change' } },
    { key: 'remove', label: { id: 'proposal-deed.remove' } },
  ],
}

export const fieldsQuestion: Q = {
  key: 'fields',
  kind: 'choices',
  min: 1,
  when: (scope) => deedAt(scope.answers, itemOf(scope)) === 'change',
  label: { id: 'proposal-fields' },
  title: { id: 'proposal-fields.title' },
  hint: { id: 'proposal-fields.hint' },
  options: () => FIELDS.map((key) => ({ key, label: { id: `proposal-field-${key}` } })),
}
