import { textAt } from '../../../domain/interview/answers.ts'
import { toDraftRow } from '../../../storage/drafts.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { positionOf } from '../../interviews/draft-position.ts'

/** The kind of the interview that asks what to look for in the register of profiles. */
export const PROFILE_SEARCH = 'profileSearch'

/** What the person looked for; a search that is gone, or somebody else's, finds everything. */
export async function queryOf(app: App, actor: Actor, search: string): Promise<string> {
  if (search === '') return ''
  const { authorityId, personId } = actor
  const row = await app.storage.db.draft.findFirst({ where: { id: search, authorityId, personId, kind: PROFILE_SEARCH } })
  return row ? textAt(positionOf(toDraftRow(row)).answers, 'query') : ''
}
