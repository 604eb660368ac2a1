import type { OfficialDocument } from '../../../domain/document/document.ts'
import { documentDay } from '../../../domain/document/document-day.ts'
import type { TemplatePaper } from '../../../domain/document/template.ts'
import type { App } from '../../app.ts'

/** A paper as a DOCX file: in the look of the authority's own template where it has one in use, else in the built-in one. */
export async function officialDocx(app: App, authorityId: string, paper: TemplatePaper, document: OfficialDocument): Promise<Uint8Array> {
  const { db } = app.storage
  const row = await db.documentTemplate.findFirst({ where: { authorityId, paper, state: 'active' }, orderBy: { createdAt: 'desc' } })
  const file = row ? await app.files.get(authorityId, row.fileId) : undefined
  if (!file) return app.documents.docx(document)
  const date = documentDay(app.authorities.today(authorityId, app.clock.now()))
  return app.documents.docx(document, { bytes: file.bytes, paper, authority: app.authorities.get(authorityId).name, date })
}
