import { isOpen } from '../../../domain/monitoring/task.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Db, Tx } from '../../../storage/open.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at } from '../../dialogue/screen.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { type Answering, answerersNow } from '../answerers.ts'
import { type CampaignRow, openTask, stateOf, type TaskRow } from '../store.ts'

/** Somebody, as far as it is asked where they may answer. */
export type Answerer = Pick<Actor, 'authorityId' | 'personId' | 'roles'>

type Reading = { app: App; db: Db | Tx }

/** Who answers for the unit of a task today. */
export async function answeringFor({ app, db }: Reading, task: TaskRow): Promise<Answering> {
  const reading = { app, db, authorityId: task.authorityId, now: app.clock.now() }
  return (await answerersNow(reading, await holdersNow(reading, [task.unitId])))(task)
}

/**
 * Whether somebody may answer for the unit, and in whose place (empty: for themselves): whoever has the right in the unit (E16), and whoever stands in today
 * for such a person or goes on for one (R4, R58).
 */
export async function mayAnswer(reading: Reading, { personId, roles }: Answerer, task: TaskRow): Promise<{ forId: string } | undefined> {
  if (may(roles, 'monitoring.answer', { unitId: task.unitId })) return { forId: '' }
  const own = (await answeringFor(reading, task)).people.find(({ id }) => id === personId)
  return own && { forId: own.forId }
}

export type Mine = { task: TaskRow; season: CampaignRow; forId: string }

/** The task of a unit for which the actor may answer, while it is still with the unit. Refusals: `monitoring-gone`, `not-allowed`, `monitoring-handed-over`. */
export async function ownTask({ app, unit, actor }: Pick<Acting, 'app' | 'unit' | 'actor'>, id: string): Promise<Mine | Refusal> {
  const found = await openTask(unit.tx, actor.authorityId, id)
  if (!found) return { refused: 'monitoring-gone', screen: at('monitoring') }
  const mine = await mayAnswer({ app, db: unit.tx }, actor, found.task)
  if (!mine) return { refused: 'not-allowed' }
  if (!isOpen(stateOf(found.task))) return { refused: 'monitoring-handed-over', screen: at('monitoringUnit', id) }
  return { ...found, ...mine }
}

/** How an interview about a task ends in a refusal: one whose monitoring is over meanwhile has lost its reason, and the way out is to give the draft up. */
export const unfinishable = (refusal: Refusal): Refusal =>
  refusal.refused === 'monitoring-gone' ? { refused: 'monitoring-draft-over' } : refusal
