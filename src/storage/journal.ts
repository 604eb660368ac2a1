import { bulkRows } from './bulk.ts'
import { canonicalJson, sha256 } from './canonical-json.ts'
import type { Db, Dialect, Tx } from './open.ts'
import type { JournalLine } from './rows.ts'

type Link = JournalLine & { prev: string; hash: string }

const LINKS = bulkRows({
  authorityId: 'text',
  at: 'text',
  actorId: 'text',
  place: 'text',
  action: 'text',
  subject: 'text',
  digest: 'text',
  prev: 'text',
  hash: 'text',
})
const AUTHORITIES = bulkRows({ authorityId: 'text' })
const PAGE = 1000

/** The digest of a journal line's details: sha256 of their canonical JSON (R62). */
export const digestOf = (details: unknown): string => sha256(canonicalJson(details))

/** The hash of a line whose predecessor has the hash `prev` (empty for the first line of an authority). */
export const hashOf = (prev: string, { at, actorId, place, action, subject, digest }: Omit<JournalLine, 'authorityId'>): string =>
  sha256(`${prev}\n${JSON.stringify([at, actorId, place, action, subject, digest])}`)

/** The hash of each authority's newest line. */
async function readHeads(tx: Tx, dialect: Dialect, authorityIds: readonly string[]): Promise<Map<string, string>> {
  const keys = authorityIds.map((authorityId) => ({ authorityId }))
  // Two processes wait for each other here instead of both continuing the same line. In one sequence, so that they do not block.
  if (dialect === 'postgresql') {
    for (const authorityId of [...authorityIds].sort()) {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`journal ${authorityId}`}, 0))`
    }
  }
  const rows = await tx.$queryRaw<{ authorityId: string; hash: string | null }[]>`
    SELECT n."authorityId", (
      SELECT j."hash" FROM "Journal" AS j WHERE j."authorityId" = n."authorityId" ORDER BY j."seq" DESC LIMIT 1) AS "hash"
    FROM ${AUTHORITIES[dialect](keys)}`
  return new Map(rows.map((row) => [row.authorityId, row.hash ?? '']))
}

/** Appends lines, each chained to the authority's line before (R62). The unique (authorityId, prev) makes a fork impossible. */
export async function appendLines(tx: Tx, dialect: Dialect, lines: readonly JournalLine[]): Promise<void> {
  if (lines.length === 0) return
  const heads = await readHeads(tx, dialect, [...new Set(lines.map((line) => line.authorityId))])
  const links: Link[] = lines.map((line) => {
    const prev = heads.get(line.authorityId) ?? ''
    const hash = hashOf(prev, line)
    heads.set(line.authorityId, hash)
    return { ...line, prev, hash }
  })
  await tx.$executeRaw`
    INSERT INTO "Journal" ("authorityId", "at", "actorId", "place", "action", "subject", "digest", "prev", "hash")
    SELECT n."authorityId", n."at", n."actorId", n."place", n."action", n."subject", n."digest", n."prev", n."hash"
    FROM ${LINKS[dialect](links)} ORDER BY n."ordinal"`
}

/** Walks an authority's chain from the first line on, a page at a time: its length and head, or the first line that does not fit. */
export async function verifyJournal(db: Db, authorityId: string): Promise<{ lines: number; head: string } | { brokenAt: number }> {
  let head = ''
  let lines = 0
  for (let after = 0; ; ) {
    const page = await db.journal.findMany({ where: { authorityId, seq: { gt: after } }, orderBy: { seq: 'asc' }, take: PAGE })
    for (const line of page) {
      if (line.prev !== head || line.hash !== hashOf(head, line)) return { brokenAt: line.seq }
      head = line.hash
      lines += 1
    }
    const last = page.at(-1)
    if (!last) return { lines, head }
    after = last.seq
  }
}
