import type { Answers } from '../../interview/answers.ts'
import { choicesAt, textAt } from '../../interview/answers.ts'
import type { Option, Question } from '../../interview/question.ts'
import type { Words } from '../../interview/words.ts'
import type { ModuleChoice } from '../../regulation/compose-regulation.ts'
import { CONCEPT_KRASNOYARSK, LIST_NOVOSIBIRSK, LIST_SVERDLOVSK, SEGMENTS_NOVOSIBIRSK } from '../../regulation/modules/acts.ts'

const NONE = 'none'

/** An act by its short name and where it comes from, as official wording. */
const act = ({ short, place }: { short: string; place: { ru: string; en: string } }): Words => ({
  ru: `${short} (${place.ru})`,
  en: `${short} (${place.en})`,
})

const none = (id: string): Option => ({ key: NONE, label: { id }, short: { id } })

const profiles: Question = {
  key: 'profiles',
  kind: 'choice',
  label: { id: 'set-up-profiles' },
  title: { id: 'set-up-profiles.title' },
  hint: { id: 'set-up-profiles.hint' },
  terms: ['segmentProfile'],
  options: () => [{ key: 'novosibirsk', label: act(SEGMENTS_NOVOSIBIRSK) }, none('set-up-profiles.none')],
}

const list: Question = {
  key: 'list',
  kind: 'choice',
  label: { id: 'set-up-list' },
  title: { id: 'set-up-list.title' },
  hint: { id: 'set-up-list.hint' },
  terms: ['touchpoint'],
  options: () => [
    { key: 'sverdlovsk', label: act(LIST_SVERDLOVSK) },
    { key: 'novosibirsk', label: act(LIST_NOVOSIBIRSK) },
    none('set-up-list.none'),
  ],
}

/** Only where the act knows no route of officials, and one can be added (R55). */
const route: Question = {
  key: 'route',
  kind: 'choice',
  when: ({ answers }) => textAt(answers, 'list') === 'sverdlovsk',
  label: { id: 'set-up-route' },
  title: { id: 'set-up-route.title' },
  hint: { id: 'set-up-route.hint' },
  options: () => [
    { key: 'act', label: { id: 'set-up-route.act' } },
    { key: 'local', label: { id: 'set-up-route.local' } },
  ],
}

const requirements: Question = {
  key: 'requirements',
  kind: 'choices',
  optional: true,
  skip: { button: { id: 'set-up-requirements.none' }, answer: { id: 'set-up-requirements.none' } },
  min: 1,
  label: { id: 'set-up-requirements' },
  title: { id: 'set-up-requirements.title' },
  hint: { id: 'set-up-requirements.hint' },
  options: () => [
    { key: 'krasnoyarsk', label: act(CONCEPT_KRASNOYARSK) },
    { key: 'sverdlovsk', label: act(LIST_SVERDLOVSK) },
  ],
}

/** By which acts the authority works: its modules (R55, and the introduction of the requirements). */
export const moduleQuestions: readonly Question[] = [profiles, list, route, requirements]

/** The modules that were chosen, still to be read through their schema. */
export const modulesFrom = (answers: Answers): Record<keyof ModuleChoice, unknown> => {
  const chosen = (key: string): string | null => (textAt(answers, key) === NONE ? null : textAt(answers, key) || null)
  return {
    profileRules: chosen('profiles'),
    listRules: chosen('list'),
    touchpointRequirements: choicesAt(answers, 'requirements').keys,
    route: chosen('list') === 'sverdlovsk' && textAt(answers, 'route') === 'local' ? 'local' : 'act',
  }
}

/** The answers that modules stand for. */
export const answersOfModules = ({ profileRules, listRules, touchpointRequirements, route }: ModuleChoice): Answers => ({
  profiles: { value: profileRules ?? NONE },
  list: { value: listRules ?? NONE },
  ...(listRules === 'sverdlovsk' && { route: { value: route } }),
  requirements: touchpointRequirements.length > 0 ? { value: { keys: [...touchpointRequirements], others: [] } } : { skipped: true },
})
