import { may } from '../../domain/rights/may.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { endSession } from '../web/end-session.ts'

const HANDLE = /^[0-9a-f]{16}$/

/** A session's name in callback data: the whole id is too long for it. */
export const sessionHandle = (id: string): string => id.slice(0, 16)

/**
 * Ends one of the person's sessions in the web chat: args are its handle; in a demonstration one of the own account's.
 * Refusals: `not-allowed`, `session-unknown` (or it has ended).
 */
export async function endOwnSession({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'sessions.own')) return { refused: 'not-allowed' }
  const [handle = ''] = args
  const open = HANDLE.test(handle) ? await unit.tx.webSession.findMany({ where: { id: { startsWith: handle }, revokedAt: null } }) : []
  const mine = app.demo ? open.filter(({ accountId }) => accountId === actor.accountId) : open
  for (const { id } of mine) if (await endSession(app, unit, { id, personId: actor.personId })) return at('sessions')
  return { refused: 'session-unknown', screen: at('sessions') }
}
