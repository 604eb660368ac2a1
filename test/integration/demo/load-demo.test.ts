import { beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { profileAt } from '../../../src/app/profiles/store/read-history.ts'
import { readProfiles } from '../../../src/app/profiles/store/read-profile.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { completeness } from '../../../src/domain/segment/completeness.ts'
import { segmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { stagesOf } from '../../../src/domain/segment/stages.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { verifyJournal } from '../../../src/storage/journal.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'

const clock = { now: () => new Date('2026-11-20T08:00:00.000Z') }

async function counts({ db }: Storage): Promise<number[]> {
  const tables = [db.authority.count(), db.unit.count(), db.person.count(), db.businessProcess.count(), db.touchpointEntry.count()]
  return [...(await Promise.all(tables)), await db.roleGrant.count(), await db.journal.count()]
}

describeEachDatabase((open) => {
  let storage: Storage
  let loading: { authorityId: string; loaded: boolean }[]

  beforeAll(async () => {
    storage = await open()
    const committers = [new Committer(storage), new Committer(storage)]
    loading = await Promise.all(committers.map((committer) => loadDemo({ committer, clock })))
  })

  it('two programs that start at once load the demonstration once', async () => {
    expect(loading.map(({ authorityId }) => authorityId)).toEqual(['demo', 'demo'])
    expect(loading.map(({ loaded }) => loaded).sort()).toEqual([false, true])
    expect((await counts(storage)).slice(0, 5)).toEqual([1, 4, 14, 12, 11])
  })

  it('every row belongs to the authority, which is marked as a demonstration', async () => {
    const { db } = storage
    expect(await db.authority.findUnique({ where: { id: 'demo' } })).toMatchObject({ demo: 1, regulation: 'demonstration' })
    const where = { NOT: { authorityId: 'demo' } }
    const strangers = [db.unit, db.person, db.roleGrant, db.businessProcess, db.touchpointEntry, db.journal] as {
      count(args: object): Promise<number>
    }[]
    expect(await Promise.all(strangers.map((table) => table.count({ where })))).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('R34 entries carry the key of sameness and can be searched', async () => {
    const entry = await storage.db.touchpointEntry.findFirst({ where: { searchKey: { contains: ' госус' } } })
    expect(entry).toMatchObject({ name: 'Госуслуги', nameKey: 'госуслуги', kind: 'digital', state: 'draft', revision: 1 })
    expect(entry?.createdAt).toBe('2026-11-12T08:00:00.000Z')
  })

  it('R12, R20 one profile is finished and one half done, and both follow from their history', async () => {
    const regulation = regulationOf('demonstration')
    const states = []
    for (const { profile, revision } of await readProfiles(storage.db, { authorityId: 'demo' })) {
      expect(segmentProfile.parse(profile)).toEqual(await profileAt(storage.db, 'demo', profile.id, revision))
      states.push([
        profile.title,
        profile.version,
        completeness(profile, regulation).complete,
        stagesOf(profile, regulation).map(({ state }) => state),
      ])
    }
    expect(states).toEqual([
      ['Предоставление льготного займа', 0, false, ['done', 'underWay', 'notStarted', 'notStarted']],
      ['Рассмотрение обращений граждан', 2, true, ['done', 'done', 'done', 'underWay']],
    ])
  })

  it('R62 the loading stands in the journal, and the chain holds', async () => {
    expect(await storage.db.journal.findMany({ select: { action: true, subject: true } })).toEqual([
      { action: 'demo.load', subject: 'authority:demo' },
    ])
    expect(await verifyJournal(storage.db, 'demo')).toMatchObject({ lines: 1 })
  })

  it('a later start changes nothing of what people did meanwhile', async () => {
    await storage.db.touchpointEntry.delete({ where: { id: 'demo-e3' } })
    await storage.db.authority.update({ where: { id: 'demo' }, data: { settings: { local: true } } })
    const before = await counts(storage)
    expect(await loadDemo({ committer: new Committer(storage), clock })).toEqual({ authorityId: 'demo', loaded: false })
    expect(await counts(storage)).toEqual(before)
    expect((await storage.db.authority.findUnique({ where: { id: 'demo' } }))?.settings).toEqual({ local: true })
  })
})
