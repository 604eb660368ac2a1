import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { claimMessages, closeMessage, dueMessages, markSent, releaseMessages, rescheduleMessage } from '../../../src/storage/outbox.ts'
import type { OutboxRow } from '../../../src/storage/unit.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, outboxRow } from '../../support/storage-rows.ts'

const LATER = '2026-11-20T09:00:00.000Z'

describeEachDatabase((open) => {
  let storage: Storage
  let committer: Committer

  const say = (authorityId: string, ...messages: [slot: string, changes?: Partial<OutboxRow>][]) =>
    committer.run([], (unit) => {
      for (const [slot, changes] of messages) unit.say(outboxRow('p', `${authorityId} ${slot}`, { authorityId, ...changes }))
    })
  const due = async (authorityId: string, now = AT, limit = 100) => await dueMessages(storage.db, authorityId, now, limit)
  const slots = async (authorityId: string, now = AT, limit = 100) =>
    (await due(authorityId, now, limit)).map((row) => row.slot.split(' ')[1])
  const only = async (authorityId: string) => {
    const [message] = await due(authorityId)
    if (!message) throw new Error('nothing is due')
    return message
  }

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage)
  })

  it('R72 a slot is never used twice, in one transaction, later, or after it was sent', async () => {
    await say('slots', ['a', { params: { n: 1 } }], ['a', { params: { n: 2 } }])
    await say('slots', ['a', { params: { n: 3 } }], ['b'])
    const message = await only('slots')
    await markSent(storage.db, message.id, AT)
    await say('slots', ['a'])
    expect(message.params).toEqual({ n: 1 })
    expect(await slots('slots')).toEqual(['b'])
    expect(await storage.db.outbox.count({ where: { authorityId: 'slots' } })).toBe(2)
  })

  it('R72 two handles that say the same at the same time say it once', async () => {
    const other = storage.dialect === 'postgresql' ? new Committer(await open()) : committer
    await Promise.all([committer, other].map((by) => by.run([], (unit) => unit.say(outboxRow('p', 'both x', { authorityId: 'both' })))))
    expect(await slots('both')).toEqual(['x'])
  })

  it('what is due comes by priority, then by the time it has waited, limited', async () => {
    await say('queue', ['later', { dueAt: LATER }], ['mass', { priority: 9, dueAt: '2026-11-19T08:00:00.000Z' }], ['second'])
    await say('queue', ['first', { dueAt: '2026-11-20T07:59:59.999Z' }], ['urgent', { priority: 1 }])
    expect(await slots('queue')).toEqual(['urgent', 'first', 'second', 'mass'])
    expect(await slots('queue', AT, 2)).toEqual(['urgent', 'first'])
    expect(await slots('queue', LATER)).toContain('later')
    expect(await slots('another')).toEqual([])
  })

  it('a message is claimed by one, and is due again when its lease ends', async () => {
    await say('claimed', ['m'])
    const message = await only('claimed')
    const claims = await Promise.all([1, 2, 3].map(() => claimMessages(storage.db, [message], AT, LATER)))
    expect(claims.flat()).toEqual([{ ...message, attempts: 1 }])
    expect(await slots('claimed')).toEqual([])
    expect(await due('claimed', LATER)).toMatchObject([{ attempts: 1 }])
  })

  it('of many messages those are claimed that are left, in their sequence', async () => {
    await say('many', ['x', { priority: 2 }], ['y', { priority: 1 }], ['z', { priority: 3 }])
    const messages = await due('many')
    await claimMessages(storage.db, messages.slice(1, 2), AT, LATER)
    expect((await claimMessages(storage.db, messages, AT, LATER)).map(({ slot, attempts }) => [slot, attempts])).toEqual([
      ['many y', 1],
      ['many z', 1],
    ])
  })

  it('a message that is given back is as if nobody had begun', async () => {
    await say('back', ['m'], ['n'])
    const claimed = await claimMessages(storage.db, await due('back'), AT, LATER)
    await markSent(storage.db, claimed[1]?.id ?? 0, AT)
    await releaseMessages(
      storage.db,
      claimed.map(({ id }) => id),
      AT,
      'busy',
    )
    expect(await due('back')).toMatchObject([{ slot: 'back m', attempts: 0 }])
  })

  it('a message that was sent, dropped or given up is not due any more and says why', async () => {
    await say('closed', ['s'], ['d'], ['b'], ['f'])
    const [sent, dropped, blocked, failed] = (await due('closed')).map((row) => row.id) as [number, number, number, number]
    await markSent(storage.db, sent, LATER)
    await closeMessage(storage.db, dropped, 'dropped', 'done-meanwhile')
    await closeMessage(storage.db, blocked, 'blocked', 'blocked')
    await closeMessage(storage.db, failed, 'failed', 'invalid')
    await closeMessage(storage.db, sent, 'failed', 'too late')
    await rescheduleMessage(storage.db, dropped, AT)
    expect(await slots('closed', LATER)).toEqual([])
    const rows = await storage.db.outbox.findMany({ where: { authorityId: 'closed' }, orderBy: { id: 'asc' } })
    expect(rows.map((row) => [row.state, row.reason, row.sentAt])).toEqual([
      ['sent', null, LATER],
      ['dropped', 'done-meanwhile', null],
      ['blocked', 'blocked', null],
      ['failed', 'invalid', null],
    ])
  })

  it('a message that did not go out is put off', async () => {
    await say('put-off', ['m'])
    const { id } = await only('put-off')
    await rescheduleMessage(storage.db, id, LATER, 'busy')
    expect(await slots('put-off')).toEqual([])
    expect(await slots('put-off', LATER)).toEqual(['m'])
    expect(await storage.db.outbox.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'due', reason: 'busy' })
  })
})
