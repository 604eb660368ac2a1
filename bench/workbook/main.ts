import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { workImports } from '../../src/app/workbook/import/work-imports.ts'
import { regulationOf } from '../../src/domain/regulation/regulation.ts'
import type { House } from '../../src/main/compose.ts'
import { openStorage } from '../../src/storage/open.ts'
import { bookOf, bytesOf } from '../../test/support/workbook/books.ts'
import { tidyLines } from '../../test/support/workbook/lines.ts'
import { AT, AUTHORITY, emptyHouse, REGULATION } from '../house/empty-house.ts'
import { peakMiB } from '../peak-memory.ts'

// A process of its own, so that its memory is that of the import: takes the number of lines, tells what it measured.

async function send({ app }: House, bytes: Uint8Array, id: string): Promise<void> {
  const file = { id: `file${id}`, authorityId: AUTHORITY, personId: 'me', mime: '', name: 'a.xlsx', createdAt: AT }
  await app.committer.run([], (unit) => app.files.put(unit.tx, file, bytes))
  const row = { id, authorityId: AUTHORITY, personId: 'me', fileId: file.id, state: 'received', report: {}, basis: '', createdAt: AT }
  await app.storage.db.workbookImport.create({ data: row })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-bench-'))
const storage = await openStorage(`file:${path.join(folder, 'bench.db')}`)
try {
  const lines = Number(process.argv[2])
  const size = { units: 100, staff: Math.round(lines * 0.4), processes: Math.round(lines * 0.2), list: Math.round(lines * 0.4) - 101 }
  const law = regulationOf(REGULATION)
  const bytes = await bytesOf(bookOf(law, tidyLines(law, size)))
  const house = await emptyHouse(storage, folder)
  const { db } = storage
  const work = (): Promise<void> => workImports(house.app, AUTHORITY)
  await send(house, bytes, '1')
  const check = await timed(work)
  await db.workbookImport.update({ where: { id: '1' }, data: { state: 'applying' } })
  const apply = await timed(work)
  await send(house, bytes, '2')
  const again = await timed(work)
  const states = await db.workbookImport.findMany({ orderBy: { id: 'asc' } })
  if (states.map(({ state }) => state).join() !== 'applied,checked') throw new Error(`not taken over: ${JSON.stringify(states)}`)
  const rssMiB = peakMiB()
  console.log(JSON.stringify({ kiB: bytes.length / 1024, check, apply, again, rssMiB }))
} finally {
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
}
