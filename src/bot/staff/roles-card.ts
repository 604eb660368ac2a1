import { at } from '../../app/dialogue/screen.ts'
import { type StaffPerson, staffPerson, staffUnits } from '../../app/staff/staff-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { ROLES, type Role } from '../../domain/rights/roles.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { layOut } from '../cards/layout.ts'
import { pageIn } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { roleName } from './person-card.ts'
import { wayTo } from './staff-line.ts'

/** What one tap on a role does: says what is wanted from now on, so that a second tap of an old card changes nothing. */
function toggle(person: StaffPerson, role: Role, unitId: string, label: string): Button {
  const has = person.grants.some((grant) => grant.role === role && grant.unitId === unitId)
  return { label: labelOf(`${has ? '☑' : '☐'} ${label}`), data: actionPress('setRole', person.id, role, has ? 'off' : 'on', unitId) }
}

/** The roles of a person, each one tap: args are the person and the page. Roles of units hold in the person's own unit. */
export async function rolesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const person = await staffPerson(app, actor, args[0] ?? '')
  if ('refused' in person) return refusalCard(drawing, person.refused)
  if (!person.may.grant) return refusalCard(drawing, 'not-allowed')
  const own = person.unit?.id
  const options = (Object.keys(ROLES) as Role[]).flatMap((role): Button[] => {
    if (role === 'supervisingDeputy') return [deputyWay(person, say)]
    if (ROLES[role] === 'authority') return [toggle(person, role, '', roleName(role, say))]
    return own === undefined ? [] : [toggle(person, role, own, roleName(role, say))]
  })
  const elsewhere = person.grants
    .filter(({ role, unitId }) => role !== 'supervisingDeputy' && unitId !== '' && unitId !== own)
    .map(({ role, unitId, unit }) => toggle(person, role as Role, unitId, say.t('staff-role-in', { role: roleName(role, say), unit })))
  const lines = [
    say.t('staff-roles-title', { name: clip(person.displayName, NAME) }),
    say.t(own === undefined ? 'staff-roles-no-unit' : 'staff-roles-hint'),
  ]
  const back = [wayTo(say, 'button-staff-person', at('staffPerson', person.id))]
  return cardOf(lines, layOut([...elsewhere, ...options], back, paging('staffRoles', person.id, args[1], say)).rows)
}

function deputyWay(person: StaffPerson, say: Say): Button {
  const units = person.grants.filter(({ role }) => role === 'supervisingDeputy').length
  const label = say.t('staff-deputy-of', { role: roleName('supervisingDeputy', say), count: units })
  return { label: labelOf(`${units > 0 ? '☑' : '☐'} ${label}`), data: screenPress(at('staffDeputy', person.id)) }
}

/** Which units a supervising deputy looks after: args are the person and the page. */
export async function deputyCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const person = await staffPerson(app, actor, args[0] ?? '')
  if ('refused' in person) return refusalCard(drawing, person.refused)
  const units = await staffUnits(app, actor)
  if ('refused' in units || !person.may.grant) return refusalCard(drawing, 'not-allowed')
  const options = units.filter(({ id }) => id !== '').map(({ id, name }) => toggle(person, 'supervisingDeputy', id, name))
  const back = [wayTo(say, 'button-roles', at('staffRoles', person.id))]
  const title = say.t('staff-deputy-title', { name: clip(person.displayName, NAME) })
  return cardOf([title], layOut(options, back, paging('staffDeputy', person.id, args[1], say)).rows)
}

const paging = (screen: string, person: string, page: string | undefined, say: Say) => ({
  page: pageIn(page),
  more: (next: number, of: number, pages: number): Button => ({
    label: labelOf(say.t('button-more', { at: String(of), of: String(pages) })),
    data: screenPress(at(screen, person, String(next))),
  }),
})
