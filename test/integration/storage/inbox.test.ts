import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { accept, type InboxEvent, openRows } from '../../../src/storage/inbox.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, AUTHORITY } from '../../support/storage-rows.ts'

const event = (eventId: string): InboxEvent => ({ eventId, chatId: `chat ${eventId}`, update: { text: eventId } as never })

describeEachDatabase((open) => {
  let storage: Storage
  let committer: Committer

  const receive = (channel: string, ids: string[], authorityId = AUTHORITY) =>
    committer.run([], (unit) => accept(unit.tx, unit.dialect, authorityId, channel, ids.map(event), AT))
  const stored = (seq: number) => storage.db.inbox.findUniqueOrThrow({ where: { seq } })

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage)
  })

  it('a batch is stored in the sequence in which it was handed over', async () => {
    const ids = Array.from({ length: 120 }, (_, i) => `b${(i * 37) % 120}`)
    const rows = await receive('telegram', ids)
    expect(rows.map((row) => row.chatId)).toEqual(ids.map((id) => `chat ${id}`))
    expect(rows.map((row) => row.seq)).toEqual([...rows.map((row) => row.seq)].sort((a, b) => a - b))
    expect(rows[0]).toEqual({
      seq: expect.any(Number),
      channel: 'telegram',
      chatId: 'chat b0',
      state: 'open',
      outcome: null,
      attempts: 0,
      update: { text: 'b0' },
    })
  })

  it('the same event twice in one batch is stored once', async () => {
    const rows = await receive('web', ['x', 'y', 'x'])
    expect(rows.map((row) => row.chatId)).toEqual(['chat x', 'chat y'])
  })

  it('an event that comes again is not handed on again, also after it was finished', async () => {
    const [row] = await receive('web', ['again'])
    await committer.run([], (unit) => unit.shown(row?.seq ?? 0))
    expect(await receive('web', ['again', 'new'])).toMatchObject([{ chatId: 'chat new' }])
    expect(await receive('max', ['again'])).toHaveLength(1) // another channel, another event
  })

  it('two batches with the same event, side by side, store it once', async () => {
    const rows = await Promise.all([
      accept(storage.db, storage.dialect, AUTHORITY, 'vk', [event('s1'), event('s2')], AT),
      accept(storage.db, storage.dialect, AUTHORITY, 'vk', [event('s2'), event('s1')], AT),
    ])
    expect(
      rows
        .flat()
        .map((row) => row.chatId)
        .sort(),
    ).toEqual(['chat s1', 'chat s2'])
  })

  it('an empty batch costs nothing', async () => {
    expect(await accept(undefined as never, 'sqlite', AUTHORITY, 'web', [], AT)).toEqual([])
  })

  it('a row goes from open over taken to shown, and the words go with the last step', async () => {
    const [row] = await receive('life', ['life'])
    const seq = row?.seq ?? 0
    await committer.run([], (unit) => unit.take(seq, 'saved'))
    expect(await openRows(storage.db, 'life')).toEqual([{ ...row, state: 'taken', outcome: 'saved' }])
    await committer.run([], (unit) => unit.shown(seq))
    expect(await openRows(storage.db, 'life')).toEqual([])
    expect(await stored(seq)).toMatchObject({ state: 'shown', payload: '', eventId: 'life' })
  })

  it('attempts that came to nothing are counted, and a row can be given up without losing its words', async () => {
    const rows = await receive('retries', ['r1', 'r2'])
    const [first, second] = rows.map((row) => row.seq) as [number, number]
    await committer.run([], (unit) => unit.retry(first))
    await committer.run([], (unit) => {
      unit.retry(first)
      unit.retry(second)
    })
    expect((await openRows(storage.db, 'retries')).map((row) => row.attempts)).toEqual([2, 1])
    await committer.run([], (unit) => unit.failed(first))
    expect((await openRows(storage.db, 'retries')).map((row) => row.seq)).toEqual([second])
    expect(await stored(first)).toMatchObject({ state: 'failed', payload: '{"text":"r1"}' })
  })

  it('open rows are those of one channel, whatever authority was served, in the sequence of arrival', async () => {
    await receive('one', ['o1'], 'none')
    await receive('two', ['o2'], 'none')
    await receive('one', ['o3'])
    expect((await openRows(storage.db, 'one')).map((row) => row.chatId)).toEqual(['chat o1', 'chat o3'])
  })
})
