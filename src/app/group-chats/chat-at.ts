import type { Db, Tx } from '../../storage/open.ts'
import type { App } from '../app.ts'
import { type ChannelUse, channelUse } from '../web/channel-use.ts'

/** A group as a channel names it. */
export type GroupPlace = { channel: string; chatId: string }

/** What is known of a group; null for one that never had to do with the bot. */
export const chatAt = (db: Db | Tx, { channel, chatId }: GroupPlace) => db.groupChat.findFirst({ where: { channel, chatId } })

/** Whose group it is until somebody binds it: of the authority that receives people here. */
export const receivingAuthority = (app: Pick<App, 'authorities' | 'demo'>): string | undefined =>
  (app.authorities.only(app.demo) ?? app.authorities.all().find(({ demo }) => demo === app.demo))?.id

/** What an authority lets be seen in this group (R97): that of its binding, else of the authority that receives people here. */
export async function groupUse(app: App, place: GroupPlace): Promise<ChannelUse> {
  const restricts = app.authorities.all().some(({ id }) => channelUse(app, id, place.channel) !== 'full')
  if (!restricts) return 'full'
  const chat = await chatAt(app.storage.db, place)
  return channelUse(app, chat?.authorityId ?? receivingAuthority(app) ?? '', place.channel)
}
