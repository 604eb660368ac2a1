import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { publicationTable, seasonTable } from '../../support/season/oracle.ts'
import { HUNDRED } from '../../support/season/script.ts'
import { AUTHORITY, playSeason, writeAuthority } from '../../support/season/season-house.ts'

/** Minutes: a season of a hundred units is played on a machine that may have others to serve. */
const PATIENCE = 900_000

/** `day person` of the reminders among lines. */
const remindersIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes(' reminder ')).map((line) => line.split(' ').slice(0, 2).join(' '))

describeEachDatabase((open) => {
  it(
    'R70 R71 R72 in a season of a hundred units everybody hears what the oracle says, and nothing else',
    async () => {
      const storage = await open()
      await writeAuthority(storage.db, HUNDRED, 'sverdlovsk')
      const log = await playSeason(storage, HUNDRED)
      expect(log).toEqual(seasonTable(HUNDRED))
      expect(new Set(remindersIn(log)).size).toBe(remindersIn(log).length)
      const tasks = await storage.db.monitoringTask.findMany({ orderBy: { unitId: 'asc' } })
      const unitsIn = (state: string): string[] => tasks.filter((task) => task.state === state).map(({ unitId }) => unitId)
      expect(tasks).toHaveLength(100)
      expect(unitsIn('lapsed')).toEqual(['u091'])
      expect(unitsIn('notStarted')).toEqual(['u085', 'u086', 'u087'])
      expect(unitsIn('underWay')).toEqual(['u088'])
      expect(unitsIn('received')).toHaveLength(11)
      expect(tasks.find(({ unitId }) => unitId === 'u090')).toMatchObject({ confirmedById: 'stand-in', confirmedForId: 'o090' })
    },
    PATIENCE,
  )
})

describeEachDatabase((open) => {
  it(
    'R52 R72 where the act knows no monitoring there is no season, and the publication alone is reminded of',
    async () => {
      const storage = await open()
      const { from, to } = HUNDRED
      const script = { ...HUNDRED, leaves: [], deeds: [], down: undefined }
      await writeAuthority(storage.db, script, 'novosibirsk', 'services')
      const [since, last] = ['2026-12-11', '2026-12-18']
      const edition = { number: 1, orderNumber: '7', orderDate: since, layout: 'novosibirsk', origin: 'consolidation' }
      const createdAt = `${since}T05:00:00.000Z`
      const own = { authorityId: AUTHORITY, createdAt }
      await storage.db.edition.create({ data: { ...own, id: 'edition-1', ...edition, createdById: 'coordinator' } })
      await storage.db.publication.create({ data: { ...own, editionId: 'edition-1', dueOn: last, link: '', publishedOn: '' } })
      const log = await playSeason(storage, script)
      const people = { publisher: 'publisher', coordinator: 'coordinator', deputy: 'deputy' }
      expect(log).toEqual(publicationTable({ from, to, edition: 'edition-1', since, last, publishedOn: '9999', ...people }))
      expect(log.length).toBeGreaterThan(20)
      expect(await storage.db.monitoringCampaign.count()).toBe(0)
    },
    PATIENCE,
  )
})
