import { at } from '../../app/dialogue/screen.ts'
import { chatsView, chatView } from '../../app/group-chats/chats-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { TOPICS } from '../../domain/group-chat/topics.ts'
import { DIGEST_TURNS } from '../../domain/status/digest.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows, packed } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { topicLines } from './binding-cards.ts'
import { LINKED } from './read-group-intent.ts'

const SIZE = 4
const TITLE = 100

/** The bound group chats, and how one more comes to be. Args: the page. */
export async function groupChatsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await chatsView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { chats, entrance } = view
  const page = pageOf(
    chats.map((chat, index) => ({ ...chat, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ number, title, topics }) =>
    say.t('group-chat-line', { number, title: clip(title, TITLE), count: topics.length }),
  )
  const numbers = page.items.map(({ id, number }): Button => ({ label: number, data: screenPress(at('groupChat', id)) }))
  const turn = turnButton(page, say, (next) => at('groupChats', String(next)))
  const add: Button[] =
    entrance === undefined ? [] : [{ label: labelOf(say.t('button-add-to-group')), url: `https://t.me/${entrance}?startgroup=${LINKED}` }]
  return cardOf(
    [
      say.t('group-chats-title'),
      ...(chats.length === 0 ? [say.t('group-chats-none')] : lines),
      '',
      say.t(entrance === undefined ? 'group-chats-nowhere' : 'group-chats-how'),
    ],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...add, await wayBack(drawing)])],
  )
}

/** One group chat: what it gets, each topic turned on and off by a tap, and how often the summary (R74). Args: the chat. */
export async function groupChatCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const chat = await chatView(app, actor, args[0] ?? '')
  if ('refused' in chat) return refusalCard(drawing, chat.refused)
  const toggles = TOPICS.map((topic): Button => {
    const on = chat.topics.includes(topic)
    const words = { topic: say.t(`group-topic-${topic}.button`) }
    return {
      label: labelOf(say.t(on ? 'button-topic-on' : 'button-topic-off', words)),
      data: actionPress('toggleChatTopic', chat.id, topic),
    }
  })
  const isDigested = chat.topics.includes('digest')
  const turns = DIGEST_TURNS.filter((turn) => isDigested && turn !== chat.turn).map(
    (turn): Button => ({ label: labelOf(say.t(`button-chat-digest-${turn}`)), data: actionPress('setChatDigest', chat.id, turn) }),
  )
  const below = [
    { label: labelOf(say.t('button-unbind-chat')), data: actionPress('unbindChat', chat.id) },
    { label: labelOf(say.t('button-back-to-chats')), data: screenPress(at('groupChats')) },
  ]
  const none = chat.topics.length === 0 ? [say.t('group-chat-silent')] : topicLines(chat.topics, say)
  return cardOf(
    [
      say.t('group-chat-title', { title: clip(chat.title, TITLE) }),
      say.t('group-chat-by', { by: chat.by, day: chat.day }),
      ...none,
      isDigested ? say.t(`group-digest-${chat.turn}`) : undefined,
    ],
    [...packed(toggles), ...navigationRows([...turns, ...below])],
  )
}
