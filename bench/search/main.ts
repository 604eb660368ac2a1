import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { actorAt } from '../../src/app/people/actor-at.ts'
import { findThings } from '../../src/app/search/find-view.ts'
import { sameKey } from '../../src/domain/text/same-key.ts'
import { openStorage } from '../../src/storage/open.ts'
import { AT, AUTHORITY, emptyHouse } from '../house/empty-house.ts'
import { manyRows, QUERIES } from './many-rows.ts'

// A process of its own with the heap of `npm start`: takes the number of points, tells what it measured.
const ROUNDS = 15
const PAGE = 4
const EVERYTHING = { kind: undefined, unitId: '', area: '', state: undefined }

const middle = (times: number[]): number => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-bench-'))
const storage = await openStorage(`file:${path.join(folder, 'bench.db')}`)
try {
  const { app } = await emptyHouse(storage, folder)
  const { db } = storage
  await manyRows(db, Number(process.argv[2]))
  await db.account.create({
    data: { id: 'a', authorityId: AUTHORITY, channel: 'web', externalId: '1', chatId: '1', personId: 'me', lastSeenAt: AT },
  })
  const actor = await actorAt(app, 'web:1')
  if (!actor) throw new Error('nobody looks')
  const find = (query: string) => findThings(app, actor, query, EVERYTHING)
  /** The bare minimum with which a page of a search could be made: a substring of the stored keys, counted. */
  const like = async (query: string): Promise<void> => {
    const where = { authorityId: AUTHORITY, searchKey: { contains: ` ${sameKey(query)}` } }
    const select = { id: true, name: true, state: true, unitId: true }
    await db.touchpointEntry.findMany({ where, select, take: PAGE, orderBy: { name: 'asc' } })
    await db.touchpointEntry.count({ where })
    await db.segmentProfile.findMany({ where, select: { id: true, title: true }, take: PAGE })
    await db.segmentProfile.count({ where })
  }
  const slow: number[] = []
  const plain: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      slow.push(await timed(() => find(query)))
      plain.push(await timed(() => like(query)))
    }
  }
  const found = await Promise.all(QUERIES.map(async (query) => (await find(query)).length))
  if (found.slice(0, -1).some((count) => count === 0) || found.at(-1) !== 0) throw new Error(`found ${found.join()}`)
  const worst = slow.sort((one, other) => one - other)[Math.floor(slow.length * 0.95)]
  const rssMiB = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ find: middle(slow), p95: worst, like: middle(plain), times: middle(slow) / middle(plain), rssMiB }))
} finally {
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
}
