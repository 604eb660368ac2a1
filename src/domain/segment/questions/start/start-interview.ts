import { registerValue, textAt } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Option, Question } from '../../../interview/question.ts'
import type { Scope } from '../../../interview/scope.ts'
import type { Words } from '../../../interview/words.ts'
import { profileRulesOf } from '../../rules.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { cited, said } from '../clauses.ts'
import type { StartFacts } from '../facts.ts'
import { adviceOf, areaOf, asksSpecifics, isHelped, isPartAsked, isService, siblingsOf, topicsOf } from './chosen-process.ts'

type Q = Question<StartFacts>

/** R10: the process of the register that the profile belongs to, those without a profile first. */
const process: Q = {
  key: 'process',
  kind: 'register',
  label: { id: 'profile-ask-process' },
  title: { id: 'profile-ask-process.title' },
  hint: { id: 'profile-ask-process.hint' },
  clause: said(({ developedBy }) => developedBy),
  terms: ['segmentProfile'],
  options: ({ facts }) =>
    [...facts.processes]
      .sort((one, other) => Number(one.profiles > 0) - Number(other.profiles > 0))
      .map(({ id, name }) => ({ key: id, label: name })),
  check: (value, { facts }) => {
    const { id } = registerValue.parse(value)
    const area = facts.processes.find((one) => one.id === id)?.area ?? ''
    const siblings = facts.processes.filter((one) => one.id !== id && one.area === area).map(({ id, name }) => ({ id, name }))
    return { value: registerValue.parse(value), more: { area, siblings } }
  },
}

const yesNo = (key: string, when: (scope: Scope<unknown>) => boolean, more: Partial<Q> = {}): Q => ({
  key,
  kind: 'yesNo',
  when,
  label: { id: `profile-ask-${key}` },
  title: { id: `profile-ask-${key}.title` },
  clause: cited(({ grouping }) => grouping.separately),
  ...more,
})

/** The helper of R10: its first question is reached by a tap, the others follow from it. */
const helper: Q[] = [
  yesNo('isService', () => true, { quiet: true, hint: { id: 'profile-ask-isService.hint' } }),
  yesNo('oneJourney', ({ answers }) => isService(answers)),
  yesNo('ownSpecifics', ({ answers }) => asksSpecifics(answers)),
]

/** What the helper advises and why; the other choice stays possible. */
const scope: Q = {
  key: 'scope',
  kind: 'choice',
  when: ({ answers, regulation }) => adviceOf(answers, regulation) !== undefined,
  label: ({ answers, regulation }) => ({ id: `profile-advice-${adviceOf(answers, regulation)?.advice ?? 'one'}` }),
  title: { id: 'profile-ask-scope' },
  hint: ({ answers, regulation }): Words | undefined => {
    const { reason } = adviceOf(answers, regulation) ?? {}
    return reason && { id: 'clause-said', params: { cited: reason.clause.cited, said: reason.ru } }
  },
  options: ({ answers, regulation }) => {
    const single = { key: 'single', label: { id: 'profile-ask-scope.single' } }
    const together = { key: 'together', label: { id: 'profile-ask-scope.together' } }
    if (siblingsOf(answers).length === 0) return [single]
    const { advice } = adviceOf(answers, regulation) ?? {}
    return advice === 'one' || advice === 'together' ? [together, single] : [single, together]
  },
}

/** The other processes of the direction: quiet where they are offered by a tap, asked where the profile is to be for several. */
const siblings = (key: string, more: Partial<Q>): Q => ({
  key,
  kind: 'choices',
  min: 1,
  label: { id: 'profile-ask-together' },
  title: { id: 'profile-ask-together.title' },
  clause: said(({ grouping }) => grouping.together),
  options: ({ answers }) => siblingsOf(answers).map(({ id, name }) => ({ key: id, label: name })),
  ...more,
})

const part: Q = {
  key: 'part',
  kind: 'text',
  optional: true,
  max: PROFILE_LIMITS.segment,
  when: ({ answers, regulation }) => isPartAsked(answers, regulation),
  label: { id: 'profile-ask-part' },
  title: { id: 'profile-ask-part.title' },
  hint: { id: 'profile-ask-part.hint' },
}

/** R11: the kind of client. From here a tap leads to a profile for several processes, and to the helper. */
const clientKind: Q = {
  key: 'clientKind',
  kind: 'choice',
  label: { id: 'profile-ask-clientKind' },
  title: { id: 'profile-ask-clientKind.title' },
  hint: ({ answers, regulation }) => {
    const { grouping } = profileRulesOf(regulation)
    if (isHelped(answers) || siblingsOf(answers).length === 0 || !grouping.togetherAreas.includes(areaOf(answers))) return undefined
    return { id: 'profile-ask-clientKind.hint', params: { cited: grouping.together.clause.cited } }
  },
  clause: cited(({ clientKinds }) => clientKinds[0]),
  terms: ['citizen', 'businessRepresentative', 'internalClient'],
  options: ({ regulation }) => profileRulesOf(regulation).clientKinds.map((kind): Option => ({ key: kind.key, label: kind })),
  jumps: ({ answers }) => [
    ...(isHelped(answers) || siblingsOf(answers).length === 0 ? [] : [{ to: 'together', label: { id: 'profile-ask-together.button' } }]),
    ...(isHelped(answers) ? [] : [{ to: 'isService', label: { id: 'profile-ask-isService.button' } }]),
  ],
}

/** What the internal client turns to a unit about (B4). */
const topic: Q = {
  key: 'topic',
  kind: 'choice',
  when: ({ answers, regulation }) => topicsOf(textAt(answers, 'clientKind'), regulation).length > 0,
  label: { id: 'profile-ask-topic' },
  title: { id: 'profile-ask-topic.title' },
  clause: ({ regulation }) => topicsOf('internalClient', regulation)[0]?.clause.cited,
  terms: ['internalClient'],
  options: ({ answers, regulation }) =>
    topicsOf(textAt(answers, 'clientKind'), regulation).map((one): Option => ({ key: one.key, label: one })),
}

/** R10, R11: what a new profile is about. It has no review: the profile is there at once, and its traits are asked for next. */
export const startInterview: Definition<StartFacts> = {
  key: 'profileStart',
  version: 1,
  title: { id: 'profile-ask-start' },
  direct: true,
  nodes: [
    process,
    ...helper,
    scope,
    siblings('together', { quiet: true }),
    siblings('others', { when: ({ answers, regulation }) => isTogether({ answers, regulation }) }),
    part,
    clientKind,
    topic,
  ],
}

const isTogether = ({ answers, regulation }: Pick<Scope<unknown>, 'answers' | 'regulation'>): boolean =>
  adviceOf(answers, regulation) !== undefined && textAt(answers, 'scope') === 'together'
