import { accountKey, loadSpeakers } from '../../storage/actors.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** Who speaks at a place (`channel:chat`) according to the database now; undefined for strangers. */
export async function actorAt(app: Pick<App, 'storage'>, place: string): Promise<Actor | undefined> {
  const { db, dialect } = app.storage
  const colon = place.indexOf(':')
  const where = { channel: place.slice(0, colon), chatId: place.slice(colon + 1), NOT: { personId: null } }
  const account = await db.account.findFirst({ where, orderBy: { lastSeenAt: 'desc' } })
  if (!account) return undefined
  const key = accountKey(account)
  return (await loadSpeakers(db, dialect, [key])).get(key)?.actor
}
