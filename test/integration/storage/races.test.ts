import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { Conflict, isRace } from '../../../src/storage/conflict.ts'
import { accept } from '../../../src/storage/inbox.ts'
import { verifyJournal } from '../../../src/storage/journal.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, AUTHORITY, addPerson, draftRow, journalLine } from '../../support/storage-rows.ts'

const thrownBy = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined).catch((error: unknown) => error)

describeEachDatabase((open, { dialect }) => {
  let storage: Storage

  beforeAll(async () => {
    storage = await open()
  })

  it('a unique value that is there already counts as a race, in ordinary calls and in raw statements; other errors do not', async () => {
    const data = { authorityId: AUTHORITY, key: 'once', value: {} }
    await storage.db.setting.create({ data })
    expect(isRace(await thrownBy(storage.db.setting.create({ data })))).toBe(true)
    const raw = storage.db
      .$executeRaw`INSERT INTO "Setting" ("authorityId", "key", "value") SELECT "authorityId", "key", "value" FROM "Setting"`
    expect(isRace(await thrownBy(raw))).toBe(true)
    expect(isRace(await thrownBy(storage.db.$executeRaw`INSERT INTO "Nowhere" VALUES (1)`))).toBe(false)
    expect([new Conflict('draft', ''), new Conflict('inbox', ''), new Error(''), undefined, 'text'].map(isRace)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('an effect whose unique value was taken meanwhile runs again and can see it', async () => {
    let tries = 0
    const outcome = await new Committer(storage).run([], async (unit) => {
      tries += 1
      // What another process could do between reading and writing.
      if (tries > 1) return 'seen'
      await unit.tx.setting.create({ data: { authorityId: AUTHORITY, key: 'taken', value: {} } })
      await unit.tx.setting.create({ data: { authorityId: AUTHORITY, key: 'taken', value: {} } })
      return 'written twice'
    })
    expect(outcome).toBe('seen')
  })

  if (dialect === 'postgresql') {
    it('several processes that answer for the same people lose no answer and take none twice', async () => {
      const people = await Promise.all(['m1', 'm2', 'm3', 'm4'].map((id) => addPerson(storage.db, id)))
      const committers = [storage, await open(), await open()].map((handle) => new Committer(handle, { max: 4 }))
      await committers[0]?.run([], (unit) => {
        for (const key of people) unit.saveDraft(draftRow(key.slice('telegram:'.length), { answers: { count: 0 } }))
      })
      const count = (by: Committer, key: string) =>
        by.run([key], (unit) => {
          const draft = unit.draft(key.slice('telegram:'.length))
          if (!draft) throw new Error('not loaded')
          const { count: before } = draft.answers as { count: number }
          unit.saveDraft({ ...draft, answers: { count: before + 1 }, revision: draft.revision + 1 })
          unit.line(journalLine(draft.personId, { authorityId: 'many' }))
        })
      const done = await Promise.allSettled(committers.flatMap((by) => people.flatMap((key) => [count(by, key), count(by, key)])))
      const written = done.filter((result) => result.status === 'fulfilled').length
      const reasons = done.flatMap((result) =>
        result.status === 'rejected' && !(result.reason instanceof Conflict) ? [result.reason] : [],
      )
      const drafts = await storage.db.draft.findMany({ where: { personId: { startsWith: 'm' } } })
      const counted = drafts.reduce((sum, row) => sum + (row.answers as { count: number }).count, 0)
      expect(reasons).toEqual([])
      expect(counted).toBe(written)
      expect(await verifyJournal(storage.db, 'many')).toMatchObject({ lines: written })
    })

    it('an event that two processes handle at once has its effect once', async () => {
      const others = [storage, await open()].map((handle) => new Committer(handle))
      const events = Array.from({ length: 20 }, (_, i) => ({ eventId: `e${i}`, chatId: '1', update: {} as never }))
      const rows = await accept(storage.db, dialect, AUTHORITY, 'telegram', events, AT)
      const takes = others.flatMap((by) =>
        rows.map(({ seq }) =>
          by.run([], (unit) => {
            unit.take(seq)
            unit.line(journalLine(`e${seq}`, { authorityId: 'twice' }))
          }),
        ),
      )
      const done = await Promise.allSettled(takes)
      expect(done.filter((result) => result.status === 'fulfilled')).toHaveLength(20)
      expect(await verifyJournal(storage.db, 'twice')).toMatchObject({ lines: 20 })
    })
  }
})
