import { beforeAll, describe, expect, it } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { openStorage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { compareAnswers, compileProduct, killProduct } from '../../support/kill/kill-product.ts'

const MINUTES = 60_000
const KILLS = 50

describeEachDatabase((_, database) => {
  describe('killed while fifty people answer', () => {
    beforeAll(compileProduct)

    it(`R94 after ${KILLS} kills nothing is lost, wrong or stuck, and nobody is left in silence`, { timeout: 12 * MINUTES }, async () => {
      const url = await database.another()
      const report = await killProduct({ databaseUrl: url, kills: KILLS, seed: 20261121 })
      const storage = await openStorage(url)
      const { askedAgain, resent, moves, died } = report
      const perKill = (askedAgain / KILLS).toFixed(1)
      console.log(`${database.dialect}: ${JSON.stringify({ askedAgain, perKill, resent, moves, died })}`)
      expect(report).toMatchObject({ finished: 50, stuck: 0, silent: 0, skipped: 0 })
      expect(await compareAnswers(storage, report)).toEqual({ wrong: [], unfinished: [] })
      expect(died.unforeseen).toBe(0)
      expect(died.killed + died.byItself).toBe(KILLS)
      expect(died.byItself).toBeGreaterThanOrEqual(20)
      expect(await verifyJournal(storage.db, 'bench')).not.toHaveProperty('brokenAt')
      expect(await storage.db.inbox.count({ where: { state: { not: 'shown' } } })).toBe(0)
      await storage.close()
    })

    it('R94 the same goes wrong without the guard that lets an update take effect at most once', { timeout: 5 * MINUTES }, async () => {
      const url = await database.another()
      const report = await killProduct({ databaseUrl: url, kills: 6, seed: 7, unguarded: true })
      const storage = await openStorage(url)
      const { wrong, unfinished } = await compareAnswers(storage, report)
      await storage.close()
      expect(wrong.length + unfinished.length + report.skipped).toBeGreaterThan(0)
    })
  })
})
