import { invitationWays } from '../app/invitations/invitation-links.ts'
import { issueInvitations } from '../app/invitations/issue.ts'
import type { Command } from './command.ts'
import { findPerson } from './find-person.ts'
import { shellActor } from './shell-actor.ts'

/** Issues an invitation and prints its code and link; the one before dies (R2). The messengers' own links are in the bot's card. */
export const invite: Command = {
  wants: 'PERSON',
  async run({ args: [wanted], storage, house, say, complain }) {
    if (wanted === undefined) {
      complain('invite PERSON: an id, an e-mail or a name as the staff register has it')
      return false
    }
    const person = await findPerson((await storage()).db, wanted, complain)
    if (!person) return false
    if (person.state !== 'active') {
      complain(`${person.displayName} is ${person.state}: nobody is invited`)
      return false
    }
    const { app } = await house()
    const [issued] = await app.committer.run([], (unit) => issueInvitations(app, unit, shellActor(person.authorityId), [person.id]))
    if (!issued) return false
    const { code, web } = invitationWays(app, issued.code)
    say(`${person.displayName}, ${person.position}: once, until ${issued.expiresAt}`)
    say(`code for any chat with the bot: ${code}`)
    if (web !== undefined) say(`link: ${web}`)
    return true
  },
}
