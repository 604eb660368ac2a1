import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStorage } from '../../../src/storage/open.ts'
import { adopt } from '../editions.ts'
import { START, World } from '../world.ts'
import { everyPaper } from './every-paper.ts'
import { seeingAll } from './paper-of.ts'

// `npx tsx test/support/papers/draw-pages.ts` makes the pictures of papers in docs/images anew, of the demonstration: LibreOffice and pdftoppm are needed.
const PICTURES = path.resolve(import.meta.dirname, '../../../docs/images')

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-papers-'))
const storage = await openStorage(`file:${path.join(folder, 'demo.db')}`)
const world = await World.open(storage)
const actor = await seeingAll(world, 'demo')

/** Two editions, the second with one point more and another changed, and the term of its publication. */
async function adoptEditions(): Promise<void> {
  await adopt(world.storage, 1, 1)
  const changed = { needs: [], actions: 'приём заявления, выдача расписки в получении документов' }
  await adopt(world.storage, 2, 0, { edit: (body) => (body['id'] === 'demo-e2' ? { ...body, ...changed } : body) })
  const row = { editionId: 'edition2', authorityId: 'demo', dueOn: '2026-12-04', link: '', publishedOn: '', createdAt: START }
  await storage.db.publication.create({ data: row })
}

const run = (program: string, ...args: string[]): void => {
  const { status, stderr } = spawnSync(program, args)
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

/** The first page of each paper; with a folder as the argument all of them, to be looked at there. */
const [, , everything] = process.argv
const target = everything ?? PICTURES
await adoptEditions()
for (const [name, bytes] of await everyPaper(world, actor, { profile: 'demo-s1', direction: '2' })) {
  const file = path.join(folder, `${name}.docx`)
  writeFileSync(file, bytes)
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, file)
  const upTo = everything === undefined ? ['-l', '1'] : []
  run('pdftoppm', '-r', '70', '-gray', '-png', ...upTo, path.join(folder, `${name}.pdf`), path.join(folder, name))
}
for (const page of readdirSync(folder).filter((name) => name.endsWith('.png'))) {
  renameSync(path.join(folder, page), path.join(target, page.replace(/-0*(\d+)\.png$/, '-$1.png')))
}
await world.close()
await storage.close()
rmSync(folder, { recursive: true, force: true })
