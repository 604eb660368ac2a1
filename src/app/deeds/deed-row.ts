import { z } from 'zod'
import type { Db, Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'

const DAY_MS = 86_400_000
/** How long a second administrator is waited for. */
export const DEED_DAYS = 3

export type DeedState = 'open' | 'done' | 'refused' | 'withdrawn' | 'expired'
export type DeedRow = NonNullable<Awaited<ReturnType<Db['pendingDeed']['findFirst']>>>

const deedArgs = z.array(z.string())

/** The arguments of a deed as they are kept. */
export const argsOf = (row: Pick<DeedRow, 'args'>): string[] => deedArgs.parse(row.args)

/** One deed of an authority that was asked for. */
export const deedRow = (db: Db | Tx, authorityId: string, id: string): Promise<DeedRow | null> =>
  db.pendingDeed.findFirst({ where: { id, authorityId } })

/** The last instant at which a deed that is asked for now can be decided. */
export const expiryOf = (now: string): string => new Date(Date.parse(now) + DEED_DAYS * DAY_MS).toISOString()

const LINES: Readonly<Record<Exclude<DeedState, 'open'>, string>> = {
  done: 'deed.confirm',
  refused: 'deed.refuse',
  withdrawn: 'deed.withdraw',
  expired: 'deed.expire',
}

/**
 * Ends a deed that is still open, with its line of the journal, and tells who asked unless they ended it themselves. False where somebody was
 * faster.
 */
export async function closeDeed(
  app: Pick<App, 'clock'>,
  unit: Unit,
  doer: Doer,
  row: DeedRow,
  state: Exclude<DeedState, 'open'>,
): Promise<boolean> {
  const { id, authorityId, askedById } = row
  const now = nowIn(app)
  const { count } = await unit.tx.pendingDeed.updateMany({
    where: { id, authorityId, state: 'open' },
    data: { state, decidedById: doer.personId || null, decidedAt: now },
  })
  if (count === 0) return false
  record(unit, doer, now, LINES[state], `deed:${id}`)
  if (doer.personId !== askedById) sayDeed(unit, row, { message: 'deed-told', to: askedById, occasion: state, now })
  return true
}

type Telling = { message: 'deed-asked' | 'deed-told'; to: string; occasion: string; now: string }

/** A message about a deed, to somebody who can see it. */
export function sayDeed(
  unit: Unit,
  { id, authorityId }: Pick<DeedRow, 'id' | 'authorityId'>,
  { message, to, occasion, now }: Telling,
): void {
  const slot = `deed:${id}:${occasion}:${to}`
  unit.say({ authorityId, personId: to, slot, message, params: { deed: id }, fileId: null, priority: 2, dueAt: now, createdAt: now })
}
