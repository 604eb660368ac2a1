import { GrammyError, HttpError } from 'grammy'
import type { Refused } from '../channel.ts'

/** What Telegram says of a message that cannot be drawn over; its texts are the only sign. */
const UNCHANGEABLE = /message to edit not found|message can't be edited|message_id_invalid|there is no text in the message to edit/i
/** Somebody who never wrote to the bot, or is gone: to us the same as a person who does not let it write. */
const UNKNOWN_CHAT = /chat not found|user not found|peer_id_invalid|user is deactivated/i

/** A group that lets the bot be there but not write. */
const NO_RIGHT = /(not enough|have no) rights to send|chat_write_forbidden|chat_send_\w+_forbidden|bot is not a member/i
/** The group has another id by now, of which an update tells: what was refused goes there a little later. */
const MOVED = /group chat was upgraded/i

/** The new text and keyboard are those that stand there already. */
export const isNotModified = (error: unknown): boolean => error instanceof GrammyError && /message is not modified/i.test(error.description)

/** What a failed call means to whoever wanted to show a card. Anything that is not Telegram's or the network's is a bug and is thrown on. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof HttpError) return { refused: 'unreachable' }
  if (!(error instanceof GrammyError)) throw error
  const { error_code: code, description } = error
  if (code === 429) return { refused: 'busy', retryAfter: error.parameters.retry_after ?? 1 }
  if (MOVED.test(description)) return { refused: 'unreachable' }
  if (code === 403 || UNKNOWN_CHAT.test(description) || NO_RIGHT.test(description)) return { refused: 'blocked' }
  if (UNCHANGEABLE.test(description)) return { refused: 'unchangeable' }
  return { refused: code === 400 || code === 413 ? 'invalid' : 'unreachable' }
}

/** Telegram quotes in what it complains of: «unsupported start tag "…"». Those are people's words (R97). */
const withoutQuotes = (description: string): string => description.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/[^\x20-\x7e…]+/g, '…')

/** Code and words of Telegram, or the kind of the failure: what may stand in a log. The request is left out, it carries texts and the token. */
export function describeFailure(error: unknown): { code?: number; description: string } {
  if (error instanceof GrammyError) return { code: error.error_code, description: withoutQuotes(error.description) }
  if (error instanceof HttpError) return { description: `no answer (${error.error ?? 'timeout'})` }
  return { description: error instanceof Error ? nameAndCode(error) : 'unknown' }
}

/** Never the message (R97): nobody knows what a stranger's error quotes. */
const nameAndCode = (error: Error & { code?: unknown }): string =>
  typeof error.code === 'string' || typeof error.code === 'number' ? `${error.name} ${error.code}` : error.name
