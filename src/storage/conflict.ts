/** What somebody else was faster with. */
export type ConflictCause = 'draft' | 'inbox' | 'profile' | 'proposal' | 'formation' | 'monitoring' | 'edition'

/**
 * Somebody else was faster: a row is no longer what was read. Nothing of the transaction was written. `inbox` means that the event
 * has had its effect already, so trying again is pointless; the others may succeed on fresh data.
 */
export class Conflict extends Error {
  override name = 'Conflict'
  readonly what: ConflictCause

  constructor(what: ConflictCause, message: string) {
    super(message)
    this.what = what
  }
}

// Unique violation, write conflict or deadlock, as Prisma names them, and as the database does in a raw statement.
const PRISMA_CODES = new Set(['P2002', 'P2034'])
const DATABASE_CODES = new Set(['23505', '40001', '40P01', '1555', '2067'])

type DatabaseError = { code?: string; meta?: { code?: string; driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } } }

/** Whether `error` of a database call says that another transaction was faster. */
export function isRace(error: unknown): boolean {
  if (error instanceof Conflict) return error.what !== 'inbox'
  const { code, meta } = (error ?? {}) as DatabaseError
  if (code && PRISMA_CODES.has(code)) return true
  const cause = meta?.driverAdapterError?.cause
  if (cause?.kind === 'UniqueConstraintViolation' || cause?.kind === 'TransactionWriteConflict') return true
  return [meta?.code, cause?.originalCode].some((known) => known !== undefined && DATABASE_CODES.has(known))
}
