import { z } from 'zod'
import type { Db } from '../../storage/open.ts'
import type { DueMessage } from '../../storage/outbox.ts'

/** Asks at the moment of sending whether a message still has its reason. */
export type StillWanted = (db: Db, message: DueMessage) => Promise<boolean>

const draftReminder = z.object({ drafts: z.array(z.object({ id: z.string(), revision: z.number() })) })

/** A reminder of drafts is wanted while at least one of them lies as it lay. */
const draftsLie: StillWanted = async (db, message) => {
  const parsed = draftReminder.safeParse(message.params)
  if (!parsed.success) return false
  const { drafts } = parsed.data
  const open = await db.draft.findMany({
    where: { id: { in: drafts.map((draft) => draft.id) }, state: 'open' },
    select: { id: true, revision: true },
  })
  return open.some((row) => drafts.some((draft) => draft.id === row.id && draft.revision === row.revision))
}

const REASONS: Readonly<Record<string, StillWanted>> = { 'drafts-reminder': draftsLie }

/** A message of a kind that names no condition is always wanted. */
export const stillWanted: StillWanted = (db, message) => REASONS[message.message]?.(db, message) ?? Promise.resolve(true)
