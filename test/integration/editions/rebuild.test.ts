import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storedLines, verifyEditions } from '../../../src/app/editions/verify-editions.ts'
import { rebuildEditions } from '../../../src/domain/edition/rebuild-editions.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { Deeds } from '../../support/formation/deeds.ts'
import { World } from '../../support/world.ts'

const DEEDS = ['accept', 'giveBack', 'change', 'adopt', 'takeOver'] as const
const walk = fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat(20)), { minLength: 3, maxLength: 7 })

describeEachDatabase((open) => {
  describe('editions and the journal', () => {
    let world: World
    beforeAll(async () => {
      world = await World.open(await open())
    })
    afterAll(() => world.close())

    it('R51, R62 every edition rebuilt from the journal alone equals the stored one, whatever was accepted, returned, changed, adopted and imported', async () => {
      const { db } = world.storage
      const deeds = new Deeds(world)
      const walked = async (steps: readonly (readonly [(typeof DEEDS)[number], number])[]): Promise<void> => {
        for (const [deed, which] of steps) await deeds[deed](which)
        const lines = await db.journal.findMany({ where: { authorityId: 'demo' }, orderBy: { seq: 'asc' } })
        const told = rebuildEditions(lines.map(({ action, subject, digest }) => ({ action, subject, digest })))
        const editions = await db.edition.findMany({ where: { authorityId: 'demo' }, orderBy: { number: 'asc' } })
        expect([...told.keys()]).toEqual(editions.map(({ id }) => id))
        for (const { id } of editions) expect(await storedLines(db, 'demo', id)).toEqual(told.get(id))
      }
      await walked([
        ['giveBack', 0],
        ['adopt', 0],
        ['change', 3],
        ['change', 3],
        ['takeOver', 0],
        ['change', 5],
      ])
      const origins = (await db.edition.findMany({ orderBy: { number: 'asc' } })).map(({ origin }) => origin)
      expect(origins).toEqual(['consolidation', 'change', 'change', 'import', 'change'])
      await fc.assert(fc.asyncProperty(walk, walked), { numRuns: 5 })
      expect(await verifyEditions(db)).toEqual([])
    })

    it('R51, R62 an edition that somebody altered past the program is found', async () => {
      const { db } = world.storage
      const line = await db.editionEntry.findFirstOrThrow({ where: { authorityId: 'demo' } })
      await db.editionEntry.update({ where: { id: line.id }, data: { body: { ...(line.body as object), name: 'Другое' } } })
      expect((await verifyEditions(db)).map(({ editionId }) => editionId)).toEqual([line.editionId])
      await db.editionEntry.update({ where: { id: line.id }, data: { body: line.body as object } })
    })

    it('R51, R62 an edition with another order, one that was put in and one that was taken out past the program are found', async () => {
      const { db } = world.storage
      const { number: _, ...edition } = await db.edition.findFirstOrThrow({ where: { authorityId: 'demo' }, orderBy: { number: 'desc' } })
      const faults = async () => (await verifyEditions(db)).map(({ editionId }) => editionId)
      for (const data of [{ orderNumber: 'другой' }, { orderDate: '2020-01-01' }]) {
        await db.edition.update({ where: { id: edition.id }, data })
        expect(await faults()).toEqual([edition.id])
        await db.edition.update({ where: { id: edition.id }, data: { orderNumber: edition.orderNumber, orderDate: edition.orderDate } })
      }
      expect(await faults()).toEqual([])
      await db.edition.create({ data: { ...edition, id: 'inserted', number: 999 } })
      expect(await faults()).toEqual(['inserted'])
      await db.edition.delete({ where: { id: 'inserted' } })
      await db.edition.delete({ where: { id: edition.id } })
      expect(await faults()).toEqual([edition.id])
    })
  })
})
