import { expect } from 'vitest'
import { rehearse } from '../../../src/app/rehearsal/rehearse.ts'
import { readConfig } from '../../../src/config.ts'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { openCopy } from '../../../src/main/rehearsal/open-copy.ts'
import type { Open, TestDatabase } from '../databases.ts'
import { AUTHORITY, instantAt, writeAuthority } from './authority.ts'
import { expectOnce } from './expect-once.ts'
import { Lines } from './lines.ts'
import { seasonTable } from './oracle/tables.ts'
import { playSeason } from './play.ts'
import { HUNDRED } from './script.ts'

/** The last evening before the days on which the program does not run, and the first day of them. */
const [EVENING, MORROW] = ['2026-12-20', '2026-12-21']

/** Reminders of a unit's monitoring, to whomever, after its result was handed over for good. */
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

/** The season of a hundred units, played on a database and compared with the oracle. */
export const seasonOfHundred = (open: Open, database: TestDatabase) => async (): Promise<void> => {
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
}
