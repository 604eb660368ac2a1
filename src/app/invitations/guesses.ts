import { afterWrong, guessesOf, isForgotten, mayTry } from '../../domain/invitation/guessing.ts'
import { sha256 } from '../../storage/canonical-json.ts'
import type { Db, Tx } from '../../storage/open.ts'

const PREFIX = 'codes:'
/** The messenger's id of a stranger is no business of this table. */
const keyOf = (accountKey: string): string => `${PREFIX}${sha256(accountKey).slice(0, 16)}`

type Guesser = { authorityId: string; accountKey: string; now: string }

/** Whether the account may have a code looked at: not in the hour after its fifth wrong one (R2). */
export async function mayTryCode(tx: Tx, { authorityId, accountKey, now }: Guesser): Promise<boolean> {
  const row = await tx.setting.findUnique({ where: { authorityId_key: { authorityId, key: keyOf(accountKey) } } })
  return mayTry(guessesOf(row?.value), now)
}

/** Counts a wrong code of the account; true when it was one too many. */
export async function countWrongCode(tx: Tx, { authorityId, accountKey, now }: Guesser): Promise<boolean> {
  const key = keyOf(accountKey)
  const row = await tx.setting.findUnique({ where: { authorityId_key: { authorityId, key } } })
  const value = afterWrong(guessesOf(row?.value), now)
  await tx.setting.upsert({ where: { authorityId_key: { authorityId, key } }, create: { authorityId, key, value }, update: { value } })
  return value.closedUntil !== ''
}

/** Removes what is known of wrong codes once it means nothing any more. */
export async function forgetGuesses(db: Db, authorityId: string, now: string): Promise<void> {
  const rows = await db.setting.findMany({ where: { authorityId, key: { startsWith: PREFIX } } })
  const keys = rows.filter(({ value }) => isForgotten(guessesOf(value), now)).map(({ key }) => key)
  await db.setting.deleteMany({ where: { authorityId, key: { in: keys } } })
}
