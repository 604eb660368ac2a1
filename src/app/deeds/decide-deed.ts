import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Deed } from './deed.ts'
import { argsOf, closeDeed, type DeedRow, deedRow } from './deed-row.ts'
import { DEEDS } from './deeds.ts'

/** The deed that is to be decided, while it is open; what is over already leads to its card, which says who decided and when. */
async function openDeed({ app, unit, actor, args }: Acting): Promise<{ row: DeedRow; deed: Deed } | Refusal | { over: Screen }> {
  const row = await deedRow(unit.tx, actor.authorityId, args[0] ?? '')
  const deed = row && DEEDS.get(row.deed)
  if (!row || !deed) return { refused: 'deed-gone' }
  const over = { over: at('deed', row.id) }
  if (row.state !== 'open') return over
  if (row.expiresAt > nowIn(app)) return { row, deed }
  await closeDeed(app, unit, { ...actor, personId: '' }, row, 'expired')
  return over
}

/** The same for somebody who may decide it: an administrator who did not ask for it. */
async function decidable(acting: Acting): ReturnType<typeof openDeed> {
  const { actor } = acting
  if (!may(actor.roles, 'deed.decide')) return { refused: 'not-allowed' }
  const found = await openDeed(acting)
  return 'row' in found && found.row.askedById === actor.personId ? { refused: 'deed-own', screen: at('deed', found.row.id) } : found
}

/** Whether who asked may still ask for it: somebody who was blocked meanwhile has nothing done. */
async function mayStillAsk({ unit }: Acting, { authorityId, askedById }: DeedRow, deed: Deed): Promise<boolean> {
  const asker = await unit.tx.person.findFirst({ where: { id: askedById, authorityId, state: 'active' } })
  return asker !== null && may(await unit.tx.roleGrant.findMany({ where: { authorityId, personId: askedById } }), deed.right)
}

/**
 * Confirms a deed that another asked for, and does it: args are its id. Who comes second is shown who decided and when. Refusals: `not-allowed`,
 * `deed-own` (the asker confirms nothing), `deed-gone`, or what stands in the way by now: the deed stays open then.
 */
export async function confirmDeed(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const found = await decidable(acting)
  if (!('row' in found)) return 'over' in found ? found.over : found
  const { row, deed } = found
  const screen = at('deed', row.id)
  const [args, reading] = [argsOf(row), { app, db: unit.tx, authorityId: actor.authorityId }]
  if (!(await mayStillAsk(acting, row, deed)) || !(await deed.describe(reading, args))) {
    await closeDeed(app, unit, actor, row, 'refused')
    return screen
  }
  const obstacle = await deed.obstacle?.(reading, args)
  if (obstacle) return { ...obstacle, screen }
  if (await closeDeed(app, unit, actor, row, 'done')) await deed.run(app, unit, actor, args)
  return screen
}

/** Refuses a deed that another asked for: args are its id. Refusals as of `confirmDeed`. */
export async function refuseDeed(acting: Acting): Promise<Screen | Refusal> {
  const found = await decidable(acting)
  if (!('row' in found)) return 'over' in found ? found.over : found
  await closeDeed(acting.app, acting.unit, acting.actor, found.row, 'refused')
  return at('deed', found.row.id)
}

/** Takes one's own deed back while nobody has decided: args are its id. Refusals: `not-allowed` (somebody else's), `deed-gone`. */
export async function withdrawDeed(acting: Acting): Promise<Screen | Refusal> {
  const found = await openDeed(acting)
  if (!('row' in found)) return 'over' in found ? found.over : found
  if (found.row.askedById !== acting.actor.personId) return { refused: 'not-allowed' }
  await closeDeed(acting.app, acting.unit, acting.actor, found.row, 'withdrawn')
  return at('deed', found.row.id)
}
