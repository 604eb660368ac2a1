import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { I18n } from '@grammyjs/i18n'
import { detailsView } from '../../src/app/status/details-view.ts'
import { statusView } from '../../src/app/status/status-view.ts'
import { statusPicture } from '../../src/domain/status/picture.ts'
import { statusBook } from '../../src/domain/status/status-book.ts'
import { compose, type House } from '../../src/main/compose.ts'
import { Committer } from '../../src/storage/committer.ts'
import { randomIds } from '../../src/storage/ids.ts'
import { openStorage, type Storage } from '../../src/storage/open.ts'
import { AUTHORITY, fillAuthority, START } from './big-authority.ts'

// A process of its own, so that its memory is that of the summary: takes how many times it is asked for, tells what it measured.

const house = (storage: Storage, folder: string): Promise<House> =>
  compose({
    storage,
    committer: new Committer(storage),
    filesFolder: path.join(folder, 'files'),
    authorityId: AUTHORITY,
    clock: { now: () => new Date(START) },
    ids: randomIds(),
    i18n: new I18n({ defaultLocale: 'ru', directory: path.resolve('locales'), fluentBundleOptions: { useIsolating: false } }),
    log: { info() {}, warn() {}, error: (...said: unknown[]) => console.error(...said) } as never,
    demo: false,
    publicUrl: '',
  })

const sorted = (times: readonly number[]): number[] => [...times].sort((one, other) => one - other)
const at = (times: readonly number[], share: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

async function timesOf(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times
}

/** The least that a summary has to read: every table that it counts, by one statement each, without a thought. */
async function bareCounts({ db }: Storage): Promise<void> {
  const where = { authorityId: AUTHORITY }
  await db.unit.findMany({ where })
  await db.businessProcess.findMany({ where })
  await db.touchpointEntry.groupBy({ by: ['processId', 'unitId'], where, _count: true })
  await db.segmentProfile.findMany({ where })
  await db.approvalStep.findMany({ where })
  await db.unitSubmission.groupBy({ by: ['state'], where, _count: true })
  await db.publication.findMany({ where })
  await db.draft.groupBy({ by: ['personId'], where, _count: true })
}

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-bench-'))
const storage = await openStorage(`file:${path.join(folder, 'bench.db')}`)
try {
  await fillAuthority(storage)
  const { app } = await house(storage, folder)
  const actor = { authorityId: AUTHORITY, roles: [{ role: 'coordinator', unitId: '' }] }
  const count = Number(process.argv[2])
  const summary = async () => {
    const status = await statusView(app, actor)
    if ('refused' in status) throw new Error(status.refused)
    return status
  }
  await summary()
  const bare = await timesOf(count, () => bareCounts(storage))
  const card = await timesOf(count, summary)
  const say = app.documents.sayer('ru')
  const book = await timesOf(3, async () => app.documents.xlsx(statusBook(await summary(), await detailsView(app, actor), say)))
  await app.documents.png(statusPicture(await summary(), say))
  const picture = await timesOf(3, async () => app.documents.png(statusPicture(await summary(), say)))
  const rssMiB = process.resourceUsage().maxRSS / 1024
  const [bareMs, p50, p95] = [at(bare, 0.5), at(card, 0.5), at(card, 0.95)]
  console.log(JSON.stringify({ bare: bareMs, p50, p95, ratio: p50 / bareMs, book: at(book, 0.5), picture: at(picture, 0.5), rssMiB }))
} finally {
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
}
