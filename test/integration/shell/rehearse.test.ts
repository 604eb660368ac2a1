import { expect, it } from 'vitest'
import { rehearse } from '../../../src/app/rehearsal/rehearse.ts'
import { readConfig } from '../../../src/config.ts'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { openCopy } from '../../../src/main/rehearsal/open-copy.ts'
import { tableDigests } from '../../support/databases/table-digests.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY, writeAuthority } from '../../support/season/authority.ts'
import { Lines } from '../../support/season/lines.ts'
import { seasonTable } from '../../support/season/oracle/tables.ts'
import { IDLE } from '../../support/season/script.ts'
import { admin } from '../../support/shell/admin.ts'

const PATIENCE = 300_000
/** The whole season is compared with the engine's log; what is printed, for as long as shows every kind of line. */
const PRINTED_TO = '2026-12-08'
const DAYS = ['--from', IDLE.from, '--to', PRINTED_TO]

/** The day and the person of each line of the oracle, sorted. */
const heard = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()

describeEachDatabase((open, database) => {
  it(
    'R72 R70 a rehearsal of the installed authority says what the oracle says, prints it, and leaves the database as it was',
    async () => {
      const storage = await open()
      await writeAuthority(storage.db, IDLE, 'sverdlovsk')
      const before = await tableDigests(storage)
      const url = await database.url()
      const config = readConfig({ DATABASE_URL: url, DEMO: '0' })
      if ('refused' in config) throw new Error(config.refused)
      const { house, set, close } = await openCopy(config.ok, new Date('2026-10-30T09:00:00Z'))
      const [log, lines] = [[] as string[], new Lines(house.app.storage.db)]
      const [from, to] = [IDLE.from as Day, IDLE.to as Day]
      const told = async (message: Parameters<Lines['lineOf']>[1], at: Date): Promise<void> =>
        void log.push(await lines.lineOf(house.app.authorities.today(AUTHORITY, at), message))
      await rehearse({ app: house.app, authorityId: AUTHORITY, from, to, set, told }).finally(close)
      expect(log.sort()).toEqual(seasonTable(IDLE))

      const { code, stdout } = await admin(['rehearse', ...DAYS], url, {}, new Date('2026-10-30T09:00:00Z'))
      expect(code).toBe(0)
      const begun = seasonTable({ ...IDLE, to: PRINTED_TO })
      const printed = stdout.trim().split('\n')
      const last = printed.pop() ?? ''
      expect(last).toBe(`${begun.length} messages to ${new Set(begun.map((line) => line.split(' ')[1])).size} persons; nothing was sent`)
      const columns = printed.map((line) => line.split('\t'))
      expect(columns.map(([day, , name]) => `${day} ${name?.replace('Сотрудник ', '')}`).sort()).toEqual(heard(begun))
      expect(printed.find((line) => line.includes('Сотрудник o001'))).toBe(
        [
          ...['2026-11-13', '09:00', 'Сотрудник o001'],
          '⏳ Мониторинг перечня «u001»: осталось 30 рабочих дней, до пт 25 декабря 2026 / Передать секретарю – до ср 30 декабря 2026. / ' +
            'Назначенный срок – чт 31 декабря 2026, это нерабочий день, поэтому он перенесён.',
        ].join('\t'),
      )
      expect(await tableDigests(storage)).toEqual(before)
    },
    PATIENCE,
  )

  it('R72 a rehearsal without days, or with days in the wrong order, says how it is asked for', async () => {
    for (const argv of [
      [],
      ['--from', '2026-11-01'],
      ['--from', '2027-01-15', '--to', '2026-11-01'],
      ['--from', '2026-13-01', '--to', '2027-01-15'],
    ]) {
      const { code, stderr } = await admin(['rehearse', ...argv], await database.url())
      expect(code).toBe(1)
      expect(stderr).toContain('rehearse --from YYYY-MM-DD --to YYYY-MM-DD')
    }
  })
})
