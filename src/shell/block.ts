import type { Action } from '../app/app.ts'
import { blockPerson, unblockPerson } from '../app/staff/block-person.ts'
import type { Command } from './command.ts'
import { findPerson } from './find-person.ts'
import { shellActor } from './shell-actor.ts'

const command = (action: Action, name: string, from: string, done: string): Command => ({
  wants: 'PERSON',
  async run({ args: [wanted], storage, house, say, complain }) {
    if (wanted === undefined) {
      complain(`${name} PERSON: an id, an e-mail or a name as the staff register has it`)
      return false
    }
    const person = await findPerson((await storage()).db, wanted, complain)
    if (!person) return false
    const { app } = await house()
    const { id, authorityId, displayName, position, state } = person
    const answer = await app.committer.run([], (unit) => action({ app, unit, actor: shellActor(authorityId), args: [id] }))
    const why = 'refused' in answer ? answer.refused : state === from ? undefined : `is ${state}`
    if (why === undefined) say(`${displayName}, ${position}: ${done}`)
    else complain(`${displayName}: ${why}, nothing has changed`)
    return why === undefined
  },
})

/** Shuts somebody out at once, on every channel. */
export const block = command(blockPerson, 'block', 'active', 'blocked, all sessions and codes have ended')
/** Lets somebody in again. */
export const unblock = command(unblockPerson, 'unblock', 'blocked', 'let in again')
