import { dayIn } from '../../../domain/calendar/zone.ts'
import type { OfficialDocument } from '../../../domain/document/document.ts'
import { documentDay } from '../../../domain/document/document-day.ts'
import { fileName } from '../../../domain/document/file-name.ts'
import { TEMPLATE_PAPERS, type TemplatePaper, type TemplateReading } from '../../../domain/document/template.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Prisma } from '../../../storage/open.ts'
import type { Actor } from '../../../storage/unit.ts'
import { type App, nowIn } from '../../app.ts'

type Row = Prisma.DocumentTemplateGetPayload<object>
/** A template as it is told: whose it is, since when, and what has become of it. */
export type TemplateLine = { state: string; by: string; day: string; file: { id: string; name: string } | undefined }

/** Templates that a card tells of, the latest. */
const TOLD = 5
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function linesOf(app: App, authorityId: string, rows: readonly Row[]): Promise<TemplateLine[]> {
  const { db } = app.storage
  const people = await db.person.findMany({ where: { authorityId, id: { in: rows.map(({ uploadedById }) => uploadedById) } } })
  const files = await db.storedFile.findMany({ where: { authorityId, id: { in: rows.map(({ fileId }) => fileId) } } })
  const { timeZone } = app.authorities.get(authorityId)
  return rows.map(({ state, uploadedById, createdAt, fileId }) => {
    const file = files.find(({ id }) => id === fileId)
    const by = people.find(({ id }) => id === uploadedById)?.displayName ?? ''
    return { state, by, day: dayIn(timeZone, new Date(createdAt)), file: file && { id: file.id, name: file.name } }
  })
}

/** Which papers have a template of the authority's own, by paper. Refusal: `not-allowed`. */
export async function templatesView(
  app: App,
  actor: Actor,
): Promise<{ paper: TemplatePaper; line: TemplateLine | undefined }[] | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const rows = await app.storage.db.documentTemplate.findMany({ where: { authorityId, state: 'active' } })
  const lines = await linesOf(app, authorityId, rows)
  return TEMPLATE_PAPERS.map((paper) => ({ paper, line: lines[rows.findIndex((row) => row.paper === paper)] }))
}

/** The templates that a paper has had, the latest first. Refusal: `not-allowed`. */
export async function templateHistory(app: App, actor: Actor, paper: TemplatePaper): Promise<TemplateLine[] | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const rows = await app.storage.db.documentTemplate.findMany({
    where: { authorityId, paper },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: TOLD,
  })
  return linesOf(app, authorityId, rows)
}

/** A small paper that shows what a template makes of headings, texts and tables. */
function sample(app: App, { locale }: Actor, paper: TemplatePaper): OfficialDocument {
  const say = app.documents.sayer(locale)
  const word = (id: string): string => say({ id: `template-sample-${id}` })
  const columns = [1, 2, 3].map((number) => ({ title: `${word('column')} ${number}`, share: 1 }))
  const rows = [1, 2, 3].map((number) => columns.map(() => `${word('cell')} ${number}`))
  return {
    title: say({ id: `template-paper-${paper}` }),
    subtitle: word('subtitle'),
    mark: say({ id: 'document-draft' }),
    ...{ landscape: false, language: locale, footer: '' },
    blocks: [
      { kind: 'heading', level: 1, text: word('heading') },
      { kind: 'text', text: word('text') },
      { kind: 'table', columns, rows },
      ...(paper === 'order'
        ? ([
            { kind: 'page', landscape: true },
            { kind: 'table', columns, rows },
          ] as const)
        : []),
    ],
  }
}

export type TemplatePreview = { reading: TemplateReading; file: { id: string; name: string } }

/**
 * What a file would make of a paper: its placeholders, and a sample to look at, kept under `previewId` so that a card drawn again shows the same. Refusals:
 * `not-allowed`, `template-file-gone`, or what is wrong in the file.
 */
export async function templatePreview(
  app: App,
  actor: Actor,
  paper: TemplatePaper,
  [fileId, previewId]: readonly [string, string],
): Promise<TemplatePreview | { refused: string }> {
  const { authorityId, personId } = actor
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const file = await app.files.get(authorityId, fileId)
  if (file?.meta.personId !== personId || !/^[a-z0-9-]{8,24}$/.test(previewId)) return { refused: 'template-file-gone' }
  const reading = await app.documents.checkTemplate(file.bytes, paper)
  if ('refused' in reading) return reading
  const known = await app.storage.db.storedFile.findFirst({ where: { id: previewId } })
  if (known) return known.personId === personId ? { reading, file: { id: known.id, name: known.name } } : { refused: 'template-file-gone' }
  const date = documentDay(app.authorities.today(authorityId, app.clock.now()))
  const filled = { bytes: file.bytes, paper, authority: app.authorities.get(authorityId).name, date }
  const name = fileName([app.documents.sayer(actor.locale)({ id: 'template-sample-file' }), file.meta.name.replace(/\.docx$/i, '')], 'docx')
  return { reading, file: await kept(app, actor, { id: previewId, name }, await app.documents.docx(sample(app, actor, paper), filled)) }
}

/** A file that is shown once more when its card is drawn again. */
async function kept(app: App, { authorityId, personId }: Actor, { id, name }: { id: string; name: string }, bytes: Uint8Array) {
  await app.committer.run([], async (unit) => {
    if ((await unit.tx.storedFile.count({ where: { id } })) > 0) return
    await app.files.put(unit.tx, { id, authorityId, personId, mime: DOCX, name, createdAt: nowIn(app) }, bytes)
  })
  return { id, name }
}

/** A template to begin with. Refusals: `not-allowed`, `template-file-gone`. */
export async function starterTemplate(
  app: App,
  actor: Actor,
  paper: TemplatePaper,
  id: string,
): Promise<{ id: string; name: string } | { refused: string }> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  if (!/^[a-z0-9-]{8,24}$/.test(id)) return { refused: 'template-file-gone' }
  const known = await app.storage.db.storedFile.findFirst({ where: { id } })
  if (known) return known.personId === actor.personId ? { id, name: known.name } : { refused: 'template-file-gone' }
  const say = app.documents.sayer(actor.locale)
  const name = fileName([say({ id: 'template-starter-file' }), say({ id: `template-paper-${paper}` })], 'docx')
  return kept(app, actor, { id, name }, await app.documents.starter(paper, actor.locale))
}
