import { textAt } from '../../domain/interview/answers.ts'
import { toDraftRow } from '../../storage/drafts.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { positionOf } from '../interviews/draft-position.ts'

/** What the person looked for in the search `draftId` of this kind; undefined for one that is gone or somebody else's. */
export async function queryOf(app: App, { authorityId, personId }: Actor, kind: string, draftId: string): Promise<string | undefined> {
  if (draftId === '') return undefined
  const row = await app.storage.db.draft.findFirst({ where: { id: draftId, authorityId, personId, kind } })
  return row ? textAt(positionOf(toDraftRow(row)).answers, 'query') : undefined
}
