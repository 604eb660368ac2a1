import type { Db } from '../../storage/open.ts'

const PAGE = 1000

/** Every line of every authority's journal as JSON, in the order of the chain, so that others can verify it (R62). A page at a time. */
export async function* journalAsJson(db: Db): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const page = await db.journal.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: PAGE })
    for (const line of page) yield JSON.stringify(line)
    const last = page.at(-1)
    if (!last) return
    after = last.seq
  }
}
