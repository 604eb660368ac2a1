import { z } from 'zod'
import type { DueMessage } from '../../storage/outbox.ts'
import { type App, nowIn } from '../app.ts'

const params = z.object({ deed: z.string() })

/** A deed is laid before administrators only while it can still be decided. */
export async function deedStandsOpen(app: App, { authorityId, params: given }: DueMessage): Promise<'now' | 'gone'> {
  const { deed } = params.parse(given)
  const where = { id: deed, authorityId, state: 'open', expiresAt: { gt: nowIn(app) } }
  return (await app.storage.db.pendingDeed.count({ where })) > 0 ? 'now' : 'gone'
}
