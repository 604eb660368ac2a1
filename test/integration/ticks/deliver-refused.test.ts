import { beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  /** An office in which Anna has a message that her messenger answers with `refused` for ever. */
  const refusing = async (refused: 'busy' | 'unreachable' | 'blocked' | 'invalid', retryAfter?: number, places = ['telegram:anna']) => {
    const office = await PostOffice.open(storage)
    await office.hire('anna', { places })
    await office.say('anna', { hello: {} })
    office.telegram.reply = () => ({ refused, ...(retryAfter !== undefined && { retryAfter }) })
    return office
  }
  /** Delivers whenever Anna's message is due, `runs` times at most; gives the seconds after the first card at which each came. */
  const watch = async (office: PostOffice, runs: number): Promise<number[]> => {
    for (let run = 0; run < runs; run += 1) {
      const { dueAt, state } = await office.row('hello')
      if (state === 'due') await office.time.sleep(Math.max(0, Date.parse(dueAt) - office.time.ms))
      await office.deliver()
    }
    const first = office.telegram.noted[0]?.at ?? 0
    return office.telegram.noted.map(({ at }) => Math.round((at - first) / 1000))
  }

  describe('a messenger that is busy', () => {
    it('is left alone for as long as it asks, other mail included', async () => {
      const office = await refusing('busy', 30)
      await office.deliver()
      const start = office.time.ms
      office.telegram.reply = () => ({ ref: '1', order: 1 })
      await office.hire('boris')
      await office.say('boris', { other: {} })
      for (let second = 0; second < 45; second += 1) {
        await office.deliver()
        await office.time.sleep(SECOND)
      }
      expect(office.telegram.texts).toEqual(['ru hello', 'ru hello', 'ru other'])
      expect(Math.min(...office.telegram.noted.slice(1).map(({ at }) => at))).toBeGreaterThanOrEqual(start + 30 * SECOND)
      expect(await office.fates()).toEqual(['hello sent busy', 'other sent'])
    })

    it('costs no attempt: the message is never given up for that', async () => {
      const office = await refusing('busy', 60)
      expect((await watch(office, 20)).at(-1)).toBeGreaterThanOrEqual(19 * 60)
      expect(await office.row('hello')).toMatchObject({ state: 'due', attempts: 0 })
    })
  })

  describe('a messenger that cannot be reached', () => {
    it('is tried again with growing pauses for about a day, then the message is given up and told once', async () => {
      const office = await refusing('unreachable')
      const seconds = await watch(office, 20)
      const pauses = seconds.slice(1).map((second, index) => (second - (seconds[index] ?? 0)) / 60)
      expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 256, 256, 256, 256])
      expect(await office.fates()).toEqual(['hello failed unreachable'])
      expect(office.logged).toEqual([
        { event: 'message-not-delivered', details: { slot: office.id('hello'), state: 'failed', reason: 'unreachable' } },
      ])
    })

    it('gets the message when it is back', async () => {
      const office = await refusing('unreachable')
      office.time.plan(3 * HOUR, () => {
        office.telegram.reply = () => ({ ref: '1', order: 1 })
      })
      await watch(office, 12)
      expect(await office.fates()).toEqual(['hello sent unreachable'])
    })

    it('does not hold up other channels while it owes its answers', async () => {
      const office = await PostOffice.open(storage)
      office.telegram.reply = () => new Promise(() => {})
      for (let i = 0; i < 5; i += 1) {
        await office.hire(`t${i}`)
        await office.say(`t${i}`, { [`t${i}`]: { priority: 1 }, [`second ${i}`]: { priority: 1 } })
      }
      await office.hire('boris', { places: ['web:boris'] })
      await office.say('boris', { page: {} })
      const stopping = new AbortController()
      const sleep = async (ms: number) => {
        if (office.web.noted.length > 0) stopping.abort()
        await office.time.sleep(ms)
      }
      await office.deliverer({ sleep }).run(stopping.signal)
      expect(office.sentBy(office.web)).toEqual(['boris: ru page'])
      expect(new Set(office.telegram.noted.map(({ chatId }) => chatId)).size).toBe(office.telegram.noted.length)
    })
  })

  describe('a person who does not let the bot write', () => {
    it('is remembered, and written to at the next place', async () => {
      const office = await refusing('blocked', undefined, ['telegram:anna', 'web:anna'])
      await office.deliver()
      await office.deliver()
      expect(office.sentBy(office.web)).toEqual(['anna: ru hello'])
      expect(office.telegram.noted).toHaveLength(1)
      const account = await office.db.account.findFirstOrThrow({ where: { channel: 'telegram', chatId: office.id('anna') } })
      expect(account.blockedAt).toBe(office.time.now().toISOString())
      expect(await office.row('hello')).toMatchObject({ state: 'sent', attempts: 1 })
      await office.say('anna', { next: {} })
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(1)
      expect(office.sentBy(office.web)).toEqual(['anna: ru hello', 'anna: ru next'])
    })

    it('and has no other place: the message ends as blocked and it is told', async () => {
      const office = await refusing('blocked')
      await office.deliver()
      await office.deliver()
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(1)
      expect(await office.fates()).toEqual(['hello blocked no-place'])
      expect(office.logged.map(({ event }) => event)).toEqual(['message-not-delivered'])
    })
  })

  describe('a card that cannot be', () => {
    it('taken by the messenger is given up at once and told', async () => {
      const office = await refusing('invalid')
      await office.deliver()
      await office.time.sleep(HOUR)
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(1)
      expect(await office.fates()).toEqual(['hello failed invalid'])
      expect(office.logged).toMatchObject([{ event: 'message-not-delivered', details: { state: 'failed', reason: 'invalid' } }])
    })

    it.each(['drawn', 'shown'])('%s by a fault of the program holds nobody up, is told and tried again', async (where) => {
      const office = await PostOffice.open(storage)
      for (const name of ['anna', 'boris']) await office.hire(name)
      await office.say('anna', { broken: { priority: 1 } })
      await office.say('boris', { sound: {} })
      const fault = new Error('a bug')
      if (where === 'shown') {
        office.telegram.reply = (_, slot) => (slot.endsWith('broken') ? Promise.reject(fault) : { ref: '1', order: 1 })
      }
      const drawing = async (message: { slot: string }) => {
        if (where === 'drawn' && message.slot.endsWith('broken')) throw fault
        return { text: ['said'], rows: [] }
      }
      await office.deliver({ render: drawing })
      expect(await office.fates()).toEqual(['broken due fault', 'sound sent'])
      expect(office.logged).toEqual([{ event: 'message-fault', details: { slot: office.id('broken'), err: fault } }])
      office.telegram.reply = () => ({ ref: '1', order: 1 })
      await office.time.sleep(HOUR)
      await office.deliver()
      expect(await office.fates()).toEqual(['broken sent fault', 'sound sent'])
    })

    it('drawn because there is nothing to say any more is dropped', async () => {
      const office = await PostOffice.open(storage)
      await office.hire('anna')
      await office.say('anna', { hello: {} })
      await office.deliver({ render: async () => undefined })
      expect(await office.fates()).toEqual(['hello dropped nothing-to-say'])
      expect([...office.logged, ...office.telegram.noted]).toEqual([])
    })
  })
})
