import type { App } from '../../app/app.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type Topic, topicsOf } from '../../domain/group-chat/topics.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import type { GroupDrawing } from './group-drawing.ts'

/** The way from a group into the private chat with the bot; none while the messenger has not told the bot's name. `begin` names what opens there. */
export function privateChat(app: Pick<App, 'entrances'>, say: Say, label: string, begin = ''): Button[] {
  const name = app.entrances.telegram
  const words = begin === '' ? '' : `?start=${begin}`
  return name === undefined ? [] : [{ label: labelOf(say.t(label)), url: `https://t.me/${name}${words}` }]
}

/** Offers a group to be bound. Whoever presses is asked for the right, so anybody may see it: it holds nobody's data. */
export function groupBindCard({ args, say }: Pick<GroupDrawing, 'args' | 'say'>): Card {
  const bind = { label: labelOf(say.t('button-bind-chat')), data: actionPress('bindChat', args[0] ?? '') }
  return { ...cardOf([say.t('group-bind')], navigationRows([bind])), neutral: true }
}

/** A group that is bound now, and what it gets. */
export async function boundCard({ app, args, say }: GroupDrawing): Promise<Card | undefined> {
  const chat = await app.storage.db.groupChat.findFirst({ where: { id: args[0] ?? '', state: 'bound' } })
  if (!chat) return undefined
  const lines = [say.t('group-bound'), ...topicLines(topicsOf(chat.topics), say), say.t('group-bound-change')]
  return { ...cardOf(lines, navigationRows(privateChat(app, say, 'button-private-chat'))), neutral: true }
}

export const topicLines = (topics: readonly Topic[], say: Say): string[] =>
  topics.map((topic) => say.t('group-topic-line', { topic: say.t(`group-topic-${topic}`) }))

/** What a command typed in a group gets, once: the bot is spoken with in private. */
export async function groupHintCard(drawing: GroupDrawing): Promise<Card> {
  const { app, args, say } = drawing
  const bound = await app.storage.db.groupChat.count({ where: { id: args[0] ?? '', state: 'bound' } })
  const bind = bound > 0 ? [] : groupBindCard(drawing).rows
  return { ...cardOf([say.t('group-hint')], [...bind, ...navigationRows(privateChat(app, say, 'button-private-chat'))]), neutral: true }
}

/** The last thing that a group hears: it is not bound any more. */
export const unboundTold = (_: App, __: DueMessage, say: Say): Promise<Card> =>
  Promise.resolve({ ...cardOf([say.t('group-unbound')], []), neutral: true })
