import { z } from 'zod'
import type { DueMessage } from '../../../storage/outbox.ts'
import type { App } from '../../app.ts'
import { chatIn } from '../../group-chats/addressee.ts'
import { CHATS, readDigest } from './digest-row.ts'

const told = z.object({ day: z.string() })

/** A digest is wanted until the next one has its turn, or nobody wants it any more. */
export async function digestStands(
  app: App,
  { authorityId, personId, params }: Pick<DueMessage, 'authorityId' | 'personId' | 'params'>,
): Promise<boolean> {
  const whose = chatIn(personId) === undefined ? personId : CHATS
  return (await readDigest(app.storage.db, authorityId, whose))?.on === told.parse(params).day
}
