import { may } from '../../domain/rights/may.ts'
import type { Action } from '../../domain/rights/table.ts'
import type { Tx } from '../../storage/open.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import type { Refusal } from '../app.ts'
import { at } from '../dialogue/screen.ts'
import { holdingRoles } from '../people/holding.ts'

type Line = { id: string; state: string; unitId: string | null; displayName: string; position: string }

/** Who holds the administrator's role over the whole authority and can act. */
export const activeAdministrators = (tx: Pick<Tx, 'roleGrant' | 'person'>, authorityId: string): Promise<string[]> =>
  holdingRoles(tx, authorityId, ['administrator'])

/**
 * A person to whom something is done by `right`; an administrator is in the hands of those who may appoint one. Refusals: `not-allowed`,
 * `person-gone`, `administrator-only`.
 */
export async function guardedPerson(unit: Unit, actor: Actor, right: Action, personId: string): Promise<{ person: Line } | Refusal> {
  if (!may(actor.roles, right)) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const person = await unit.tx.person.findFirst({ where: { id: personId, authorityId } })
  if (!person || person.state === 'erased') return { refused: 'person-gone', screen: at('staff') }
  const administrates = await unit.tx.roleGrant.count({ where: { authorityId, personId, role: 'administrator' } })
  if (administrates > 0 && !may(actor.roles, 'administrator.appoint')) {
    return { refused: 'administrator-only', screen: at('staffPerson', personId) }
  }
  return { person }
}
