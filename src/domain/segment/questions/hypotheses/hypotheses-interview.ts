import { type Answers, linesAt, linesValue } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Question } from '../../../interview/question.ts'
import type { Item, Scope } from '../../../interview/scope.ts'
import type { Words } from '../../../interview/words.ts'
import { sameKey } from '../../../text/same-key.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { said, stageSaid } from '../clauses.ts'
import type { HypothesesFacts } from '../facts.ts'
import { openedSegments } from '../opened.ts'
import { channelQuestion } from './channel-question.ts'

type Q = Question<HypothesesFacts>

/** As much of the other segments' particularities as is read beside the question. */
const BESIDE = 600

const items = ({ answers }: Pick<Scope<unknown>, 'answers'>): Item[] =>
  openedSegments(answers).map(({ key, name }) => ({ key, title: name }))

/** What was said of the other segments, each with its name. */
function beside({ answers, item }: Scope<unknown>): string {
  const others = openedSegments(answers).filter(({ key }) => key !== item?.key)
  const told = others.map(({ key, name }) => ({ name, texts: textsAt(answers, key) })).filter(({ texts }) => texts.length > 0)
  return Array.from(told.map(({ name, texts }) => `${name}: ${texts.join('; ')}`).join('\n'))
    .slice(0, BESIDE)
    .join('')
}

const textsAt = (answers: Answers, key: string): string[] => linesAt(answers, `segments/${key}/specifics`).map(({ text }) => text)

const lines = (key: 'specifics' | 'pains', more: Partial<Q>): Q => ({
  key,
  kind: 'lines',
  atOnce: true,
  label: ({ item }) => ({ id: `profile-ask-${key}`, params: { segment: String(item?.title ?? '') } }),
  title: { id: `profile-ask-${key}.title` },
  example: { id: `profile-ask-${key}.example` },
  clause: said(({ hypothesis }) => hypothesis),
  check: (value) => {
    const { lines } = linesValue.parse(value)
    const long = lines.find(({ text }) => Array.from(text).length > PROFILE_LIMITS.hypothesis)
    const params = { max: PROFILE_LIMITS.hypothesis, length: Array.from(long?.text ?? '').length }
    return long ? { refused: 'too-long', message: { id: 'refused-too-long', params } } : { value: { lines } }
  },
  ...more,
})

/** R18: what is particular to the segment's path; the other segments' stand beside, so that nobody copies them. */
const specifics = lines('specifics', {
  terms: ['journeySpecifics', 'clientJourney', 'hypothesis'],
  hint: (scope) => {
    const others = beside(scope)
    return others === '' ? { id: 'profile-ask-specifics.hint' } : { id: 'profile-ask-specifics.beside', params: { others } }
  },
})

/** R18: what hinders the segment on its path. */
const pains = lines('pains', { optional: true, terms: ['painPoint'], hint: { id: 'profile-ask-pains.hint' } })

/** A particularity that two segments share is none (A9): it is queried, not forbidden. */
function notes({ answers }: Scope<unknown>): Words[] {
  const all = openedSegments(answers).flatMap(({ key, name }) => textsAt(answers, key).map((text) => ({ segment: name, text })))
  return all.flatMap(({ segment, text }, index): Words[] => {
    const first = all.slice(0, index).find((one) => one.segment !== segment && sameKey(one.text) === sameKey(text))
    return first ? [{ id: 'profile-note-shared', params: { text, segment: first.segment, other: segment } }] : []
  })
}

/** Stage 3 (R12, R18): the hypothesis about each segment of the profile, as many as it had when the draft was opened. */
export const hypothesesInterview: Definition<HypothesesFacts> = {
  key: 'profileHypotheses',
  version: 1,
  title: stageSaid('profile', 'profile-ask-stage-profile'),
  nodes: [{ list: 'segments', from: items, questions: [specifics, pains, channelQuestion] }],
  saveLabel: { id: 'profile-ask-save-hypothesis' },
  notes,
}
