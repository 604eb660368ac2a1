import { expect, it } from 'vitest'
import { rehearse } from '../../../src/app/rehearsal/rehearse.ts'
import { readConfig } from '../../../src/config.ts'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { openCopy } from '../../../src/main/rehearsal/open-copy.ts'
import type { Db } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY, instantAt, writeAuthority } from '../../support/season/authority.ts'
import { Lines } from '../../support/season/lines.ts'
import { publicationTable, seasonTable } from '../../support/season/oracle/tables.ts'
import { type Played, playSeason } from '../../support/season/play.ts'
import { HUNDRED } from '../../support/season/script.ts'

/** Minutes: a season of a hundred units is played on a machine that may have others to serve. */
const PATIENCE = 900_000
/** The last evening before the days on which the program does not run, and the first day of them. */
const [EVENING, MORROW] = ['2026-12-20', '2026-12-21']

/** `day person` of the reminders among lines. */
const remindersIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes(' reminder ')).map((line) => line.split(' ').slice(0, 2).join(' '))

/** What everybody must have seen: no occasion twice, no two reminders on a day, nothing that stayed behind or went wrong. */
async function expectOnce(db: Db, { lines, slots, faults }: Played): Promise<void> {
  expect(new Set(slots).size).toBe(slots.length)
  expect(new Set(remindersIn(lines)).size).toBe(remindersIn(lines).length)
  expect(faults).toEqual([])
  expect(await db.outbox.count({ where: { state: { not: 'sent' } } })).toBe(0)
}

/** Lines that speak of a unit's monitoring to those who answer for it, after its result was handed over for good. */
function spokenAfter(lines: readonly string[]): string[] {
  return HUNDRED.units.flatMap(({ id }) => {
    const deeds = HUNDRED.deeds.filter((deed) => 'unit' in deed && deed.unit === id)
    const handed = deeds.findLast(({ does }) => does === 'confirm')?.day ?? '9999'
    return lines.filter((line) => line.slice(0, 10) > handed && new RegExp(`monitoring\\w+:${id}\\b`).test(line))
  })
}

/** What a rehearsal of the days that are left says, from a copy of the database as it stands. */
async function rehearsed(url: string): Promise<string[]> {
  const config = readConfig({ DATABASE_URL: url, DEMO: '0' })
  if ('refused' in config) throw new Error(config.refused)
  const { house, set, close } = await openCopy(config.ok, instantAt(EVENING as Day, '20:00'))
  const [log, lines] = [[] as string[], new Lines(house.app.storage.db)]
  const told = async (message: Parameters<Lines['lineOf']>[1], at: Date): Promise<void> =>
    void log.push(await lines.lineOf(house.app.authorities.today(AUTHORITY, at), message))
  const days = { from: MORROW as Day, to: HUNDRED.to as Day }
  await rehearse({ app: house.app, authorityId: AUTHORITY, ...days, set, told }).finally(close)
  return log.sort()
}

describeEachDatabase((open, database) => {
  it(
    'R70 R71 R72 in a season of a hundred units everybody hears what the oracle says and nothing else, and a rehearsal in the middle says it before',
    async () => {
      const storage = await open()
      await writeAuthority(storage.db, HUNDRED, 'sverdlovsk')
      let foretold: string[] = []
      const played = await playSeason(storage, HUNDRED, async (day) => {
        if (day === EVENING) foretold = await rehearsed(await database.url())
      })
      expect(played.lines).toEqual(seasonTable(HUNDRED))
      await expectOnce(storage.db, played)
      expect(spokenAfter(played.lines)).toEqual([])
      const untilThen = { ...HUNDRED, down: undefined, deeds: HUNDRED.deeds.filter(({ day }) => day <= EVENING) }
      expect(foretold).toEqual(seasonTable(untilThen).filter((line) => line >= MORROW))
      expect(foretold.length).toBeGreaterThan(50)

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
    'R52 R72 where the act knows no monitoring there is no season, and the publication alone is reminded of until it is recorded',
    async () => {
      const storage = await open()
      const { from, to, units } = HUNDRED
      const [since, last, publishedOn] = ['2026-12-11', '2026-12-18', '2026-12-29']
      const [edition, people] = ['edition-1', { publisher: 'publisher', coordinator: 'coordinator', deputy: 'deputy' }]
      const deeds = [{ day: publishedOn, does: 'publish', edition, by: people.publisher } as const]
      const script = { ...HUNDRED, units: units.filter(({ officer }) => officer), leaves: [], deeds, down: undefined }
      await writeAuthority(storage.db, script, 'novosibirsk', 'services')
      const row = { number: 1, orderNumber: '7', orderDate: since, layout: 'novosibirsk', origin: 'consolidation' }
      const own = { authorityId: AUTHORITY, createdAt: `${since}T05:00:00.000Z` }
      await storage.db.edition.create({ data: { ...own, id: edition, ...row, createdById: 'coordinator' } })
      await storage.db.publication.create({ data: { ...own, editionId: edition, dueOn: last, link: '', publishedOn: '' } })
      const played = await playSeason(storage, script)
      expect(played.lines).toEqual(publicationTable({ from, to, edition, since, last, publishedOn, ...people }))
      await expectOnce(storage.db, played)
      expect(played.lines.length).toBeGreaterThan(10)
      expect(await storage.db.publication.findFirst()).toMatchObject({ publishedOn, link: 'https://example.org/list' })
      expect(await storage.db.monitoringCampaign.count()).toBe(0)
    },
    PATIENCE,
  )
})
