import { type FrozenEntry, frozenEntrySchema } from '../../domain/edition/frozen-entry.ts'
import { maySomewhere } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** An edition as it was adopted (R51). `orderDate` is a day. */
export type EditionHead = { id: string; number: number; orderNumber: string; orderDate: string; origin: string; createdAt: string }
export type StoredEdition = EditionHead & { entries: FrozenEntry[] }

export type EditionRefusal = 'module-off' | 'not-allowed' | 'edition-unknown'

/** An adopted list is published (R52): whoever sees any unit's list may see it. Undefined when this person may. */
export function editionsRefused(app: Pick<App, 'authorities'>, { authorityId, roles }: Actor): 'module-off' | 'not-allowed' | undefined {
  if (!keepsList(app.authorities.get(authorityId).regulation)) return 'module-off'
  return maySomewhere(roles, 'list.viewUnit') ? undefined : 'not-allowed'
}

/** The editions of the authority, the latest first. */
export async function readEditions(app: App, authorityId: string): Promise<EditionHead[]> {
  return app.storage.db.edition.findMany({
    where: { authorityId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, orderNumber: true, orderDate: true, origin: true, createdAt: true },
  })
}

/** One edition with its lines in their succession. Refusals: `module-off`, `not-allowed`, `edition-unknown` (also another authority's). */
export async function readEdition(app: App, actor: Actor, id: string): Promise<StoredEdition | { refused: EditionRefusal }> {
  const refused = editionsRefused(app, actor)
  if (refused) return { refused }
  const { authorityId } = actor
  const { db } = app.storage
  const edition = await db.edition.findFirst({ where: { id, authorityId } })
  if (!edition) return { refused: 'edition-unknown' }
  const lines = await db.editionEntry.findMany({ where: { authorityId, editionId: id }, orderBy: { position: 'asc' } })
  return { ...edition, entries: lines.map(({ body }) => frozenEntrySchema.parse(body)) }
}
