import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
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
  /** Who presented the list, as far as it is known. */
  presentedBy: string
  /** Who confirmed the edition, with the position of that moment (R63); nobody is named who was erased. */
  confirmedBy: { name: string; position: string; day: string; time: string; channel: string } | undefined
  orderFile: { id: string; name: string } | undefined
  /** Numbers of the approved changes that this edition took in (R61). */
  changes: number[]
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
    ...(await broughtBy(app, authorityId, id)),
  }
}

/** Who brought an edition about, by which order and with which changes. */
async function broughtBy(app: App, authorityId: string, id: string) {
  const { db } = app.storage
  const row = await db.edition.findFirst({ where: { id, authorityId } })
  const round = await db.formationCampaign.findFirst({ where: { authorityId, editionId: id } })
  const presented = round?.presentedById ? await db.person.findFirst({ where: { authorityId, id: round.presentedById } }) : null
  const file = row?.orderFileId ? await db.storedFile.findFirst({ where: { id: row.orderFileId, authorityId } }) : null
  const changes = await db.changeProposal.findMany({
    where: { authorityId, editionId: id },
    orderBy: { number: 'asc' },
    select: { number: true },
  })
  return {
    presentedBy: presented?.displayName ?? '',
    confirmedBy: await confirmedBy(app, authorityId, id),
    orderFile: file ? { id: file.id, name: file.name } : undefined,
    changes: changes.map(({ number }) => number),
  }
}

async function confirmedBy(
  { authorities, storage: { db } }: App,
  authorityId: string,
  editionId: string,
): Promise<EditionView['confirmedBy']> {
  const row = await db.editionConfirmation.findFirst({ where: { editionId, authorityId } })
  if (!row || row.name === '') return undefined
  const { name, position, channel } = row
  const { timeZone } = authorities.get(authorityId)
  return { name, position, channel, day: dayIn(timeZone, new Date(row.at)), time: timeIn(timeZone, new Date(row.at)) }
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
