import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { choosePersona } from './choose-persona.ts'

/**
 * Lets somebody who speaks as one persona go on as another: args are the person. Refusals: `not-allowed` outside a demonstration,
 * `persona-unknown`.
 */
export async function changePersona({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const account = await unit.tx.account.findUnique({ where: { id: actor.accountId } })
  if (!account) return { refused: 'not-allowed' }
  const { channel, externalId } = account
  const chosen = await choosePersona(app, unit, { accountKey: `${channel}:${externalId}`, place: actor.place }, args[0] ?? '')
  return 'refused' in chosen ? { ...chosen, screen: at('personas') } : at('welcome')
}
