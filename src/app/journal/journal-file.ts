import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** A file of the journal that was made for the person. Refusals: `not-allowed`, `journal-file-gone`. */
export async function journalFile(app: App, actor: Actor, id: string): Promise<{ id: string; name: string } | { refused: string }> {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'journal.read')) return { refused: 'not-allowed' }
  const file = await app.storage.db.storedFile.findFirst({
    where: { id, authorityId, personId, mime: 'text/csv' },
    select: { id: true, name: true },
  })
  return file ?? { refused: 'journal-file-gone' }
}
