import type { App } from '../../app/app.ts'
import type { Screen } from '../../app/dialogue/screen.ts'
import { chatAt, type GroupPlace } from '../../app/group-chats/chat-at.ts'
import type { Card } from '../../channels/channel.ts'
import type { Say } from '../cards/say.ts'
import { boundCard, groupBindCard, groupHintCard } from './binding-cards.ts'
import { groupCheckCard } from './check-card.ts'
import type { GroupDrawing } from './group-drawing.ts'
import { groupRoundCard } from './round-card.ts'

/** Cards that stand in groups and nowhere else; undefined where there is nothing to show any more. */
const SCREENS: Readonly<Record<string, (drawing: GroupDrawing) => Card | undefined | Promise<Card | undefined>>> = {
  groupBind: groupBindCard,
  groupBound: boundCard,
  groupHint: groupHintCard,
  groupCheck: groupCheckCard,
  groupRound: groupRoundCard,
}

/** The card of a group by its name; undefined for a name that nobody draws, or a group that nobody knows. */
export async function drawGroupScreen(app: App, say: Say, place: GroupPlace, { name, args }: Screen): Promise<Card | undefined> {
  const chat = await chatAt(app.storage.db, place)
  const draw = Object.hasOwn(SCREENS, name) ? SCREENS[name] : undefined
  return chat && draw ? draw({ app, authorityId: chat.authorityId, args, say }) : undefined
}
