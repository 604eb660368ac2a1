import type { DueMessage } from '../../storage/outbox.ts'
import type { App } from '../app.ts'
import { silentChannel } from '../watch/tell-troubles.ts'
import { type HomePlace, homePlaces } from './home-place.ts'

/**
 * Where each of these messages goes, of the `channels` that are open. What tells of a silent channel takes another one, if the person has another.
 */
export async function homesOf(
  { storage: { db } }: App,
  messages: readonly DueMessage[],
  channels: readonly string[],
): Promise<(message: DueMessage) => HomePlace | undefined> {
  const usual = await homePlaces(db, messages, channels)
  const others = new Map<string, Map<number, HomePlace>>()
  for (const silent of new Set(messages.map(silentChannel))) {
    if (silent === undefined) continue
    const about = messages.filter((message) => silentChannel(message) === silent)
    others.set(
      silent,
      await homePlaces(
        db,
        about,
        channels.filter((name) => name !== silent),
      ),
    )
  }
  return (message) => others.get(silentChannel(message) ?? '')?.get(message.id) ?? usual.get(message.id)
}
