import type { Message } from 'grammy/types'
import type { Intent } from '../app/dialogue/intent.ts'
import { readPress } from './cards/press-data.ts'
import type { Ctx } from './context.ts'

/** A file of a message, as the channel names it. */
export type SentFile = { ref: string; name: string; size: number }

/** Telegram's message ids grow inside a chat; a channel whose ids do not says the order beside them. */
export const orderOf = (message: Message & { order?: number }): number => message.order ?? message.message_id

const KINDS = ['sticker', 'voice', 'video', 'video_note', 'audio', 'location', 'contact', 'poll', 'dice', 'animation'] as const

/** The document or the largest size of the photo of a message. */
export function fileOf(message: Message | undefined): SentFile | undefined {
  if (message?.document) {
    const { file_id, file_name, file_size } = message.document
    return { ref: file_id, name: file_name ?? '', size: file_size ?? 0 }
  }
  const photo = message?.photo?.at(-1)
  return photo && { ref: photo.file_id, name: 'photo.jpg', size: photo.file_size ?? 0 }
}

/** Looks like a command; those that there are have been heard before. */
const UNKNOWN_COMMAND = /^\/[\p{L}\d_]+(?:@\w+)?$/u

/** What an update means, without the database: files are left to the caller. */
export function readIntent(ctx: Ctx): Intent {
  if (ctx.callbackQuery) return readPress(ctx.callbackQuery.data)
  if (ctx.editedMessage) return { kind: 'edited' }
  if (ctx.myChatMember) return { kind: 'membership', blocked: ['kicked', 'left'].includes(ctx.myChatMember.new_chat_member.status) }
  const message = ctx.message
  if (message?.forward_origin) return { kind: 'other', what: 'forward' }
  if (UNKNOWN_COMMAND.test(message?.text ?? '')) return { kind: 'other', what: 'command' }
  if (message?.text !== undefined) return { kind: 'text', text: message.text, order: orderOf(message) }
  if (fileOf(message)) return { kind: 'other', what: 'file' }
  return { kind: 'other', what: KINDS.find((kind) => message?.[kind] !== undefined) ?? 'unknown' }
}
