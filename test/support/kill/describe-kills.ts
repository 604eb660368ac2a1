import { beforeAll, describe, expect } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { type Dialect, openStorage, type Storage } from '../../../src/storage/open.ts'
import { describeDatabase, type TestDatabase } from '../databases.ts'
import { buildProduct } from './build-product.ts'
import { howMany } from './how-many.ts'
import { compareAnswers, killProduct } from './kill-product.ts'
import type { KillReport } from './kill-scenario.ts'

/** Each life of the program costs two seconds: what differs between the databases shows with fewer. */
export const KILLS: Readonly<Record<Dialect, number>> = { sqlite: howMany(50, 14), postgresql: howMany(50, 6) }
/** Everybody has to be still at it when the last kill comes. */
const questionsFor = (kills: number): number => Math.ceil(kills * 0.65)
const WITHOUT_GUARD = { kills: 4, questions: 8, unguarded: { patienceMs: 3000 } }

async function withStorage<T>(url: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(url)
  return work(storage).finally(() => storage.close())
}

const figures = ({ askedAgain, resent, moves, died }: KillReport, kills: number): string =>
  JSON.stringify({ askedAgain, perKill: (askedAgain / kills).toFixed(1), resent, moves, died })

async function killOften(program: string, { dialect, another }: TestDatabase): Promise<void> {
  const kills = KILLS[dialect]
  const questions = questionsFor(kills)
  const databaseUrl = await another()
  const report = await killProduct({ program, databaseUrl, kills, questions, seed: 20261121 })
  console.log(`${dialect}: ${figures(report, kills)}`)
  const { died } = report
  await withStorage(databaseUrl, async (storage) => {
    expect(report).toMatchObject({ finished: 50, stuck: 0, silent: 0, skipped: 0 })
    expect(await compareAnswers(storage, report, questions)).toEqual({ wrong: [], unfinished: [] })
    expect(died.unforeseen).toBe(0)
    expect(died.killed + died.byItself).toBe(kills)
    expect(died.byItself).toBeGreaterThanOrEqual(kills * 0.4)
    expect(await verifyJournal(storage.db, 'bench')).not.toHaveProperty('brokenAt')
    expect(await storage.db.inbox.count({ where: { state: { not: 'shown' } } })).toBe(0)
  })
}

async function killWithoutGuard(program: string, { another }: TestDatabase): Promise<void> {
  const databaseUrl = await another()
  const report = await killProduct({ program, databaseUrl, ...WITHOUT_GUARD, seed: 7 })
  const { wrong, unfinished } = await withStorage(databaseUrl, (storage) => compareAnswers(storage, report, WITHOUT_GUARD.questions))
  expect(wrong.length + unfinished.length + report.skipped).toBeGreaterThan(0)
}

/** What the tests of one database do: the program is killed while fifty people answer it, as it is and without its guard. */
export type Kills = { often(): Promise<void>; withoutGuard(): Promise<void> }

/** Declares tests for one database: each has a file of its own, so that they run side by side. */
export function describeKills(dialect: Dialect, tests: (kills: Kills) => void): void {
  describeDatabase(dialect, (_, database) => {
    describe('killed while fifty people answer', () => {
      let program = ''
      beforeAll(async () => {
        program = await buildProduct(dialect)
      })
      tests({ often: () => killOften(program, database), withoutGuard: () => killWithoutGuard(program, database) })
    })
  })
}
