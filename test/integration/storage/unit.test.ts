import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { Unit } from '../../../src/storage/unit.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, AUTHORITY, addPerson, draftRow, journalLine } from '../../support/storage-rows.ts'

const PENDING = { place: 'telegram:1', step: 'name', ref: '55', order: 55 }

describeEachDatabase((open) => {
  let storage: Storage
  let committer: Committer

  const stored = (id: string) => storage.db.draft.findUniqueOrThrow({ where: { id } })

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage)
  })

  it('an actor comes with unit, roles and the place that speaks', async () => {
    const roles: [string, string][] = [
      ['employee', 'unit1'],
      ['coordinator', ''],
    ]
    const key = await addPerson(storage.db, 'a1', { roles })
    const actor = await committer.run([key], (unit) => unit.actor(key))
    expect({ ...actor, roles: actor?.roles.map((grant) => grant.role).sort() }).toEqual({
      authorityId: AUTHORITY,
      personId: 'a1',
      unitId: 'unit1',
      displayName: 'Демо-сотрудник a1',
      position: 'специалист',
      locale: 'ru',
      settings: { home: 'telegram' },
      roles: ['coordinator', 'employee'],
      place: 'telegram:a1',
      accountId: 'account-a1',
      consents: { processing: null, proactive: null },
    })
    expect(actor?.roles).toContainEqual({ role: 'coordinator', unitId: '' })
  })

  it('a person without roles has none; one who is blocked is no actor, but the account is known', async () => {
    const plain = await addPerson(storage.db, 'a2')
    const blocked = await addPerson(storage.db, 'a3', { state: 'blocked' })
    await committer.run([plain, blocked, 'web:nobody'], (unit) => {
      expect(unit.actor(plain)?.roles).toEqual([])
      expect(unit.actor(blocked)).toBeUndefined()
      expect(unit.account(blocked)).toMatchObject({ personId: 'a3', chatId: 'a3', blockedAt: null })
      expect([unit.actor('web:nobody'), unit.account('web:nobody')]).toEqual([undefined, undefined])
    })
  })

  it('whoever speaks is seen there and lets the bot write again, the others stay as they are', async () => {
    const [speaking, silent] = [await addPerson(storage.db, 'a4'), await addPerson(storage.db, 'a5')]
    await storage.db.account.updateMany({ where: { personId: { in: ['a4', 'a5'] } }, data: { blockedAt: AT } })
    const later = '2026-11-20T08:10:00.000Z'
    await committer.run([speaking, silent], (unit) => unit.seen('account-a4', later))
    await committer.run([speaking, silent], (unit) => {
      expect(unit.account(speaking)).toMatchObject({ lastSeenAt: later, blockedAt: null })
      expect(unit.account(silent)).toMatchObject({ lastSeenAt: AT, blockedAt: AT })
    })
  })

  it('an account without a person is known, and ids of two channels do not mix', async () => {
    await storage.db.account.create({
      data: { id: 'stranger', authorityId: AUTHORITY, channel: 'web', externalId: 'a1', chatId: '9', lastSeenAt: AT },
    })
    await committer.run(['web:a1'], (unit) => {
      expect(unit.account('web:a1')).toMatchObject({ id: 'stranger', personId: null })
      expect(unit.actor('web:a1')).toBeUndefined()
      expect(unit.account('telegram:a1')).toBeUndefined()
    })
  })

  it('a draft steps down when another one becomes the active one, whichever was there first', async () => {
    const key = await addPerson(storage.db, 'd1')
    const one = draftRow('d1', { id: 'one' })
    const two = draftRow('d1', { id: 'two' })
    await committer.run([], (unit) => unit.saveDraft(one))
    await committer.run([key], (unit) => {
      unit.saveDraft({ ...one, active: false, revision: 2 })
      unit.saveDraft(two)
      expect(unit.draft('d1')).toEqual(two)
    })
    expect([(await stored('one')).activeKey, (await stored('two')).activeKey]).toEqual([null, 'd1'])
    await committer.run([key], (unit) => {
      unit.saveDraft({ ...two, active: false, revision: 2 })
      unit.saveDraft({ ...one, revision: 3 })
    })
    expect([(await stored('one')).activeKey, (await stored('two')).activeKey]).toEqual(['d1', null])
    await committer.run([key], (unit) => {
      unit.saveDraft({ ...one, active: false, state: 'done', revision: 4 })
      expect(unit.draft('d1')).toBeUndefined()
    })
    expect(await stored('one')).toMatchObject({ activeKey: null, state: 'done' })
  })

  it('a second active draft of a person is refused', async () => {
    await committer.run([], (unit) => unit.saveDraft(draftRow('d2')))
    await expect(committer.run([], (unit) => unit.saveDraft(draftRow('d2', { id: 'second' })))).rejects.toMatchObject({ what: 'draft' })
  })

  it('what was asked is remembered for its revision only', async () => {
    await committer.run([], (unit) => unit.saveDraft(draftRow('q1')))
    await committer.run([], (unit) => unit.asked('draft-q1', 1, PENDING))
    await committer.run([], (unit) => unit.asked('draft-q1', 7, { ...PENDING, ref: 'other' }))
    expect(await stored('draft-q1')).toMatchObject({ pending: PENDING, revision: 1, answers: {} })
  })

  it('a reply in the same transaction knows that its question was asked, and what it saves counts', async () => {
    const key = await addPerson(storage.db, 'q2')
    const row = draftRow('q2')
    await committer.run([], (unit) => unit.saveDraft(row))
    await committer.run([key], (unit) => {
      unit.asked(row.id, 1, PENDING)
      expect(unit.draft('q2')?.pending).toEqual(PENDING)
      unit.saveDraft({ ...row, revision: 2, cursor: 'kind' })
      unit.asked(row.id, 1, { ...PENDING, ref: 'outdated' })
    })
    expect(await stored(row.id)).toMatchObject({ pending: null, revision: 2, cursor: 'kind' })
    await committer.run([key], (unit) => {
      unit.saveDraft({ ...row, revision: 3 })
      unit.asked(row.id, 3, PENDING)
    })
    expect(await stored(row.id)).toMatchObject({ pending: PENDING, revision: 3 })
  })

  it('an empty unit sends no statement, and each part only its own', async () => {
    const sent: string[] = []
    const tx = {
      async $queryRaw() {
        sent.push('read')
        return []
      },
      async $executeRaw(text: TemplateStringsArray) {
        sent.push(text.join('?'))
        return 1
      },
    }
    const empty = new Unit(tx as never, storage.dialect)
    await empty.load([])
    await empty.flush()
    expect(sent).toEqual([])
    const one = new Unit(tx as never, storage.dialect)
    one.saveDraft(draftRow('x', { revision: 2 }))
    one.take(1)
    await one.flush()
    expect(sent.map((text) => /(INSERT INTO|UPDATE) "\w+"/.exec(text)?.[0])).toEqual(['UPDATE "Inbox"', 'UPDATE "Draft"'])
  })

  it('everything of a unit is written or nothing', async () => {
    const failing = committer.run([], (unit) => {
      unit.saveDraft(draftRow('whole'))
      unit.line(journalLine('whole'))
      unit.take(999_999)
    })
    await expect(failing).rejects.toMatchObject({ what: 'inbox' })
    expect(await storage.db.draft.count({ where: { personId: 'whole' } })).toBe(0)
    expect(await storage.db.journal.count({ where: { actorId: 'whole' } })).toBe(0)
  })
})
