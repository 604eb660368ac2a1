import { choicesAt } from '../../interview/answers.ts'
import type { Definition } from '../../interview/definition.ts'
import type { Scope } from '../../interview/scope.ts'
import type { Words } from '../../interview/words.ts'
import { decisionOf, pointItems, pointsOf } from './named-points.ts'
import { kindQuestion, marksQuestion, nameQuestion, needsQuestion, otherNeedQuestion, sameQuestion, shortNeeds } from './point-questions.ts'
import { sourceKindQuestion, sourceRefQuestion } from './source-questions.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'
import { copyQuestion, processQuestion, whereQuestion } from './where-question.ts'

/** What is worth a look before the points are saved: only final ones (R37), and needs that join an entry which exists (R34). */
function notes(scope: Scope<unknown>): Words[] {
  const points = pointsOf(scope).map((point) => ({ point, own: { ...scope, item: { key: point.key, title: point.name } } }))
  const fresh = points.filter(({ point, own }) => point.existing === undefined || decisionOf(own) === 'other')
  const marks = fresh.map(({ point }) => choicesAt(scope.answers, `points/${point.key}/marks`).keys)
  const finalOnly = marks.length > 0 && marks.every((keys) => keys.includes('final') && !keys.includes('before'))
  const joined = points.filter(({ own }) => decisionOf(own) === 'add')
  return [
    ...joined.map(({ point }): Words => {
      const needs = shortNeeds(scope, choicesAt(scope.answers, `points/${point.key}/needs`).keys)
      return { id: 'touchpoint-note-joined', params: { name: point.existing?.name ?? point.name, needs } }
    }),
    ...(finalOnly ? [{ id: 'touchpoint-note-final-only' }] : []),
  ]
}

/** R30–R40, R42: the touchpoints of one business process, in few messages. */
export const touchpointInterview: Definition<TouchpointFacts> = {
  key: 'touchpoint',
  version: 1,
  title: { id: 'touchpoint-title' },
  nodes: [
    processQuestion,
    copyQuestion,
    whereQuestion,
    {
      list: 'points',
      from: pointItems,
      questions: [sameQuestion, nameQuestion, kindQuestion, needsQuestion, otherNeedQuestion, marksQuestion],
    },
    sourceKindQuestion,
    sourceRefQuestion,
  ],
  notes,
}
