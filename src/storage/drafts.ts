import { bulkRows } from './bulk.ts'
import { Conflict } from './conflict.ts'
import type { Db, Dialect, Tx } from './open.ts'
import { Prisma } from './open.ts'
import type { DraftRow, Json, Pending } from './rows.ts'

/** A row of the table as both the client and raw statements give it. */
export type StoredDraft = Omit<DraftRow, 'active' | 'pending' | 'state'> & { activeKey: string | null; pending: Json; state: string }
/** A draft to be written over what was read as `base`; 0 for a new one. */
export type ChangedDraft = { base: number; row: DraftRow }
/** The question of `revision` went out. */
export type Asked = { id: string; revision: number; pending: Pending }

const DRAFT = bulkRows({
  base: 'int',
  id: 'text',
  authorityId: 'text',
  personId: 'text',
  activeKey: 'text',
  kind: 'text',
  definitionVersion: 'int',
  regulationVersion: 'text',
  subject: 'text',
  state: 'text',
  answers: 'json',
  cursor: 'text',
  view: 'json',
  pending: 'json',
  revision: 'int',
  createdAt: 'text',
  updatedAt: 'text',
  remindAt: 'text',
})
const PERSONS = bulkRows({ personId: 'text' })
const ASKED = bulkRows({ id: 'text', revision: 'int', pending: 'json' })

/** Turns a row of the table into the project's shape. */
export const toDraftRow = ({ activeKey, ...row }: StoredDraft): DraftRow => ({
  ...row,
  active: activeKey !== null,
  state: row.state as DraftRow['state'],
  pending: row.pending as Pending | null,
})

/** The draft with this id, whether or not it is active. For resuming and for ticks; `db` or, inside an effect, `unit.tx`. */
export async function draftById(db: Db | Tx, id: string): Promise<DraftRow | undefined> {
  const row = await db.draft.findUnique({ where: { id } })
  return row ? toDraftRow(row) : undefined
}

/** The active drafts of these persons, in one statement. */
export async function loadActiveDrafts(tx: Tx, dialect: Dialect, personIds: readonly string[]): Promise<DraftRow[]> {
  if (personIds.length === 0) return []
  const rows = await tx.$queryRaw<StoredDraft[]>`
    SELECT d.* FROM ${PERSONS[dialect](personIds.map((personId) => ({ personId })))} JOIN "Draft" AS d ON d."activeKey" = n."personId"`
  return rows.map(toDraftRow)
}

/** The open drafts of a person of one kind, active or not, the one touched last first. */
export async function openDraftsOf(tx: Tx, person: Pick<DraftRow, 'authorityId' | 'personId'>, kind: string): Promise<DraftRow[]> {
  const { authorityId, personId } = person
  const rows = await tx.$queryRaw<StoredDraft[]>`
    SELECT * FROM "Draft" WHERE "authorityId" = ${authorityId} AND "personId" = ${personId} AND "state" = 'open' AND "kind" = ${kind}
    ORDER BY "updatedAt" DESC`
  return rows.map(toDraftRow)
}

/** Remembers which message carries the question of a revision; one that is no longer current is passed over. */
export async function writeAsked(tx: Tx, dialect: Dialect, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0) return
  await tx.$executeRaw`
    UPDATE "Draft" SET "pending" = n."pending" FROM ${ASKED[dialect](asked)}
    WHERE "Draft"."id" = n."id" AND "Draft"."revision" = n."revision"`
}

const COLUMNS = [
  'id',
  'authorityId',
  'personId',
  'activeKey',
  'kind',
  'definitionVersion',
  'regulationVersion',
  'subject',
  'state',
  'answers',
  'cursor',
  'view',
  'pending',
  'revision',
  'createdAt',
  'updatedAt',
  'remindAt',
]
const INTO = Prisma.raw(COLUMNS.map((name) => `"${name}"`).join(', '))
const SELECTED = Prisma.raw(COLUMNS.map((name) => `n."${name}"`).join(', '))

const insertDrafts = (tx: Tx, dialect: Dialect, rows: readonly object[]): Promise<number> =>
  tx.$executeRaw`INSERT INTO "Draft" (${INTO}) SELECT ${SELECTED} FROM ${DRAFT[dialect](rows)} WHERE true ON CONFLICT DO NOTHING`

const updateDrafts = (tx: Tx, dialect: Dialect, rows: readonly object[]): Promise<number> => tx.$executeRaw`
  UPDATE "Draft" SET "activeKey" = n."activeKey", "definitionVersion" = n."definitionVersion",
    "regulationVersion" = n."regulationVersion", "subject" = n."subject", "state" = n."state", "answers" = n."answers",
    "cursor" = n."cursor", "view" = n."view", "pending" = n."pending", "revision" = n."revision",
    "updatedAt" = n."updatedAt", "remindAt" = n."remindAt"
  FROM ${DRAFT[dialect](rows)} WHERE "Draft"."id" = n."id" AND "Draft"."revision" = n."base"`

/**
 * Writes changed drafts, guarded by the revision that was read. Throws Conflict when one of them is no longer at it, or when the
 * person has got another active draft meanwhile. At most three statements, usually one.
 */
export async function writeDrafts(tx: Tx, dialect: Dialect, drafts: readonly ChangedDraft[]): Promise<void> {
  const rows = drafts.map(({ base, row: { active, ...row } }) => ({ ...row, base, activeKey: active ? row.personId : null }))
  const known = rows.filter((row) => row.base > 0)
  // A person's earlier draft steps down before the next one becomes the active one.
  const retired = known.filter((row) => row.activeKey === null)
  const active = known.filter((row) => row.activeKey !== null)
  const fresh = rows.filter((row) => row.base === 0)
  let written = 0
  if (retired.length > 0) written += await updateDrafts(tx, dialect, retired)
  if (active.length > 0) written += await updateDrafts(tx, dialect, active)
  if (fresh.length > 0) written += await insertDrafts(tx, dialect, fresh)
  if (written !== rows.length) throw new Conflict('draft', 'a draft was changed meanwhile')
}
