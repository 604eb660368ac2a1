import { beforeAll, describe, expect, it } from 'vitest'
import { paced } from '../../../src/channels/pace.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { consentRows } from '../../support/consents.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { FakeTime } from '../../support/ticks/fake-time.ts'
import type { Noted } from '../../support/ticks/noted-channel.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

const CEILING = 30
const isAnswer = ({ slot }: Noted): boolean => slot.startsWith('row:')

/** The most cards that left in any second that ends with a mass message, answers counted. */
const busiest = (noted: readonly Noted[]): number =>
  Math.max(...noted.map((mail, index) => (isAnswer(mail) ? 0 : noted.slice(0, index + 1).filter(({ at }) => at > mail.at - 1000).length)))

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  /** A message for each of `count` people. */
  const mailing = async (count: number): Promise<PostOffice> => {
    const office = await PostOffice.open(storage)
    const { authorityId, db } = office
    const at = office.time.now().toISOString()
    const ids = Array.from({ length: count }, (_, index) => office.id(String(index)))
    const person = {
      authorityId,
      displayName: 'Демо-сотрудник',
      position: 'специалист',
      locale: 'ru',
      settings: {},
      state: 'active',
      createdAt: at,
    }
    await db.person.createMany({ data: ids.map((id) => ({ ...person, id })) })
    await db.consent.createMany({ data: consentRows(authorityId, ids, at) })
    const account = { authorityId, channel: 'telegram', lastSeenAt: at }
    await db.account.createMany({ data: ids.map((id) => ({ ...account, id, externalId: id, chatId: id, personId: id })) })
    const message = { authorityId, message: 'notice', params: {}, priority: 5, dueAt: at, createdAt: at, state: 'due', attempts: 0 }
    await db.outbox.createMany({ data: ids.map((id) => ({ ...message, personId: id, slot: `mass ${id}` })) })
    return office
  }

  /** A person writes every `gap` ms, `count` times in all; gives the moments at which the answers are ready. */
  const write = (office: PostOffice, count: number, gap: number): number[] => {
    const door = paced(office.telegram, office.ledger)
    const ready: number[] = []
    for (let i = 0; i < count; i += 1) {
      office.time.plan(gap * i, () => {
        ready.push(office.time.ms)
        void door.show({ channel: 'telegram', chatId: `writer ${i % 50}` }, { text: ['answer'], rows: [] }, `row:${i}`)
      })
    }
    return ready
  }

  describe('a mailing to 500 people', () => {
    it('goes out to each once, with the answers to people who write at 95 % of the ceiling and never over it', async () => {
      const office = await mailing(500)
      office.telegram.latency = 500 // the messenger takes half a second for each card
      const ready = write(office, 75, 200)
      const start = office.time.ms
      const deliverer = office.deliverer()
      await deliverer.run(new AbortController().signal)
      await office.time.sleep(1000)
      await deliverer.idle()
      const { noted } = office.telegram
      const mails = noted.filter((one) => !isAnswer(one))
      expect(noted.filter(isAnswer).map(({ at }) => at)).toEqual(ready)
      expect(ready).toHaveLength(75)
      expect(mails).toHaveLength(500)
      expect(new Set(mails.map(({ slot }) => slot)).size).toBe(500)
      expect(busiest(noted)).toBeLessThanOrEqual(CEILING)
      expect(noted.length / (((noted.at(-1)?.at ?? 0) - start) / 1000)).toBeGreaterThanOrEqual(CEILING * 0.95)
      expect(await office.db.outbox.count({ where: { authorityId: office.authorityId, state: 'sent' } })).toBe(500)
    }, 120_000)
  })

  describe('a program that is killed in the middle of a mailing', () => {
    it('loses nothing, and sends nothing twice but what was in flight', async () => {
      const office = await mailing(120)
      office.telegram.latency = 300
      const killed = new Promise<void>((resolve) => {
        const sleep = async (ms: number): Promise<void> => {
          await office.house.app.committer.idle()
          await office.time.sleep(ms)
          if (office.telegram.noted.length < 50) return
          resolve()
          await new Promise(() => {})
        }
        void office.deliverer({ sleep }).run(new AbortController().signal)
      })
      await killed
      const { time, authorityId, telegram } = office
      const before = telegram.noted.map(({ slot }) => slot)
      const inFlight = telegram.noted.filter(({ at }) => at > time.ms - telegram.latency).map(({ slot }) => slot)
      const next = await PostOffice.open(storage, { time: new FakeTime(new Date(time.ms + 1000).toISOString()), authorityId })
      await next.deliver()
      await next.time.sleep(15 * 60_000)
      await next.deliver()
      const after = next.telegram.noted.map(({ slot }) => slot)
      expect(new Set([...before, ...after]).size).toBe(120)
      expect(inFlight.length).toBeLessThan(12)
      expect(after.filter((slot) => before.includes(slot)).sort()).toEqual(inFlight.sort())
    })
  })

  describe('people who write during a mailing', () => {
    it('get their answers at once, all at the same time too; the mailing waits for as long as they are owed', async () => {
      const office = await mailing(60)
      const ready = write(office, 90, 1)
      await office.deliver()
      const { noted } = office.telegram
      expect(noted.filter(isAnswer).map(({ at }) => at)).toEqual(ready)
      expect(busiest(noted)).toBeLessThanOrEqual(CEILING)
      await office.time.sleep(10_000)
      await office.deliver()
      expect(noted).toHaveLength(150)
    })

    it('are served first, also when their answers leave while a message is being drawn', async () => {
      const office = await mailing(1)
      const start = office.time.ms
      let drawn = 0
      const render = async () => {
        drawn += 1
        if (drawn === 1) for (let i = 0; i < 20; i += 1) office.ledger.record(`writer ${i}`)
        return { text: ['mail'], rows: [] }
      }
      await office.deliver({ render })
      expect(office.telegram.noted.map(({ at }) => at - start)).toEqual([Math.ceil((19 / 28.6) * 1000)])
    })

    it('do not hold up others: who has just got an answer gets the message a second later', async () => {
      const office = await mailing(40)
      office.ledger.record(office.id('0'))
      const start = office.time.ms
      await office.deliver()
      const { noted } = office.telegram
      expect(noted).toHaveLength(40)
      expect(noted.find(({ chatId }) => chatId === office.id('0'))?.at).toBeGreaterThanOrEqual(start + 1000)
      expect(noted[0]?.at).toBe(start)
      expect(noted.findIndex(({ chatId }) => chatId === office.id('0'))).toBeGreaterThan(20)
    })

    it('and many messages to one chat let others pass', async () => {
      const office = await mailing(40)
      const flood = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`flood ${index}`, { priority: 1 }]))
      await office.say('0', flood)
      const start = office.time.ms
      await office.deliver()
      const others = office.telegram.noted.filter(({ chatId }) => chatId !== office.id('0'))
      expect(others).toHaveLength(39)
      expect(others.at(-1)?.at).toBeLessThan(start + 4000)
    })
  })

  describe('a channel that is silent', () => {
    it('does not hold up the mail of another one that stands behind it', async () => {
      const office = await mailing(150)
      office.ledger.pause(3600)
      await office.hire('page', { places: ['web:page'] })
      await office.say('page', { page: { priority: 9 } })
      const start = office.time.ms
      await office.deliver()
      expect(office.web.noted).toMatchObject([{ at: start }])
      expect(office.telegram.noted).toEqual([])
      expect(office.time.ms).toBe(start)
      await office.time.sleep(3600_000)
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(150)
    }, 60_000)
  })
})
