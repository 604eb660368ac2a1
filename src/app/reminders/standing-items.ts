import { z } from 'zod'
import type { App } from '../app.ts'
import type { Addressee, Reminded } from './source.ts'
import { SOURCES } from './sources.ts'

/** What a reminder holds, by source. */
export const reminderParams = z.record(z.string(), z.array(z.looseObject({ id: z.string() })))

/** A reminder as it is kept in the outbox. */
export type KeptReminder = Addressee & { params: unknown }

/** What of a reminder still waits for its addressee, by source, those sources first that are mandatory; nothing of a source that is gone. */
export async function standingItems(app: App, { authorityId, personId, params }: KeptReminder): Promise<Map<string, Reminded[]>> {
  const items = reminderParams.parse(params)
  const reading = { app, db: app.storage.db, authorityId, now: app.clock.now() }
  const standing = new Map<string, Reminded[]>()
  for (const source of SOURCES) {
    const own = items[source.key]
    const left = own === undefined ? [] : await source.standing(reading, { authorityId, personId }, own)
    if (left.length > 0) standing.set(source.key, left)
  }
  return standing
}
