import { amendersOf } from '../../domain/formation/checkers.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { editionInForce } from '../editions/next-edition.ts'
import { tell } from '../formation/tell.ts'
import { holdingRoles } from '../people/holding.ts'

/** Whoever records the act hears that an approved change waits for it (R61); before the first edition there is nothing that it could change. */
export async function sayWaiting(
  { app, unit, now }: { app: Pick<App, 'authorities'>; unit: Unit; now: string },
  authorityId: string,
  proposalId: string,
): Promise<void> {
  if (!(await editionInForce(unit.tx, authorityId))) return
  const roles = amendersOf(app.authorities.get(authorityId).regulation)
  const people = await holdingRoles(unit.tx, authorityId, roles)
  tell({ unit, authorityId, now, what: 'changeApproved', about: proposalId, occasion: '' }, people)
}
