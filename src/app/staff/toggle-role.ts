import { may } from '../../domain/rights/may.ts'
import { isRole, ROLES } from '../../domain/rights/roles.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { activeAdministrators, guardedPerson } from './guarded-person.ts'

type Wish = { personId: string; role: string; unitId: string; wanted: boolean }

/**
 * Gives or takes a role (R1): args are the person, the role, `on` or `off`, and the unit in which a role of units holds. Saying the same again changes
 * nothing. Refusals: `not-allowed`, `person-gone`, `person-not-active`, `administrator-only`, `last-administrator`, `role-needs-unit`, `stale-idle`.
 */
export async function setRole(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor, args } = acting
  const [personId = '', role = '', wanted, unitId = ''] = args
  if (!isRole(role) || (wanted !== 'on' && wanted !== 'off')) return { refused: 'stale-idle' }
  const found = await guardedPerson(unit, actor, 'role.grant', personId)
  if ('refused' in found) return found
  const screen = role === 'supervisingDeputy' ? at('staffDeputy', personId) : at('staffRoles', personId)
  const wish: Wish = { personId, role, unitId, wanted: wanted === 'on' }
  const refused = await objection(acting, found.person, wish)
  if (refused) return { refused, screen }
  const changed = await write(acting, wish)
  if (changed) record(unit, actor, nowIn(app), wish.wanted ? 'role.grant' : 'role.revoke', `person:${personId}`, { role, unitId })
  return screen
}

async function objection({ unit, actor }: Acting, person: { state: string }, wish: Wish): Promise<string | undefined> {
  const { personId, role, unitId, wanted } = wish
  const { authorityId } = actor
  if (role === 'administrator' && !may(actor.roles, 'administrator.appoint')) return 'administrator-only'
  if (wanted && person.state !== 'active') return 'person-not-active'
  if (wanted && isRole(role)) {
    const within = unitId === '' ? null : await unit.tx.unit.findFirst({ where: { id: unitId, authorityId, state: 'active' } })
    if ((ROLES[role] === 'unit') !== (within !== null)) return 'role-needs-unit'
  }
  const last = !wanted && role === 'administrator' ? await activeAdministrators(unit.tx, authorityId) : []
  return last.length === 1 && last[0] === personId ? 'last-administrator' : undefined
}

/** True when something changed. */
async function write({ app, unit, actor }: Acting, { personId, role, unitId, wanted }: Wish): Promise<boolean> {
  const { authorityId } = actor
  const where = { authorityId, personId, role, unitId }
  if (!wanted) return (await unit.tx.roleGrant.deleteMany({ where })).count > 0
  if ((await unit.tx.roleGrant.count({ where })) > 0) return false
  await unit.tx.roleGrant.create({ data: { id: app.ids.next(), ...where } })
  return true
}
