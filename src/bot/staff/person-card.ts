import { at } from '../../app/dialogue/screen.ts'
import { type StaffPerson, staffPerson } from '../../app/staff/staff-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { ROLE_WORDS } from '../../domain/regulation/workbook-words.ts'
import { type Grant, isRole } from '../../domain/rights/roles.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from '../settings/channel-name.ts'
import { wayTo } from './staff-line.ts'

/** Roles that are named; whoever has more sees them under «Роли». */
const MOST_ROLES = 12

/** A role in words; one that this program does not know by its key. */
export const roleName = (role: string, say: Say): string => say.words(isRole(role) ? ROLE_WORDS[role] : role)

/** One person of the register: state, roles, accounts, invitation, and what may be done. */
export async function staffPersonCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const person = await staffPerson(app, actor, args[0] ?? '')
  if ('refused' in person) return refusalCard(drawing, person.refused)
  const { timeZone } = app.authorities.get(actor.authorityId)
  const back = person.unit ? [wayTo(say, 'button-staff-unit', at('staffUnit', person.unit.id))] : [wayTo(say, 'button-staff', at('staff'))]
  return cardOf(linesOf(person, say, timeZone), navigationRows([...buttonsOf(person, say), ...back, menuButton(say)]))
}

function linesOf(person: StaffPerson, say: Say, timeZone: string): (string | undefined)[] {
  const { displayName, position, email, state, unit, grants, accounts, invitation } = person
  const day = (instant: string): string => dayIn(timeZone, new Date(instant))
  const roles = grants.slice(0, MOST_ROLES).map((grant) => grantLine(grant, unit?.id, say))
  return [
    say.t('staff-person', { name: clip(displayName, NAME) }),
    position === '' ? undefined : say.words(clip(position, NAME)),
    unit && say.words(clip(unit.name, NAME)),
    email === '' ? undefined : say.words(clip(email, NAME)),
    '',
    say.t('staff-state', { state }),
    roles.length === 0 ? say.t('staff-no-roles') : say.t('staff-roles', { roles: roles.join('; ') }),
    accounts.length === 0 ? say.t('staff-no-accounts') : undefined,
    ...accounts.map(({ channel, lastSeenAt, blocked }) =>
      say.t(blocked ? 'staff-account-blocked' : 'staff-account', { channel: channelName(channel, say), day: day(lastSeenAt) }),
    ),
    invitation && say.t('staff-invitation', { day: day(invitation.expiresAt) }),
  ]
}

/** A role, with the unit where that is not the person's own. */
function grantLine({ role, unitId, unit }: Grant & { unit: string }, own: string | undefined, say: Say): string {
  const name = roleName(role, say)
  return unitId === '' || unitId === own ? name : say.t('staff-role-in', { role: name, unit: clip(unit, NAME) })
}

function buttonsOf({ id, state, may, self, invitation }: StaffPerson, say: Say): Button[] {
  const button = (shown: boolean, label: string, data: string): Button[] => (shown ? [{ label: labelOf(say.t(label)), data }] : [])
  return [
    ...button(may.invite, invitation ? 'button-invite-again' : 'button-invite', actionPress('invite', id)),
    ...button(may.invite && invitation !== undefined, 'button-revoke-invitation', actionPress('revokeInvitation', id)),
    ...button(may.grant, 'button-roles', screenPress(at('staffRoles', id))),
    ...button(may.block && state === 'active' && !self, 'button-block', screenPress(at('staffBlock', id))),
    ...button(may.block && state === 'blocked', 'button-unblock', actionPress('unblockPerson', id)),
    ...button(may.release && state === 'active', 'button-moving', actionPress('startMoving', id)),
    ...button(may.release && state === 'active', 'button-leaving', actionPress('startLeaving', id)),
    ...button(may.release && state === 'left', 'button-reactivate', actionPress('reactivate', id)),
    ...button(may.erase && state !== 'active', 'deed-erasePerson.button', screenPress(at('deedAsk', 'erasePerson', id))),
  ]
}

/** Asks once more before somebody is blocked: args are the person. */
export async function blockCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const person = await staffPerson(app, actor, args[0] ?? '')
  if ('refused' in person) return refusalCard(drawing, person.refused)
  if (!person.may.block) return refusalCard(drawing, 'not-allowed')
  const yes = { label: labelOf(say.t('button-block-yes')), data: actionPress('blockPerson', person.id) }
  const text = say.t('staff-block', { name: clip(person.displayName, NAME) })
  return cardOf([text], navigationRows([yes, wayTo(say, 'button-no-block', at('staffPerson', person.id))]))
}
