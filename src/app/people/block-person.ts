import type { Unit } from '../../storage/unit.ts'
import { type Doer, record } from '../journal/record.ts'
import { closeWaysIn } from '../leaving/leave.ts'

type Blocking = { unit: Unit; doer: Doer; personId: string; now: string }

/**
 * Shuts somebody out at once, on every channel, without taking away what they have in hand: for an account in the wrong hands. Sessions and
 * codes end with it. Refusal: `not-at-work` (or blocked already).
 */
export async function blockPerson({ unit, doer, personId, now }: Blocking): Promise<{ refused: 'not-at-work' } | undefined> {
  const { authorityId } = doer
  const { count } = await unit.tx.person.updateMany({ where: { id: personId, authorityId, state: 'active' }, data: { state: 'blocked' } })
  if (count !== 1) return { refused: 'not-at-work' }
  await closeWaysIn(unit, authorityId, personId, now)
  record(unit, doer, now, 'person.block', `person:${personId}`)
  return undefined
}

/** Lets somebody in again who was blocked. Refusal: `not-blocked`. */
export async function unblockPerson({ unit, doer, personId, now }: Blocking): Promise<{ refused: 'not-blocked' } | undefined> {
  const { authorityId } = doer
  const { count } = await unit.tx.person.updateMany({ where: { id: personId, authorityId, state: 'blocked' }, data: { state: 'active' } })
  if (count !== 1) return { refused: 'not-blocked' }
  record(unit, doer, now, 'person.unblock', `person:${personId}`)
  return undefined
}
