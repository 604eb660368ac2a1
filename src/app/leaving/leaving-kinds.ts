import { choicesAt } from '../../domain/interview/answers.ts'
import { chosen } from '../../domain/leaving/leaving-facts.ts'
import { leavingInterview, MOVING_ROLES, movingInterview } from '../../domain/leaving/leaving-interview.ts'
import { may } from '../../domain/rights/may.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { leave } from './leave.ts'
import { leavingFacts } from './leaving-facts.ts'
import { barrierToRelease } from './may-release.ts'
import { move } from './move.ts'

const CONCERNS: Readonly<Record<string, string>> = {
  'successor-gone': 'successor',
  'moving-unit-gone': 'unit',
  'unit-same': 'unit',
  'person-gone': 'person',
}
/** A refusal leads to the question that it concerns. */
const unfinished = (refused: string): Unfinished => ({
  refused,
  address: CONCERNS[refused] ?? 'person',
})

async function finishLeaving({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const personId = chosen({ answers }, 'person')
  const barred = await barrierToRelease(unit.tx, actor, personId, true)
  if (barred !== undefined) return unfinished(barred)
  const left = await leave({ app, unit, doer: actor, personIds: [personId], successorId: chosen({ answers }, 'successor'), now })
  if ('refused' in left) return unfinished(left.refused)
  return left.length === 0 ? unfinished('person-gone') : at('personLeft', personId)
}

async function finishMoving({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const personId = chosen({ answers }, 'person')
  const barred = await barrierToRelease(unit.tx, actor, personId, false)
  if (barred !== undefined) return unfinished(barred)
  const parting = { app, unit, doer: actor, personId, successorId: chosen({ answers }, 'successor'), now }
  const roles = MOVING_ROLES.filter((role) => choicesAt(answers, 'roles').keys.includes(role))
  const refused = await move(parting, chosen({ answers }, 'unit'), roles)
  return refused ? unfinished(refused.refused) : at('personMoved', personId)
}

const kindOf = (definition: typeof leavingInterview, finish: InterviewKind['finish']): InterviewKind => ({
  definition: definition as InterviewKind['definition'],
  startable: true,
  allowed: (actor) => may(actor.roles, 'person.release'),
  facts: leavingFacts,
  finish,
})

/** Somebody leaves, and somebody moves to another unit (R4). */
export const leavingKinds: readonly InterviewKind[] = [kindOf(leavingInterview, finishLeaving), kindOf(movingInterview, finishMoving)]
