import { z } from 'zod'
import { checklistDocument } from '../../../domain/document/checklist-document.ts'
import { differenceDocument } from '../../../domain/document/difference-document.ts'
import { documentDay } from '../../../domain/document/document-day.ts'
import { fileName } from '../../../domain/document/file-name.ts'
import { listData } from '../../../domain/document/list-data.ts'
import type { ListFacts } from '../../../domain/document/list-document.ts'
import { orderDocument } from '../../../domain/document/order-document.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { editionChanges } from '../../editions/edition-view.ts'
import { holdingRight } from '../../people/holding.ts'
import { publicationView } from '../../publication/publication-view.ts'
import { LIST_FORMATS } from '../asked-document.ts'
import type { Progress } from '../orders/progress.ts'
import { listAs, type Made } from '../papers-made.ts'
import { officialDocx } from '../templates/official-docx.ts'
import { orderFacts } from './order-made.ts'
import { publicationTerms } from './publication-terms.ts'

type Part = { name: string; make: () => Uint8Array | Promise<Uint8Array> }
type Facts = Exclude<Awaited<ReturnType<typeof packageFacts>>, { refused: string }>

/** Everything that the package is made of, read once. */
async function packageFacts(app: App, actor: Actor, id: string) {
  const { authorityId } = actor
  const { db } = app.storage
  const order = await orderFacts(app, actor, id)
  if ('refused' in order) return order
  const before = await db.edition.findFirst({ where: { authorityId, number: order.before?.number ?? -1 }, select: { id: true } })
  const changes = before ? await editionChanges(app, actor, [before.id, id]) : undefined
  if (changes && 'refused' in changes) return changes
  const people = await db.person.findMany({
    where: { authorityId, id: { in: await holdingRight(db, authorityId, 'edition.publish') } },
    orderBy: { displayName: 'asc' },
  })
  return {
    order,
    changes,
    publication: await publicationView(app, authorityId, id),
    publishers: people.map(({ displayName, position }) => [displayName, position].filter((part) => part !== '').join(', ')),
  }
}

/**
 * The package for the publication of an edition (R51, R52): the list in every format with the schema of its data, what it changed, the draft of
 * the order with its annex, the checklist with the deadline; one ZIP. Refusals as of `editionFacts`.
 */
export async function packageMade(app: App, actor: Actor, id: string, progress: Progress): Promise<Made | { refused: string }> {
  const facts = await packageFacts(app, actor, id)
  if ('refused' in facts) return facts
  const { list } = facts.order
  const say = app.documents.sayer(actor.locale)
  const edition = say({ id: 'document-edition-short', params: { number: String(facts.order.number) } })
  const named = (what: string, extension: string): string => fileName([say({ id: what }), edition], extension)
  const parts = partsOf(app, actor, facts, named)
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const { name, make } of parts) {
    await progress(files.length, parts.length)
    files.push({ name, bytes: await make() })
  }
  await progress(files.length, parts.length)
  return {
    bytes: await app.documents.zip(files, app.clock.now()),
    name: fileName([say({ id: 'package-file' }), list.authority, edition, documentDay(list.made)], 'zip'),
  }
}

function partsOf(app: App, actor: Actor, facts: Facts, named: (what: string, extension: string) => string): Part[] {
  const { documents, authorities } = app
  const { locale, authorityId } = actor
  const say = documents.sayer(locale)
  const { order, changes, publication, publishers } = facts
  const { list } = order
  const { regulation } = authorities.get(authorityId)
  const difference = { authority: list.authority, from: changes?.from.number, to: order.number, difference: changes?.difference }
  return [
    ...LIST_FORMATS.map((format): Part => ({ name: named('document-list-short', format), make: () => listAs(format, app, list, actor) })),
    { name: named('package-schema', 'schema.json'), make: schemaBytes },
    {
      name: named('edition-difference-file', 'docx'),
      make: () => documents.docx(differenceDocument({ ...difference, regulation, made: list.made }, say, locale)),
    },
    { name: named('draft-order-file', 'docx'), make: () => officialDocx(app, authorityId, 'order', orderDocument(order, say, locale)) },
    {
      name: named('checklist-file', 'docx'),
      make: () =>
        documents.docx(checklistDocument(checklistFacts(list, publication, publishers, publicationTerms(regulation)), say, locale)),
    },
  ]
}

/** The schema of the open data, for whoever reads them by a program. */
const schemaBytes = (): Uint8Array => new TextEncoder().encode(`${JSON.stringify(z.toJSONSchema(listData, { io: 'input' }), null, 2)}\n`)

function checklistFacts(
  { authority, edition, made }: ListFacts,
  publication: Facts['publication'],
  publishers: string[],
  terms: ReturnType<typeof publicationTerms>,
) {
  const { publishedOn, link = '', due } = publication ?? {}
  return {
    ...{ authority, edition: edition ?? { number: 0, orderNumber: '', orderDate: '' as const }, due, publishers, made, ...terms },
    published: publishedOn === undefined ? undefined : { day: publishedOn, link },
  }
}
