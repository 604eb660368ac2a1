import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { revokeLive } from '../invitations/issue.ts'
import { record } from '../journal/record.ts'
import { closeWaysIn } from '../leaving/leave.ts'
import { activeAdministrators, guardedPerson } from './guarded-person.ts'

/**
 * Blocks a person at once and everywhere (R4): args are the person. Sessions end, an invitation dies, answers and roles stay. Refusals: `not-allowed`,
 * `person-gone`, `administrator-only`, `not-oneself`, `last-administrator`.
 */
export async function blockPerson({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const found = await guardedPerson(unit, actor, 'person.block', args[0] ?? '')
  if ('refused' in found) return found
  const { id, state } = found.person
  const screen = at('staffPerson', id)
  if (id === actor.personId) return { refused: 'not-oneself', screen }
  const administrators = await activeAdministrators(unit.tx, actor.authorityId)
  if (administrators.length === 1 && administrators[0] === id) return { refused: 'last-administrator', screen }
  if (state !== 'active') return screen
  await unit.tx.person.updateMany({ where: { id, authorityId: actor.authorityId, state: 'active' }, data: { state: 'blocked' } })
  await revokeLive(app, unit, actor, [id])
  await closeWaysIn(unit, actor.authorityId, id, nowIn(app))
  record(unit, actor, nowIn(app), 'person.block', `person:${id}`)
  return screen
}

/** Lets a person who was blocked speak again: args are the person. Refusals: `not-allowed`, `person-gone`, `administrator-only`. */
export async function unblockPerson({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const found = await guardedPerson(unit, actor, 'person.block', args[0] ?? '')
  if ('refused' in found) return found
  const { id } = found.person
  const where = { id, authorityId: actor.authorityId, state: 'blocked' }
  const { count } = await unit.tx.person.updateMany({ where, data: { state: 'active' } })
  if (count === 1) record(unit, actor, nowIn(app), 'person.unblock', `person:${id}`)
  return at('staffPerson', id)
}
