import { z } from 'zod'

const column = z.object({ name: z.string(), type: z.enum(['text', 'integer', 'json']) })

/** The last file of a backup: what it consists of. An archive without it is not whole. */
export const manifest = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  /** Names of the migrations that the database carried: the version of its schema. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(column), rows: z.number() })),
  /** The sha256 of every other file of the archive. */
  digests: z.record(z.string(), z.string()),
})
export type Manifest = z.infer<typeof manifest>
export type Column = z.infer<typeof column>
/** A table as a backup keeps it: a row is the list of its values, JSON as text. */
export type Table = { name: string; columns: Column[] }
export type Value = string | number | null

export const MANIFEST = 'manifest.json'
/** The path of a page of a table's rows: one JSON list per line. */
export const pagePath = (table: string, page: number): string => `tables/${table}/${String(page).padStart(6, '0')}.jsonl`
/** The path of a kept file's content. */
export const filePath = (authorityId: string, sha256: string): string => `files/${authorityId}/${sha256}`
/** Content of files is kept as files, whatever database it comes from. */
export const CONTENT_TABLE = 'FileContent'
