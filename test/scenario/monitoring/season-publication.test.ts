import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY, writeAuthority } from '../../support/season/authority.ts'
import { expectOnce } from '../../support/season/expect-once.ts'
import { publicationTable } from '../../support/season/oracle/tables.ts'
import { playSeason } from '../../support/season/play.ts'
import { HUNDRED } from '../../support/season/script.ts'

const PATIENCE = 300_000

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
