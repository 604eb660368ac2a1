import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { guardedPerson } from '../staff/guarded-person.ts'
import { revokeLive } from './issue.ts'

/** The person that is named, if whoever acts may invite it. Refusals: `not-allowed`, `person-gone`, `administrator-only`, `person-not-active`. */
async function invitable({ unit, actor, args }: Acting) {
  const found = await guardedPerson(unit, actor, 'invitation.issue', args[0] ?? '')
  if ('refused' in found) return found
  const { person } = found
  return person.state === 'active' ? person : ({ refused: 'person-not-active', screen: at('staffPerson', person.id) } as const)
}

/**
 * Invites one person: args are the person. The code is kept nowhere, so it is made where its card is drawn; the one before dies. Refusals:
 * `not-allowed`, `person-gone`, `administrator-only`, `person-not-active`.
 */
export async function invite(acting: Acting): Promise<Screen | Refusal> {
  const person = await invitable(acting)
  return 'refused' in person ? person : at('invited', person.id)
}

/** Takes a person's invitation back: args are the person. A second press changes nothing. Refusals: as for inviting. */
export async function revokeInvitation(acting: Acting): Promise<Screen | Refusal> {
  const person = await invitable(acting)
  if ('refused' in person) return person
  await revokeLive(acting.app, acting.unit, acting.actor, [person.id])
  return at('staffPerson', person.id)
}

/**
 * Invites the people of a unit who have neither an account nor a valid invitation: args are the unit, empty for those above all units. The card
 * carries the moment of the press, so that drawing it once more after a crash means the same people. Refusal: `not-allowed`.
 */
export function inviteUnit({ app, actor, args }: Acting): Screen | Refusal {
  if (!may(actor.roles, 'invitation.issue')) return { refused: 'not-allowed' }
  return at('unitInvited', args[0] ?? '', Date.parse(nowIn(app)).toString(36))
}
