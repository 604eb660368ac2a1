import { z } from 'zod'
import type { Db, Tx } from '../../storage/open.ts'
import type { App } from '../app.ts'
import type { Addressee, Reminded } from './source.ts'
import { SOURCES } from './sources.ts'

const params = z.record(z.string(), z.array(z.looseObject({ id: z.string() })))

/** A reminder as it is kept in the outbox. */
export type KeptReminder = Addressee & { params: unknown }

/** What of a reminder still waits for its addressee, by source, those sources first that are mandatory; nothing of a source that is gone. */
export async function standingItems(
  app: App,
  { authorityId, personId, params: kept }: KeptReminder,
  db: Db | Tx = app.storage.db,
): Promise<Map<string, Reminded[]>> {
  const items = params.parse(kept)
  const reading = { app, db, authorityId, now: app.clock.now() }
  const standing = new Map<string, Reminded[]>()
  for (const source of SOURCES) {
    const own = items[source.key]
    const left = own === undefined ? [] : await source.standing(reading, { authorityId, personId }, own)
    if (left.length > 0) standing.set(source.key, left)
  }
  return standing
}
