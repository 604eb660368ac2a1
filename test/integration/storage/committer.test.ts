import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { Conflict } from '../../../src/storage/conflict.ts'
import { accept } from '../../../src/storage/inbox.ts'
import { verifyJournal } from '../../../src/storage/journal.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { Unit } from '../../../src/storage/unit.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, AUTHORITY, addPerson, draftRow, journalLine } from '../../support/storage-rows.ts'

const event = (id: string) => ({ eventId: id, chatId: '1', update: { update_id: Number(id) } as never })

describeEachDatabase((open) => {
  let storage: Storage
  let committer: Committer

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage)
  })

  it('one effect with a bug does not take its group with it', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        committer.run([], (unit) => {
          if (i === 7) throw new Error('bug')
          unit.saveDraft(draftRow(`g${i}`))
          unit.line(journalLine(`g${i}`))
          return i
        }),
      ),
    )
    expect(results.map((result) => result.status === 'fulfilled' && result.value)).toEqual(
      Array.from({ length: 20 }, (_, i) => (i === 7 ? false : i)),
    )
    expect(await storage.db.draft.count({ where: { personId: { startsWith: 'g' } } })).toBe(19)
    expect(await storage.db.journal.count({ where: { actorId: { startsWith: 'g' } } })).toBe(19)
  })

  it('a database error of one effect does not take its group with it', async () => {
    const create = (unit: Unit) => unit.tx.setting.create({ data: { authorityId: AUTHORITY, key: 'twice', value: {} } })
    await committer.run([], create)
    const results = await Promise.allSettled([
      committer.run([], (unit) => unit.saveDraft(draftRow('e1'))),
      committer.run([], create),
      committer.run([], (unit) => unit.saveDraft(draftRow('e2'))),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await storage.db.draft.count({ where: { personId: { in: ['e1', 'e2'] } } })).toBe(2)
  })

  it('effects asked for together share one transaction', async () => {
    const transactions = new Set<object>()
    await Promise.all(Array.from({ length: 10 }, () => committer.run([], (unit) => void transactions.add(unit.tx))))
    expect(transactions.size).toBe(1)
  })

  it('a later effect of a group sees what an earlier one saved', async () => {
    await addPerson(storage.db, 'seer')
    await committer.run([], (unit) => unit.saveDraft(draftRow('seer')))
    const step = () =>
      committer.run(['telegram:seer'], (unit) => {
        const draft = unit.draft('seer')
        if (!draft) throw new Error('not loaded')
        unit.saveDraft({ ...draft, revision: draft.revision + 1 })
        return draft.revision
      })
    expect(await Promise.all([step(), step(), step()])).toEqual([1, 2, 3])
    expect((await storage.db.draft.findUniqueOrThrow({ where: { id: 'draft-seer' } })).revision).toBe(4)
  })

  it('who loses the race for a draft runs again on fresh data', async () => {
    await addPerson(storage.db, 'racer')
    await committer.run([], (unit) => unit.saveDraft(draftRow('racer')))
    let tries = 0
    const read = await committer.run(['telegram:racer'], async (unit) => {
      const draft = unit.draft('racer')
      if (!draft) throw new Error('not loaded')
      tries += 1
      if (tries === 1) await unit.tx.draft.update({ where: { id: draft.id }, data: { revision: 5 } })
      unit.saveDraft({ ...draft, revision: draft.revision + 1 })
      return draft.revision
    })
    expect({ read, tries }).toEqual({ read: 1, tries: 2 }) // the disturbance was undone with the first try
  })

  it('who loses again and again gets a Conflict, and nothing is written', async () => {
    let tries = 0
    const attempt = committer.run([], (unit) => {
      tries += 1
      unit.line(journalLine('loser'))
      unit.saveDraft(draftRow('nobody', { revision: 3 }))
    })
    await expect(attempt).rejects.toBeInstanceOf(Conflict)
    expect(tries).toBe(4)
    expect(await storage.db.journal.count({ where: { actorId: 'loser' } })).toBe(0)
  })

  it('a draft made from an outdated one is refused within the group too', async () => {
    const stale = draftRow('stale')
    const save = () => committer.run([], (unit) => unit.saveDraft(stale))
    const results = await Promise.allSettled([save(), save()])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected'])
  })

  it('an inbox row has its effect once, in one group and in two', async () => {
    const [row] = await accept(storage.db, storage.dialect, AUTHORITY, 'web', [event('1')], AT)
    const take = () =>
      committer.run([], (unit) => {
        unit.take(row?.seq ?? 0)
        unit.line(journalLine('taker'))
      })
    const results = [...(await Promise.allSettled([take(), take()])), ...(await Promise.allSettled([take()]))]
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await storage.db.journal.count({ where: { actorId: 'taker' } })).toBe(1)
  })

  it('idle resolves when everything asked for is on the disk', async () => {
    for (let i = 0; i < 5; i += 1) void committer.run([], (unit) => unit.saveDraft(draftRow(`i${i}`)))
    await committer.idle()
    expect(await storage.db.draft.count({ where: { personId: { startsWith: 'i' } } })).toBe(5)
  })

  it('the chain holds after all that', async () => {
    expect(await verifyJournal(storage.db, AUTHORITY)).toMatchObject({ lines: await storage.db.journal.count() })
  })
})
