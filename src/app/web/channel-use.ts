import type { App } from '../app.ts'
import type { AuthorityFacts } from '../authorities.ts'
import { type AllowedChannels, authoritySettingsOf } from '../authority-settings.ts'

/** How an authority lets a channel be used (R97): `full`; `linkOnly`, with no names, notes or files in it; `off`, not at all. */
export type ChannelUse = 'full' | 'linkOnly' | 'off'

/** Asked for at every card: what is stored is read once. */
const known = new WeakMap<AuthorityFacts, AllowedChannels>()

function allowedBy(authority: AuthorityFacts): AllowedChannels {
  const allowed = known.get(authority) ?? authoritySettingsOf(authority.settings).channels
  known.set(authority, allowed)
  return allowed
}

/** What an authority allows in a channel. The web chat, where a link leads to, shows everything or is off. */
export function channelUse(app: Pick<App, 'authorities'>, authorityId: string, channel: string): ChannelUse {
  const authority = app.authorities.known(authorityId)
  if (!authority) return 'full'
  const use = Object.entries(allowedBy(authority)).find(([key]) => key === channel)?.[1] ?? 'off'
  return channel === 'web' && use === 'linkOnly' ? 'full' : use
}

/** How a chat may be used: by the authority of whoever is known there, else by the one that receives people here. Asks the database only where some authority restricts the channel. */
export async function useAt(app: App, place: { channel: string; chatId: string }): Promise<{ use: ChannelUse; known: boolean }> {
  const { channel, chatId } = place
  const restricts = app.authorities.all().some(({ id }) => channelUse(app, id, channel) !== 'full')
  if (!restricts) return { use: 'full', known: false }
  const where = { channel, chatId, NOT: { personId: null } }
  const account = await app.storage.db.account.findFirst({ where, orderBy: { lastSeenAt: 'desc' }, select: { authorityId: true } })
  const authorityId = account?.authorityId ?? app.authorities.only(app.demo)?.id ?? ''
  return { use: channelUse(app, authorityId, channel), known: account !== null }
}
