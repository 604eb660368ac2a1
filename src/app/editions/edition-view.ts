import { type EditionDifference, editionDifference } from '../../domain/edition/edition-difference.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type PublicationView, publicationView } from '../publication/publication-view.ts'
import { areasOf, type Named } from '../views/words-of-list.ts'
import { type EditionHead, type EditionRefusal, editionsRefused, readEdition, readEditions } from './read-edition.ts'

/** The editions that the person may see, the latest first. Refusals: `module-off`, `not-allowed`. */
export async function editionsView(app: App, actor: Actor): Promise<{ editions: EditionHead[] } | { refused: EditionRefusal }> {
  const refused = editionsRefused(app, actor)
  return refused ? { refused } : { editions: await readEditions(app, actor.authorityId) }
}

/** An edition on its card: how many points in which direction, and which edition stood before it. */
export type EditionView = {
  edition: EditionHead
  inForce: boolean
  entries: number
  areas: { area: Named; entries: number }[]
  before: EditionHead | undefined
  publication: PublicationView | undefined
  mayPublish: boolean
}

/** One edition. Refusals as of `readEdition`. */
export async function editionView(app: App, actor: Actor, id: string): Promise<EditionView | { refused: EditionRefusal }> {
  const edition = await readEdition(app, actor, id)
  if ('refused' in edition) return edition
  const { authorityId } = actor
  const all = await readEditions(app, authorityId)
  const { entries, ...head } = edition
  const areas = areasOf(app.authorities.get(authorityId).regulation)
  const counted = areas.map((area) => ({ area, entries: entries.filter((entry) => entry.area === area.key).length }))
  return {
    edition: head,
    inForce: all[0]?.id === id,
    entries: entries.length,
    areas: counted.filter((line) => line.entries > 0),
    before: all.find(({ number }) => number < edition.number),
    publication: await publicationView(app, authorityId, id),
    mayPublish: may(actor.roles, 'edition.publish'),
  }
}

/** What differs between two editions, the earlier named `from` whichever was asked first. Refusals as of `readEdition`. */
export async function editionChanges(
  app: App,
  actor: Actor,
  ids: readonly [string, string],
): Promise<{ from: EditionHead; to: EditionHead; difference: EditionDifference } | { refused: EditionRefusal }> {
  const one = await readEdition(app, actor, ids[0])
  if ('refused' in one) return one
  const other = await readEdition(app, actor, ids[1])
  if ('refused' in other) return other
  const [from, to] = one.number <= other.number ? [one, other] : [other, one]
  return { from, to, difference: editionDifference(from.entries, to.entries) }
}
