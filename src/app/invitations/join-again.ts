import type { Acting, Refusal } from '../dialogue/perform.ts'
import type { Screen } from '../dialogue/screen.ts'
import { joinByCode } from './join.ts'

/** Somebody who is known opens an invitation: args are its code. The own one leads in, any other is refused as for a stranger. */
export async function joinAgain({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const account = await unit.tx.account.findFirst({ where: { id: actor.accountId, authorityId: actor.authorityId } })
  if (!account) return { refused: 'not-allowed' }
  const { channel, externalId } = account
  return joinByCode(app, unit, { accountKey: `${channel}:${externalId}`, place: actor.place }, args[0] ?? '')
}
