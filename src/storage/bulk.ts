import { type Dialect, Prisma } from './open.ts'

/** `json` columns hold any JSON; null becomes the database's NULL. */
export type ColumnKind = 'text' | 'int' | 'json'
export type Columns = Record<string, ColumnKind>
/** Rows of one bulk statement: the alias `n` with the columns given and `n."ordinal"`, the place in the array. */
export type RowsFragment = (rows: readonly object[]) => Prisma.Sql

const sqliteColumn = (name: string, kind: ColumnKind): string =>
  kind === 'json' ? `nullif(value->'${name}', 'null') AS "${name}"` : `value->>'${name}' AS "${name}"`

const postgresqlColumn = (name: string, kind: ColumnKind): string =>
  `"${name}" ${kind === 'json' ? 'jsonb' : kind === 'int' ? 'integer' : 'text'}`

/** Around the one parameter: its text never changes, so the database parses a statement once per connection. */
function around(dialect: Dialect, columns: Columns): [string, string] {
  const entries = Object.entries(columns)
  if (dialect === 'sqlite') {
    const selected = entries.map(([name, kind]) => sqliteColumn(name, kind)).join(', ')
    return [`(SELECT key AS "ordinal", ${selected} FROM json_each(`, ')) AS n']
  }
  const declared = entries.map(([name, kind]) => postgresqlColumn(name, kind)).join(', ')
  return [
    'ROWS FROM (jsonb_to_recordset(',
    `::jsonb) AS (${declared})) WITH ORDINALITY AS n(${[...entries.map(([name]) => `"${name}"`), '"ordinal"'].join(', ')})`,
  ]
}

/**
 * Builds the FROM fragment of statements that read or write many rows at once: whatever the number of rows, they travel as one JSON
 * parameter. `createMany` of a hundred rows takes ten times as long.
 */
export function bulkRows(columns: Columns): Record<Dialect, RowsFragment> {
  const fragment = (dialect: Dialect): RowsFragment => {
    const [before, after] = around(dialect, columns)
    return (rows) => Prisma.sql`${Prisma.raw(before)}${JSON.stringify(rows)}${Prisma.raw(after)}`
  }
  return { sqlite: fragment('sqlite'), postgresql: fragment('postgresql') }
}
