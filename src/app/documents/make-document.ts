import { documentDay } from '../../domain/document/document-day.ts'
import { fileName } from '../../domain/document/file-name.ts'
import { listBook } from '../../domain/document/list-book.ts'
import { toListData } from '../../domain/document/list-data.ts'
import { columnsOf, type ListFacts, listDocument, listLines } from '../../domain/document/list-document.ts'
import { profileDocument } from '../../domain/document/profile-document.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { listFacts } from './list-facts.ts'
import { profileFacts } from './profile-facts.ts'

export const ABOUT = ['profile', 'list'] as const
export const FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json'] as const

/** A paper that is asked for: `id` is the name of its file, `subject` a profile or a unit, empty for the whole authority. */
export type AskedDocument = { id: string; about: (typeof ABOUT)[number]; subject: string; format: (typeof FORMATS)[number] }

type File = { id: string; name: string }
type Made = { bytes: Uint8Array; name: string }

const MIMES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
} as const
const ID = /^[a-z0-9-]{8,24}$/

/**
 * The paper that was asked for: made on first asking, kept with a line of who took it and when; asked again, the same file. Refusals: those of
 * `profileFacts` and `listFacts`, and `document-gone` for one that was made for somebody else.
 */
export async function makeDocument(app: App, actor: Actor, asked: AskedDocument): Promise<File | { refused: string }> {
  const { authorityId, personId } = actor
  if (!ID.test(asked.id)) return { refused: 'document-gone' }
  const known = await app.storage.db.storedFile.findFirst({ where: { id: asked.id } })
  if (known)
    return known.authorityId === authorityId && known.personId === personId
      ? { id: known.id, name: known.name }
      : { refused: 'document-gone' }
  if (asked.about === 'profile' && asked.format !== 'docx') return { refused: 'document-gone' }
  const made = asked.about === 'profile' ? await profileMade(app, actor, asked.subject) : await listMade(app, actor, asked)
  if ('refused' in made) return made
  const { id, about, subject, format } = asked
  const createdAt = nowIn(app)
  await app.committer.run([], async (unit) => {
    if ((await unit.tx.storedFile.count({ where: { id } })) > 0) return
    await app.files.put(unit.tx, { id, authorityId, personId, mime: MIMES[format], name: made.name, createdAt }, made.bytes)
    record(unit, actor, createdAt, `document.${about}`, `${about === 'profile' ? 'profile' : 'unit'}:${subject}`, { file: id })
  })
  return { id, name: made.name }
}

/** The filled template of a profile (R22). */
async function profileMade(app: App, actor: Actor, id: string): Promise<Made | { refused: string }> {
  const facts = await profileFacts(app, actor, id)
  if ('refused' in facts) return facts
  const say = app.documents.sayer(actor.locale)
  const document = profileDocument(facts, say, actor.locale)
  const version = facts.version === 0 ? '' : say({ id: 'document-version', params: { version: facts.version } })
  return {
    bytes: await app.documents.docx(document),
    name: fileName([document.title, facts.title, version, documentDay(facts.made)], 'docx'),
  }
}

/** The working list of a unit or of the authority (R30). */
async function listMade(app: App, actor: Actor, { subject, format }: AskedDocument): Promise<Made | { refused: string }> {
  const facts = await listFacts(app, actor, subject)
  if ('refused' in facts) return facts
  const say = app.documents.sayer(actor.locale)
  const parts = [say({ id: 'document-list-short' }), facts.unit === '' ? facts.authority : facts.unit, documentDay(facts.made)]
  const bytes = await listAs(format, app, facts, actor)
  return { bytes, name: fileName(parts, format) }
}

/** The list in a format: a paper, a workbook, a page for a site, or open data. */
function listAs(
  format: AskedDocument['format'],
  { documents }: App,
  facts: ListFacts,
  { locale }: Actor,
): Uint8Array | Promise<Uint8Array> {
  const say = documents.sayer(locale)
  switch (format) {
    case 'docx':
      return documents.docx(listDocument(facts, say, locale))
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
