import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { seasonTable } from '../../support/season/oracle.ts'
import { HUNDRED } from '../../support/season/script.ts'
import { playSeason, writeAuthority } from '../../support/season/season-house.ts'

const PATIENCE = 300_000

describeEachDatabase((open) => {
  it(
    'R72 R70 in a season of a hundred units everybody hears what the oracle says, and nothing else',
    async () => {
      const storage = await open()
      await writeAuthority(storage.db, HUNDRED, 'sverdlovsk')
      const begun = process.cpuUsage()
      const log = await playSeason(storage, HUNDRED)
      console.log(process.cpuUsage(begun), log.length)
      expect(log).toEqual(seasonTable(HUNDRED))
    },
    PATIENCE,
  )
})
