import { z } from 'zod'
import { type Answers, choicesAt, moreAt, registerValue, textAt, valueAt } from '../../../interview/answers.ts'
import type { Regulation } from '../../../regulation/regulation.ts'
import { profileRulesOf } from '../../rules.ts'
import { type ScopeAdvice, scopeAdvice } from './scope-advice.ts'

const sibling = z.object({ id: z.string(), name: z.string() })

/** Another business process of the same direction, which can have its profile together with the chosen one. */
export type Sibling = z.infer<typeof sibling>

/** The other processes of the direction of the chosen one, as they were when it was chosen. */
export function siblingsOf(answers: Answers): Sibling[] {
  const parsed = z.array(sibling).safeParse(moreAt(answers, 'process')['siblings'])
  return parsed.success ? parsed.data : []
}

/** The direction of the chosen process. */
export const areaOf = (answers: Answers): string => String(moreAt(answers, 'process')['area'] ?? '')

const yesNoAt = (answers: Answers, address: string): boolean | undefined => {
  const value = valueAt(answers, address)
  return typeof value === 'boolean' ? value : undefined
}

/** Was the helper asked how many profiles there are to be? */
export const isHelped = (answers: Answers): boolean => yesNoAt(answers, 'isService') !== undefined
export const isService = (answers: Answers): boolean => yesNoAt(answers, 'isService') === true

/** Services with one audience and path are asked about further; of functions only their own specifics decide. */
export const asksSpecifics = (answers: Answers): boolean =>
  isHelped(answers) && (!isService(answers) || yesNoAt(answers, 'oneJourney') === true)

/** What the helper advises, once it knows enough. */
export function adviceOf(answers: Answers, regulation: Regulation): ScopeAdvice | undefined {
  if (!isHelped(answers)) return undefined
  const ownSpecifics = asksSpecifics(answers) ? yesNoAt(answers, 'ownSpecifics') : undefined
  const grouping = { service: isService(answers), oneJourney: yesNoAt(answers, 'oneJourney'), ownSpecifics }
  return scopeAdvice(grouping, profileRulesOf(regulation))
}

/** The head of the profile that was begun, but for the unit: that is the process's. */
export type Begun = { title: string; processIds: string[]; scope: 'single' | 'together'; clientKind: string; topic: string }

const TITLE = 200

/** What the answers of `profileStart` begin (R10, R11). The title names the processes, or the part of one that the profile is about. */
export function startFromAnswers(answers: Answers, regulation: Regulation): Begun {
  const process = registerValue.safeParse(valueAt(answers, 'process')).data ?? { id: '', label: '' }
  const joined = togetherWith(answers, regulation)
  const part = isPartAsked(answers, regulation) ? textAt(answers, 'part') : ''
  const names = [part === '' ? process.label : `${process.label}: ${part}`, ...joined.map(({ name }) => name)]
  const clientKind = textAt(answers, 'clientKind')
  return {
    title: Array.from(names.join('; ')).slice(0, TITLE).join(''),
    processIds: [process.id, ...joined.map(({ id }) => id)],
    scope: joined.length > 0 ? 'together' : 'single',
    clientKind,
    topic: topicsOf(clientKind, regulation).length > 0 ? textAt(answers, 'topic') : '',
  }
}

function togetherWith(answers: Answers, regulation: Regulation): Sibling[] {
  const scope = adviceOf(answers, regulation) ? textAt(answers, 'scope') : ''
  const chosen = scope === '' ? choicesAt(answers, 'together').keys : scope === 'together' ? choicesAt(answers, 'others').keys : []
  return siblingsOf(answers).filter(({ id }) => chosen.includes(id))
}

/** A service or function that gets a profile of its own may be only a part of its process. */
export const isPartAsked = (answers: Answers, regulation: Regulation): boolean => {
  const { advice } = adviceOf(answers, regulation) ?? {}
  return (advice === 'perService' || advice === 'perFunction') && textAt(answers, 'scope') === 'single'
}

/** What the kind of client turns to a unit about (B4). */
export const topicsOf = (clientKind: string, regulation: Regulation) =>
  profileRulesOf(regulation).clientKinds.find(({ key }) => key === clientKind)?.topics ?? []
