import { documentDay } from '../../../domain/document/document-day.ts'
import { fileName } from '../../../domain/document/file-name.ts'
import { type OrderFacts, orderDocument } from '../../../domain/document/order-document.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { readEditions } from '../../editions/read-edition.ts'
import { holdingRoles } from '../../people/holding.ts'
import { editionFacts, listFacts } from '../list-facts.ts'
import type { Made } from '../papers-made.ts'
import { officialDocx } from '../templates/official-docx.ts'
import { publicationTerms } from './publication-terms.ts'

/** Who signs orders: the head of the authority, where there is exactly one. */
async function headOf(app: App, authorityId: string): Promise<OrderFacts['head']> {
  const { db } = app.storage
  const [id, ...others] = await holdingRoles(db, authorityId, ['authorityHead'])
  const person = id && others.length === 0 ? await db.person.findFirst({ where: { id, authorityId } }) : null
  return person ? { name: person.displayName, position: person.position } : undefined
}

/**
 * What the draft of an order says: of the edition `editionId`, or with an empty one of the working list of the whole authority, which would be the next
 * edition. Refusals as of `editionFacts` and `listFacts`.
 */
export async function orderFacts(app: App, actor: Actor, editionId: string): Promise<OrderFacts | { refused: string }> {
  const { authorityId } = actor
  const list = editionId === '' ? await listFacts(app, actor, '') : await editionFacts(app, actor, editionId)
  if ('refused' in list) return list
  const editions = await readEditions(app, authorityId)
  const number = list.edition?.number ?? (editions[0]?.number ?? 0) + 1
  return {
    list,
    number,
    before: editions.find((one) => one.number < number),
    head: await headOf(app, authorityId),
    ...publicationTerms(app.authorities.get(authorityId).regulation),
  }
}

/** The draft of the order with its annex (R51). Refusals as of `orderFacts`. */
export async function orderMade(app: App, actor: Actor, editionId: string): Promise<Made | { refused: string }> {
  const facts = await orderFacts(app, actor, editionId)
  if ('refused' in facts) return facts
  const say = app.documents.sayer(actor.locale)
  const edition = say({ id: 'document-edition-short', params: { number: String(facts.number) } })
  const parts = [say({ id: 'draft-order-file' }), facts.list.authority, edition, documentDay(facts.list.made)]
  return {
    bytes: await officialDocx(app, actor.authorityId, 'order', orderDocument(facts, say, actor.locale)),
    name: fileName(parts, 'docx'),
  }
}
