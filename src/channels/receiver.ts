import type { Update } from 'grammy/types'
import type { ChannelName } from './channel.ts'

/** One thing that came in: `eventId` is unique within the channel, `update` has the shape of Telegram's whatever the channel is. */
export type IncomingEvent = { eventId: string; chatId: string; update: Update }

/** Where a channel hands over what came in. A channel may confirm the receipt to its messenger only when the promise has resolved. */
export interface Receiver {
  /** Keeps a batch without handling it: what waited while the product was down, before anything is shown to anybody. */
  store(channel: ChannelName, events: readonly IncomingEvent[]): Promise<unknown>
  /** Keeps a batch; handling goes on in the background. */
  receive(channel: ChannelName, events: readonly IncomingEvent[]): Promise<unknown>
  /** Resolves when there is room in memory for more. */
  room(): Promise<void>
}
