import { dayIn } from '../../domain/calendar/zone.ts'
import { may } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** A channel that is linked to the person; `here`: the one that is spoken in. */
export type LinkedAccount = { id: string; channel: string; here: boolean; seen: Day }

/** The person's channels, the one spoken in last first; in a demonstration the own one alone. Refusal: `not-allowed`. */
export async function linkedAccounts(app: App, actor: Actor): Promise<LinkedAccount[] | { refused: 'not-allowed' }> {
  const { authorityId, personId, roles, accountId } = actor
  if (!may(roles, 'sessions.own')) return { refused: 'not-allowed' }
  const where = { authorityId, personId, ...(app.demo && { id: accountId }) }
  const rows = await app.storage.db.account.findMany({ where, orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }] })
  const { timeZone } = app.authorities.get(authorityId)
  return rows.map(({ id, channel, lastSeenAt }) => ({ id, channel, here: id === accountId, seen: dayIn(timeZone, new Date(lastSeenAt)) }))
}
