import { bulkRows, type Columns } from '../bulk.ts'
import { type Dialect, Prisma, type Tx } from '../open.ts'

/** A table whose rows are written many at once: its columns, and those that a change writes over. */
type LineTable = { name: string; columns: Columns; changed: readonly string[]; counts?: true }

const unit: LineTable = {
  name: 'Unit',
  columns: { id: 'text', authorityId: 'text', name: 'text', short: 'text', state: 'text' },
  changed: ['name', 'short', 'state'],
}

const person: LineTable = {
  name: 'Person',
  columns: {
    id: 'text',
    authorityId: 'text',
    unitId: 'text',
    displayName: 'text',
    position: 'text',
    locale: 'text',
    settings: 'json',
    state: 'text',
    createdAt: 'text',
    email: 'text',
  },
  changed: ['unitId', 'displayName', 'position', 'state', 'email'],
}

const grant: LineTable = {
  name: 'RoleGrant',
  columns: { id: 'text', authorityId: 'text', personId: 'text', role: 'text', unitId: 'text' },
  changed: ['role'],
}

const businessProcess: LineTable = {
  name: 'BusinessProcess',
  columns: {
    id: 'text',
    authorityId: 'text',
    unitId: 'text',
    area: 'text',
    number: 'text',
    name: 'text',
    functionName: 'text',
    functionKind: 'text',
    reach: 'text',
    state: 'text',
  },
  changed: ['unitId', 'area', 'number', 'name', 'functionName', 'functionKind', 'reach', 'state'],
}

const ENTRY = {
  unitId: 'text',
  processId: 'text',
  area: 'text',
  name: 'text',
  nameKey: 'text',
  kind: 'text',
  subtype: 'text',
  needs: 'json',
  otherNeed: 'text',
  actions: 'text',
  specifics: 'text',
  state: 'text',
  updatedAt: 'text',
  searchKey: 'text',
} as const satisfies Columns

const entry: LineTable = {
  name: 'TouchpointEntry',
  columns: {
    ...ENTRY,
    id: 'text',
    authorityId: 'text',
    sourceKind: 'text',
    sourceRef: 'text',
    sourceFileId: 'text',
    marks: 'json',
    authorId: 'text',
    createdAt: 'text',
    revision: 'int',
  },
  changed: Object.keys(ENTRY),
  counts: true,
}

const editionEntry: LineTable = {
  name: 'EditionEntry',
  columns: {
    id: 'text',
    authorityId: 'text',
    editionId: 'text',
    position: 'int',
    entryId: 'text',
    unitId: 'text',
    processId: 'text',
    body: 'json',
  },
  changed: [],
}

const TABLES = { unit, person, grant, businessProcess, entry, editionEntry } as const
export type LineTableName = keyof typeof TABLES

/** Rows of one statement: they travel as one JSON parameter, which has to stay of a size that a database takes at once. */
const AT_ONCE = 1000

const named = (columns: readonly string[], prefix = ''): Prisma.Sql => Prisma.raw(columns.map((name) => `${prefix}"${name}"`).join(', '))

/**
 * Adds rows, or writes them over those with the same id, a thousand to a statement; a row that counts its changes has its revision raised.
 * What a change does not concern, such as a person's settings, stays.
 */
export async function writeLines(tx: Tx, dialect: Dialect, table: LineTableName, rows: readonly object[]): Promise<void> {
  const { name, columns, changed, counts }: LineTable = TABLES[table]
  const fragment = bulkRows(columns)[dialect]
  const names = Object.keys(columns)
  const sets = [
    ...changed.map((column) => `"${column}" = excluded."${column}"`),
    ...(counts ? [`"revision" = "${name}"."revision" + 1`] : []),
  ].join(', ')
  const conflict = Prisma.raw(sets === '' ? 'DO NOTHING' : `DO UPDATE SET ${sets}`)
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tx.$executeRaw`
      INSERT INTO ${Prisma.raw(`"${name}"`)} (${named(names)})
      SELECT ${named(names, 'n.')} FROM ${fragment(rows.slice(from, from + AT_ONCE))} WHERE true
      ON CONFLICT ("id") ${conflict}`
  }
}

/** Removes rows by id, or the grants of persons, a few hundred to a statement: SQLite takes no more parameters with ease. */
export async function removeByIds(ids: readonly string[], remove: (some: string[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE / 2) await remove(ids.slice(from, from + AT_ONCE / 2))
}

/** Nobody else changes the registers until this transaction ends. SQLite has one writer anyway. */
export async function lockRegisters(tx: Tx, dialect: Dialect): Promise<void> {
  if (dialect !== 'postgresql') return
  await tx.$executeRaw`LOCK TABLE "Unit", "Person", "RoleGrant", "BusinessProcess", "TouchpointEntry", "Edition" IN SHARE ROW EXCLUSIVE MODE`
}
