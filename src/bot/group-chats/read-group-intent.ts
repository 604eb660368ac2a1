import type { GroupIntent } from '../../app/group-chats/group-update.ts'
import { readPress } from '../cards/press-data.ts'
import type { Ctx } from '../context.ts'

const GONE: ReadonlySet<string> = new Set(['left', 'kicked'])

/** What the link says that takes the bot into a group; the messenger sends it there as a command, also where the bot is already. */
export const LINKED = 'bind'

export const isInGroup = (ctx: Ctx): boolean => ctx.chat?.type === 'group' || ctx.chat?.type === 'supergroup'

/** What the group is called in the messenger. */
export const titleOf = (ctx: Ctx): string => (ctx.chat && 'title' in ctx.chat ? ctx.chat.title : undefined) ?? ''

/**
 * What an update of a group means; undefined for everything that is not for the bot: talk, commands for another bot (`/name@other`; `me` is the bot's own
 * name, undefined while the messenger has not told it), and a command that begins a chat with words of others behind it.
 */
export function readGroupIntent(ctx: Ctx, me: string | undefined): GroupIntent | undefined {
  if (ctx.callbackQuery) {
    const intent = readPress(ctx.callbackQuery.data)
    return intent.kind === 'action' || intent.kind === 'screen' ? intent : { kind: 'action', name: '', args: [] }
  }
  const member = ctx.myChatMember?.new_chat_member
  if (member) {
    const gone = GONE.has(member.status) || (member.status === 'restricted' && !member.is_member)
    return { kind: gone ? 'left' : 'joined' }
  }
  const { message } = ctx
  if (message?.migrate_to_chat_id !== undefined) return { kind: 'moved', to: String(message.migrate_to_chat_id) }
  return commandIn(message?.text, me)
}

function commandIn(text: string | undefined, me: string | undefined): GroupIntent | undefined {
  const [, name, to, words] = /^\/([^\s@]+)(?:@(\S+))?\s*(.*)$/s.exec(text ?? '') ?? []
  const begin = name === 'start'
  if (name === undefined || (to !== undefined && to.toLowerCase() !== me?.toLowerCase())) return undefined
  if (begin && words === LINKED) return { kind: 'command', begin, linked: true }
  return begin && words !== '' ? undefined : { kind: 'command', begin }
}
