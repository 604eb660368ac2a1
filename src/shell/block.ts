import { nowIn } from '../app/app.ts'
import { blockPerson, unblockPerson } from '../app/people/block-person.ts'
import type { Command, Shell } from './command.ts'
import { findPerson } from './find-person.ts'

/** Who did it, in the journal: whoever has this machine in hand. */
const SHELL = { personId: 'shell', place: 'shell' }

const command = (
  change: (blocking: Parameters<typeof blockPerson>[0]) => Promise<{ refused: string } | undefined>,
  name: string,
  done: string,
): Command => ({
  wants: 'PERSON',
  async run({ args: [wanted], storage, house, say, complain }: Shell) {
    if (wanted === undefined) {
      complain(`${name} PERSON: an id, an e-mail or a name as the staff register has it`)
      return false
    }
    const person = await findPerson((await storage()).db, wanted, complain)
    if (!person) return false
    const { app } = await house()
    const { id: personId, authorityId } = person
    const refusal = await app.committer.run([], (unit) => change({ unit, doer: { ...SHELL, authorityId }, personId, now: nowIn(app) }))
    if (refusal) complain(`${person.displayName} is ${person.state}: nothing has changed`)
    else say(`${person.displayName}, ${person.position}: ${done}`)
    return !refusal
  },
})

/** Shuts somebody out at once, on every channel. */
export const block = command(blockPerson, 'block', 'blocked, all sessions and codes have ended')
/** Lets somebody in again. */
export const unblock = command(unblockPerson, 'unblock', 'let in again')
