import { z } from 'zod'
import type { DueMessage } from '../../../storage/outbox.ts'
import type { App } from '../../app.ts'
import { readDigest } from './digest-row.ts'

const told = z.object({ day: z.string() })

/** A digest is wanted until the next one has its turn, or nobody wants it any more. */
export async function digestStands(
  app: App,
  { authorityId, personId, params }: Pick<DueMessage, 'authorityId' | 'personId' | 'params'>,
): Promise<boolean> {
  return (await readDigest(app.storage.db, authorityId, personId))?.on === told.parse(params).day
}
