import { groupUse } from '../../app/group-chats/chat-at.ts'
import { chatClosed } from '../../app/group-chats/end-chat.ts'
import type { GroupTold } from '../../app/group-chats/group-update.ts'
import { takeGroupUpdate } from '../../app/group-chats/take-group-update.ts'
import type { Handled } from '../../app/inbox/intake.ts'
import { type Address, type ChannelName, isShown } from '../../channels/channel.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import { plainText } from '../cards/say.ts'
import type { Ctx } from '../context.ts'
import type { Responding } from '../respond.ts'
import { drawGroupScreen } from './group-screens.ts'
import { readGroupIntent, titleOf } from './read-group-intent.ts'

/**
 * One turn in a group: takes the update, notifies who pressed, draws the card that changed. Beside the conversation, which is for one person: nothing said
 * in a group is an answer. Gives `again` when the group could not be shown what is owed.
 */
export async function respondInGroup(responding: Responding, ctx: Ctx, row: InboxRow): Promise<Handled> {
  const { app, channel, voices } = responding
  const intent = readGroupIntent(ctx, app.entrances.telegram)
  const to: Address = { channel: channel.name as ChannelName, chatId: row.chatId, group: true }
  if (!intent || (await groupUse(app, to)) === 'off') return 'done'
  const accountKey = `${row.channel}:${ctx.from?.id ?? ''}`
  const told = await takeGroupUpdate(app, { row, accountKey, channel: row.channel, chatId: row.chatId, title: titleOf(ctx), intent })
  if (ctx.callbackQuery) {
    const say = voices[told.locale ?? (ctx.from?.language_code?.startsWith('en') ? 'en' : 'ru')]
    const words = told.toast && plainText(say.t(told.toast.id, told.toast.params))
    responding.intake.decorate(row, channel.ack({ id: ctx.callbackQuery.id, to }, words))
  }
  const pressed = ctx.callbackQuery?.message && String(ctx.callbackQuery.message.message_id)
  return show(responding, row, to, told, pressed)
}

async function show(
  { app, channel, voices, log }: Responding,
  row: InboxRow,
  to: Address,
  told: GroupTold,
  pressed?: string,
): Promise<Handled> {
  const { screen, chatLocale, inPlace } = told
  const card = screen && (await drawGroupScreen(app, voices[chatLocale ?? 'ru'], to, screen))
  if (!card) return 'done'
  const replaces = inPlace && pressed !== undefined ? { ref: pressed, otherwise: 'send' as const } : undefined
  const result = await channel.show(to, card, `row:${row.seq}`, replaces)
  if (isShown(result)) return 'done'
  log('show-refused', { refused: result.refused, row: row.seq })
  if (result.refused === 'blocked') await chatClosed(app, to)
  return result.refused === 'busy' || result.refused === 'unreachable' ? 'again' : 'done'
}
