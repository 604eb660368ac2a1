import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { listFacts } from '../../../src/app/documents/list-facts.ts'
import { orderMade } from '../../../src/app/documents/package/order-made.ts'
import { profileMade } from '../../../src/app/documents/papers-made.ts'
import { listDocument } from '../../../src/domain/document/list-document.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { compose } from '../../../src/main/compose.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { randomIds } from '../../../src/storage/ids.ts'
import { openStorage } from '../../../src/storage/open.ts'
import type { Actor } from '../../../src/storage/unit.ts'

// `npx tsx test/support/documents/draw-pages.ts` makes the pictures of papers in docs/images anew, of the demonstration: LibreOffice and pdftoppm are needed.
const PICTURES = path.resolve(import.meta.dirname, '../../../docs/images')
const NOW = new Date('2026-11-20T06:00:00.000Z')

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-papers-'))
const storage = await openStorage(`file:${path.join(folder, 'demo.db')}`)
const committer = new Committer(storage)
const clock = { now: () => NOW }
const { authorityId } = await loadDemo({ committer, clock })
const { app } = await compose({
  ...{ storage, committer, clock, authorityId, filesFolder: path.join(folder, 'files'), ids: randomIds(), i18n: loadTexts(), demo: true },
  ...{ log: { info() {}, warn() {}, error() {} }, publicUrl: '' },
})
const person = { authorityId, personId: 'demo-p5', unitId: 'demo-u2', displayName: '', position: '', locale: 'ru' as const, settings: {} }
const roles = [{ role: 'administrator', unitId: '' }]
const actor: Actor = { ...person, roles, place: '', accountId: '', consents: { processing: undefined, proactive: undefined } as never }

/** The papers by the name of their picture. */
async function papers(): Promise<Map<string, Uint8Array>> {
  const made = { 'paper-profile': await profileMade(app, actor, 'demo-s1'), 'paper-order': await orderMade(app, actor, '') }
  const files = new Map(Object.entries(made).map(([name, one]) => [name, 'bytes' in one ? one.bytes : new Uint8Array()]))
  const list = await listFacts(app, actor, '')
  if ('refused' in list) throw new Error(list.refused)
  const say = app.documents.sayer('ru')
  files.set('paper-list-sverdlovsk', await app.documents.docx(listDocument(list, say, 'ru')))
  const layout = regulationOf('novosibirsk').listRules?.layout
  if (!layout) throw new Error('the layout is gone')
  const columns = layout.columns.map((column) => ({ key: column.key, words: column }))
  const novosibirsk = { ...list, columns, needsIn: layout.needsIn }
  files.set('paper-list-novosibirsk', await app.documents.docx(listDocument(novosibirsk, say, 'ru')))
  return files
}

const run = (program: string, ...args: string[]): void => {
  const { status, stderr } = spawnSync(program, args)
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

/** The first page of each paper; with a folder as the argument all of them, to be looked at there. */
const [, , everything] = process.argv
const target = everything ?? PICTURES
for (const [name, bytes] of await papers()) {
  const file = path.join(folder, `${name}.docx`)
  writeFileSync(file, bytes)
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, file)
  const upTo = everything === undefined ? ['-l', '1'] : []
  run('pdftoppm', '-r', '70', '-gray', '-png', ...upTo, path.join(folder, `${name}.pdf`), path.join(folder, name))
}
for (const page of readdirSync(folder).filter((name) => name.endsWith('.png'))) {
  renameSync(path.join(folder, page), path.join(target, page.replace(/-0*(\d+)\.png$/, '-$1.png')))
}
await storage.close()
rmSync(folder, { recursive: true, force: true })
