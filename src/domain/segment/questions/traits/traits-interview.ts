import { textAt } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Option, Question } from '../../../interview/question.ts'
import type { Item, Scope } from '../../../interview/scope.ts'
import { stepToken } from '../../../interview/token.ts'
import type { Words } from '../../../interview/words.ts'
import { sameKey } from '../../../text/same-key.ts'
import { profileRulesOf, traitBounds } from '../../rules.ts'
import { capitalised } from '../../traits/pieces.ts'
import { stageSaid, traitBoundsSaid } from '../clauses.ts'
import type { TraitsFacts } from '../facts.ts'
import { openedSegments } from '../opened.ts'
import { affectsQuestion, doesAffect, laterAffectsQuestion, ownSourceQuestion, sourceQuestion, VARIOUS } from './source-questions.ts'
import { answeredTraits, continueTrait, lineOf, measureTraits, understandTraits } from './trait-lines.ts'
import { valueKeysOf } from './traits-answers.ts'

type Q = Question<TraitsFacts>

/** So many suggestions help; more are read by nobody. */
const MOST = 12

/** A7's examples for the kind of client, then what the unit used before (R13). */
function suggestions({ regulation, facts }: Scope<TraitsFacts>): Option[] {
  const kind = profileRulesOf(regulation).clientKinds.find(({ key }) => key === facts.clientKind)
  const examples = (kind?.traitExamples ?? []).map(({ ru, en = ru, short = ru }): Option => {
    const label = { ru: capitalised(ru), en: capitalised(en) }
    return { key: stepToken(sameKey(ru)), label, short: { ...label, ru: capitalised(short) } }
  })
  const known = new Set(examples.map(({ key }) => key))
  const usual = facts.usual.map((name): Option => ({ key: stepToken(sameKey(name)), label: name })).filter(({ key }) => !known.has(key))
  return [...examples, ...usual].slice(0, MOST)
}

/** R13, R14: traits with their values, typed or pasted many at a time. */
const traits: Q = {
  key: 'traits',
  kind: 'lines',
  label: { id: 'profile-ask-traits' },
  title: { id: 'profile-ask-traits.title' },
  hint: { id: 'profile-ask-traits.hint' },
  example: { id: 'profile-ask-traits.example' },
  clause: traitBoundsSaid,
  terms: ['trait', 'segmentation'],
  min: ({ regulation }) => traitBounds(regulation).min,
  max: ({ regulation }) => traitBounds(regulation).max,
  options: suggestions,
  understand: understandTraits,
  continues: continueTrait,
  measure: measureTraits,
  counted: {
    line: 'profile-traits-count',
    few: 'refused-traits-few',
    many: 'refused-traits-many',
    params: ({ regulation }) => ({ unit: regulation.settings.countingUnit, cited: traitBounds(regulation).cited }),
  },
  preset: ({ facts }) =>
    facts.pattern.length > 0 ? { lines: facts.pattern.map((trait, index) => lineOf(`l${index + 1}`, trait)) } : undefined,
  jumps: ({ facts }) => (facts.patterns.length > 0 ? [{ to: 'copyFrom', label: { id: 'profile-ask-copy.button' } }] : []),
}

/** Another profile serves as a pattern. Asked only when the person wants it. */
const copyFrom: Q = {
  key: 'copyFrom',
  kind: 'register',
  quiet: true,
  label: { id: 'profile-ask-copy' },
  title: { id: 'profile-ask-copy.title' },
  hint: { id: 'profile-ask-copy.hint' },
  options: ({ facts }) => facts.patterns.map(({ id, title }) => ({ key: id, label: title })),
}

const sourceItems = ({ answers }: Pick<Scope<unknown>, 'answers'>): Item[] =>
  textAt(answers, 'source') === VARIOUS ? answeredTraits(answers).map(({ key, name }) => ({ key, title: name })) : []

/** R15: traits that do not affect the path are queried, not forbidden. R16: no segment loses a trait unnoticed. */
function notes({ answers, regulation }: Scope<unknown>): Words[] {
  const idle = answeredTraits(answers).filter(({ key }) => !doesAffect(answers, key))
  const { cited } = profileRulesOf(regulation).affectsJourney.clause
  const left = new Set(valueKeysOf(answeredTraits(answers)))
  const losing = openedSegments(answers).filter(({ values }) => values.some((value) => !left.has(value)))
  return [
    ...(idle.length > 0 ? [{ id: 'profile-note-idle', params: { traits: idle.map(({ name }) => name).join(', '), cited } }] : []),
    ...losing.map(({ name, values }): Words => {
      const count = values.filter((value) => !left.has(value)).length
      return { id: 'profile-note-losing', params: { segment: name, count, left: values.length - count } }
    }),
  ]
}

/** Stage 1 (R12–R15): the traits of a profile, their sources, and which affect the client's path. */
export const traitsInterview: Definition<TraitsFacts> = {
  key: 'profileTraits',
  version: 1,
  title: stageSaid('traits', 'profile-ask-stage-traits'),
  nodes: [
    traits,
    copyFrom,
    sourceQuestion,
    { list: 'sources', from: sourceItems, questions: [ownSourceQuestion] },
    affectsQuestion,
    laterAffectsQuestion,
  ],
  notes,
}
