import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { holdingRight } from '../people/holding.ts'
import { writeDigest } from '../status/digest/digest-row.ts'
import { chatAddressee } from './addressee.ts'

const PRIORITY = 3

type Place = { channel: string; chatId: string }

/**
 * The bot may not write to a group any more (it was removed, or the group forbids it): the binding ends, and whoever may bind chats hears of a bound one
 * (R5: nobody's right is asked, the messenger tells it). A chat that nobody knows is passed over.
 */
export async function endChat(app: Pick<App, 'clock'>, unit: Unit, { channel, chatId }: Place): Promise<void> {
  const chat = await unit.tx.groupChat.findFirst({ where: { channel, chatId, NOT: { state: 'ended' } } })
  if (!chat) return
  const now = nowIn(app)
  const { id, authorityId, state } = chat
  await unit.tx.groupChat.updateMany({ where: { id }, data: { state: 'ended', endedAt: now, hintedAt: null } })
  await writeDigest(unit.tx, authorityId, chatAddressee(id), undefined)
  if (state !== 'bound') return
  record(unit, { authorityId, personId: '', place: `${channel}:${chatId}` }, now, 'chat.end', `chat:${id}`)
  for (const personId of await holdingRight(unit.tx, authorityId, 'chat.manage')) {
    const slot = `chat-ended:${id}:${now}:${personId}`
    unit.say({
      authorityId,
      personId,
      slot,
      message: 'chat-ended',
      params: { chat: id },
      fileId: null,
      priority: PRIORITY,
      dueAt: now,
      createdAt: now,
    })
  }
}

/** The same when a messenger has refused a card. */
export const chatClosed = (app: App, place: Place): Promise<void> => app.committer.run([], (unit) => endChat(app, unit, place))
