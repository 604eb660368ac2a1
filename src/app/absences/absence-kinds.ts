import { type AbsenceFacts, absenceInterview, absenceOfInterview } from '../../domain/approval/questions/absence-interview.ts'
import { registerValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { FactsAsked, Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { moveSteps } from './move-steps.ts'

const PERSONS = ['person', 'substitute']

/** Those at work, for the questions about people. */
async function facts({ tx, actor, step }: FactsAsked): Promise<AbsenceFacts> {
  if (step?.kind !== 'question' || !PERSONS.includes(step.question.key)) return { people: [], self: actor.personId }
  const rows = await tx.person.findMany({
    where: { authorityId: actor.authorityId, state: 'active' },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    select: { id: true, displayName: true, position: true },
  })
  const people = rows.map(({ id, displayName, position }) => ({ id, name: position === '' ? displayName : `${displayName}, ${position}` }))
  return { people, self: actor.personId }
}

/** Keeps an absence; open steps move to whoever stands in at once (R58). Refusals: `not-allowed`, `absence-order`, `absence-person`. */
async function save({ app, unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId, personId: setById, roles } = actor
  const idOf = (key: string): string => registerValue.safeParse(valueAt(answers, key)).data?.id ?? ''
  const personId = draft.kind === absenceOfInterview.key ? idOf('person') : setById
  if (personId !== setById && !may(roles, 'absence.setOthers')) return { refused: 'not-allowed' }
  const substituteId = idOf('substitute')
  const [fromOn, untilOn] = [textAt(answers, 'from'), textAt(answers, 'until')]
  if (untilOn < fromOn) return { refused: 'absence-order', address: 'until' }
  const known = await unit.tx.person.count({ where: { authorityId, state: 'active', id: { in: [personId, substituteId] } } })
  if (known !== 2 || personId === substituteId) return { refused: 'absence-person', address: 'substitute' }
  const id = app.ids.next()
  await unit.tx.absence.create({ data: { id, authorityId, personId, substituteId, fromOn, untilOn, setById, createdAt: now } })
  record(unit, actor, now, 'absence.set', `person:${personId}`, { substituteId, fromOn, untilOn })
  const told = { authorityId, personId: substituteId, slot: `absence:${id}:set`, message: 'absence-set', params: { absence: id } }
  unit.say({ ...told, fileId: null, priority: 4, dueAt: now, createdAt: now })
  await moveSteps({ app, unit, by: { authorityId, personId: setById, place: actor.place } }, [personId, substituteId])
  return at('absences')
}

const kind = (definition: unknown, allowed: InterviewKind['allowed']): InterviewKind => ({
  definition: definition as InterviewKind['definition'],
  startable: true,
  allowed,
  facts,
  finish: save,
})

/** Saying when somebody is away: oneself, or a colleague. */
export const absenceKinds: readonly InterviewKind[] = [
  kind(absenceInterview, (actor) => may(actor.roles, 'approval.own')),
  kind(absenceOfInterview, (actor) => may(actor.roles, 'absence.setOthers')),
]
