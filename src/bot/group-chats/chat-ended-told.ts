import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

const told = z.object({ chat: z.string() })

/** A bound group has removed the bot: nothing goes there any more; undefined when it is bound again. */
export async function chatEndedTold(app: App, { authorityId, params }: DueMessage, say: Say): Promise<Card | undefined> {
  const chat = await app.storage.db.groupChat.findFirst({ where: { id: told.parse(params).chat, authorityId, NOT: { state: 'bound' } } })
  if (!chat?.endedAt) return undefined
  const { timeZone } = app.authorities.get(authorityId)
  const ended = new Date(chat.endedAt)
  const words = { title: clip(chat.title, NAME), day: dayIn(timeZone, ended), time: timeIn(timeZone, ended) }
  const open = { label: labelOf(say.t('button-group-chats')), data: screenPress(at('groupChats')) }
  return cardOf([say.t('group-ended', words)], navigationRows([open]))
}
