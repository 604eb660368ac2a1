import type { App } from '../../app.ts'

/** So many signs of a hash tell two chains apart and can still be compared by eye. */
const SIGNS = 16

/** The beginning of the newest line's hash: what digests print, so that nobody can rewrite the journal unnoticed (R62). Empty before the first line. */
export async function journalHead({ storage }: App, authorityId: string): Promise<string> {
  const head = await storage.db.journal.findFirst({ where: { authorityId }, orderBy: { seq: 'desc' }, select: { hash: true } })
  return head?.hash.slice(0, SIGNS) ?? ''
}
