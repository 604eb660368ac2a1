import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { groupChatCard, groupChatsCard } from './chats-card.ts'

/** Groups that get cards: what those who manage them see in private. What stands in a group is drawn by group-screens.ts. */
export const groupChats: Feature = {
  screens: { groupChats: groupChatsCard, groupChat: groupChatCard },
  commands: [{ name: 'group_chats', intent: { kind: 'screen', screen: at('groupChats') } }],
}
