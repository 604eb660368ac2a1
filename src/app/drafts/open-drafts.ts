import { toDraftRow } from '../../storage/drafts.ts'
import type { App } from '../app.ts'
import { type DraftLine, draftLine } from './draft-line.ts'

/** Those of the drafts that are still open and of an interview that this program has, each in one line, in the sequence of `ids`. */
export async function openDrafts(app: App, ids: readonly string[]): Promise<DraftLine[]> {
  const rows = await app.storage.db.draft.findMany({ where: { id: { in: [...ids] }, state: 'open' } })
  const sorted = rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return sorted.filter((row) => app.interviews.has(row.kind)).map((row) => draftLine(app, toDraftRow(row)))
}
