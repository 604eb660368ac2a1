import { approvalSheet } from '../../domain/document/approval-sheet.ts'
import { documentDay } from '../../domain/document/document-day.ts'
import { fileName } from '../../domain/document/file-name.ts'
import { listBook } from '../../domain/document/list-book.ts'
import { toListData } from '../../domain/document/list-data.ts'
import { columnsOf, type ListFacts, listDocument, listLines, ofArea } from '../../domain/document/list-document.ts'
import { profileDocument } from '../../domain/document/profile-document.ts'
import { proposalDocument } from '../../domain/proposal/proposal-document.ts'
import { statusPicture } from '../../domain/status/picture.ts'
import { statusBook } from '../../domain/status/status-book.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { detailsView } from '../status/details-view.ts'
import { statusView } from '../status/status-view.ts'
import { approvalFacts } from './approval-facts.ts'
import type { AskedDocument, LIST_FORMATS } from './asked-document.ts'
import { editionFacts, listFacts } from './list-facts.ts'
import { profileFacts } from './profile-facts.ts'
import { officialDocx } from './templates/official-docx.ts'

/** A list that is asked for, in a format that lists have. */
type AskedList = AskedDocument & { format: (typeof LIST_FORMATS)[number] }

/** A paper as bytes, and how its file is called. */
export type Made = { bytes: Uint8Array; name: string }

/** The filled template of a profile (R22). Refusals as of `profileFacts`. */
export async function profileMade(app: App, actor: Actor, id: string): Promise<Made | { refused: string }> {
  const facts = await profileFacts(app, actor, id)
  if ('refused' in facts) return facts
  const say = app.documents.sayer(actor.locale)
  const document = profileDocument(facts, say, actor.locale)
  const version = facts.version === 0 ? '' : say({ id: 'document-version', params: { version: facts.version } })
  return {
    bytes: await officialDocx(app, actor.authorityId, 'profile', document),
    name: fileName([document.title, facts.title, version, documentDay(facts.made)], 'docx'),
  }
}

/** The approval sheet of a proposal (R60). Refusals as of `approvalFacts`. */
export async function approvalMade(app: App, actor: Actor, id: string): Promise<Made | { refused: string }> {
  const facts = await approvalFacts(app, actor, id)
  if ('refused' in facts) return facts
  const say = app.documents.sayer(actor.locale)
  const document = approvalSheet(facts, say, actor.locale)
  return {
    bytes: await officialDocx(app, actor.authorityId, 'sheet', document),
    name: fileName([document.title, document.subtitle, documentDay(facts.made)], 'docx'),
  }
}

/** The proposal with its note (R54). Refusals as of `approvalFacts`. */
export async function proposalMade(app: App, actor: Actor, id: string): Promise<Made | { refused: string }> {
  const facts = await approvalFacts(app, actor, id)
  if ('refused' in facts) return facts
  const document = proposalDocument(facts, app.documents.sayer(actor.locale), actor.locale)
  return { bytes: await app.documents.docx(document), name: fileName([document.title, documentDay(facts.made)], 'docx') }
}

/** The working list of a unit or of the authority, or an edition (R30, R51). Refusals as of `listFacts` and `editionFacts`. */
export async function listMade(app: App, actor: Actor, { about, subject, format, area }: AskedList): Promise<Made | { refused: string }> {
  const whole = about === 'edition' ? await editionFacts(app, actor, subject) : await listFacts(app, actor, subject)
  if ('refused' in whole) return whole
  const facts = area === '' ? whole : ofArea(whole, area)
  if (!facts) return { refused: 'document-gone' }
  const say = app.documents.sayer(actor.locale)
  const edition = facts.edition ? say({ id: 'document-edition-short', params: { number: String(facts.edition.number) } }) : ''
  const whose = facts.unit === '' ? facts.authority : facts.unit
  const parts = [say({ id: 'document-list-short' }), whose, ...facts.only.map(say), edition, documentDay(facts.made)]
  const bytes = await listAs(format, app, facts, actor)
  return { bytes, name: fileName(parts, format) }
}

/** The status summary of the units that the person may see (R74). Refusal: `not-allowed`. */
export async function statusMade(app: App, actor: Actor): Promise<Made | { refused: string }> {
  const status = await statusView(app, actor)
  if ('refused' in status) return status
  const say = app.documents.sayer(actor.locale)
  const parts = [say({ id: 'status-file' }), status.authority, documentDay(status.today)]
  return { bytes: await app.documents.xlsx(statusBook(status, await detailsView(app, actor), say)), name: fileName(parts, 'xlsx') }
}

/** The status summary as a picture (R74). Refusal: `not-allowed`. */
export async function pictureMade(app: App, actor: Actor): Promise<Made | { refused: string }> {
  const status = await statusView(app, actor)
  if ('refused' in status) return status
  const say = app.documents.sayer(actor.locale)
  const parts = [say({ id: 'status-file' }), status.authority, documentDay(status.today)]
  return { bytes: await app.documents.png(statusPicture(status, say)), name: fileName(parts, 'png') }
}

/** The list in a format: a paper, a workbook, a page for a site, or open data. */
export function listAs(
  format: AskedList['format'],
  app: App,
  facts: ListFacts,
  { locale, authorityId }: Actor,
): Uint8Array | Promise<Uint8Array> {
  const { documents } = app
  const say = documents.sayer(locale)
  switch (format) {
    case 'docx':
      return officialDocx(app, authorityId, 'list', listDocument(facts, say, locale))
    case 'xlsx':
      return documents.xlsx(listBook(facts, say))
    case 'html':
      return documents.html(listDocument(facts, say, locale))
    case 'csv':
      return documents.csv([columnsOf(facts, say, 'withArea').map(({ title }) => title), ...listLines(facts, say, 'withArea')])
    case 'json':
      return new TextEncoder().encode(`${JSON.stringify(toListData(facts, say), null, 2)}\n`)
  }
}
