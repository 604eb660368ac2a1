import { z } from 'zod'
import { daySchema } from '../../../domain/calendar/calendar-year.ts'
import { DIGEST_TURNS, type DigestTurn } from '../../../domain/status/digest.ts'
import type { Db, Tx } from '../../../storage/open.ts'

const PREFIX = 'digest:'

/** How often a group chat hears for which nothing was chosen. */
export const CHAT_TURN: DigestTurn = 'weekly'

/** How somebody wants the summary unasked, a person or a group chat by its addressee: how often, the day for which it was looked at last, and the digest of what it said then, empty before the first. */
const digestRow = z.object({ turn: z.enum(DIGEST_TURNS), on: daySchema, facts: z.string() })
export type DigestRow = z.infer<typeof digestRow>

const keyOf = (personId: string): string => `${PREFIX}${personId}`
const whereOf = (authorityId: string, personId: string) => ({ authorityId_key: { authorityId, key: keyOf(personId) } })

/** The wish of a person or a group chat; undefined where there is none. */
export async function readDigest(db: Db | Tx, authorityId: string, personId: string): Promise<DigestRow | undefined> {
  return digestRow.safeParse((await db.setting.findUnique({ where: whereOf(authorityId, personId) }))?.value).data
}

/** Everybody's wishes, by person or addressee. */
export async function readDigests(db: Db | Tx, authorityId: string): Promise<Map<string, DigestRow>> {
  const rows = await db.setting.findMany({ where: { authorityId, key: { startsWith: PREFIX } }, orderBy: { key: 'asc' } })
  return new Map(
    rows.flatMap(({ key, value }) => {
      const row = digestRow.safeParse(value).data
      return row ? [[key.slice(PREFIX.length), row] as const] : []
    }),
  )
}

/** Writes the wish of a person or a group chat down; undefined takes it away. */
export async function writeDigest(tx: Tx, authorityId: string, personId: string, value: DigestRow | undefined): Promise<void> {
  const where = whereOf(authorityId, personId)
  if (value) await tx.setting.upsert({ where, create: { authorityId, key: keyOf(personId), value }, update: { value } })
  else await tx.setting.deleteMany({ where: { authorityId, key: keyOf(personId) } })
}
