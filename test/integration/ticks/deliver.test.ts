import { beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

const MINUTE = 60_000

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  describe('what is due in the outbox', () => {
    it('goes out once, the most urgent first, and what is not due waits', async () => {
      const office = await PostOffice.open(storage)
      for (const name of ['anna', 'boris', 'vera', 'gleb']) await office.hire(name, { places: [`web:${name}`] })
      await office.say('anna', { mass: { priority: 9 } })
      await office.say('boris', { usual: {} })
      await office.say('vera', { urgent: { priority: 1 } })
      await office.say('gleb', { later: { dueAt: new Date(office.time.ms + MINUTE).toISOString() } })
      await office.deliver()
      await office.deliver()
      expect(office.sentBy(office.web)).toEqual(['vera: ru urgent', 'boris: ru usual', 'anna: ru mass'])
      expect(await office.fates()).toEqual(['mass sent', 'usual sent', 'urgent sent', 'later due'])
      expect(await office.row('urgent')).toMatchObject({ sentAt: office.time.now().toISOString(), attempts: 1 })
      await office.time.sleep(MINUTE)
      await office.deliver()
      expect(office.sentBy(office.web)).toContain('gleb: ru later')
    })

    it('R72 a slot that was used is never sent again', async () => {
      const office = await PostOffice.open(storage)
      await office.hire('anna')
      await office.say('anna', { once: {} })
      await office.deliver()
      await office.say('anna', { once: {} })
      await office.time.sleep(MINUTE)
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(1)
      expect(office.telegram.noted[0]?.slot).toBe(`outbox:${office.id('once')}`)
    })

    it('of another authority is not touched', async () => {
      const [office, other] = [await PostOffice.open(storage), await PostOffice.open(storage)]
      await other.hire('anna')
      await other.say('anna', { theirs: {} })
      await office.deliver()
      expect(await other.fates()).toEqual(['theirs due'])
      expect([...office.telegram.noted, ...other.telegram.noted]).toEqual([])
    })

    it('goes out once when two processes look at the same time', async () => {
      const first = await PostOffice.open(storage)
      const { time, authorityId } = first
      const second = await PostOffice.open(storage.dialect === 'postgresql' ? await open() : storage, { time, authorityId })
      const slots: string[] = []
      for (let i = 0; i < 40; i += 1) {
        await first.hire(`p${i}`, { places: [`web:p${i}`] })
        await first.say(`p${i}`, { [`m${i}`]: {} })
        slots.push(`outbox:${first.id(`m${i}`)}`)
      }
      await Promise.all([first.deliver(), second.deliver(), first.deliver()])
      await second.deliver()
      const sent = [...first.web.noted, ...second.web.noted].map(({ slot }) => slot)
      expect(sent.sort()).toEqual(slots.sort())
    })

    it('is repeated after its lease when the program died with it, never lost', async () => {
      const office = await PostOffice.open(storage)
      await office.hire('anna')
      await office.say('anna', { dying: {} })
      office.telegram.reply = () => new Promise(() => {}) // the program does not live to hear the answer
      await office.deliverer().run(new AbortController().signal)
      expect(office.telegram.noted).toHaveLength(1)
      office.telegram.reply = () => ({ ref: '2', order: 2 })
      await office.time.sleep(14 * MINUTE)
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(1)
      await office.time.sleep(MINUTE)
      await office.deliver()
      expect(office.telegram.noted).toHaveLength(2)
      expect(await office.fates()).toEqual(['dying sent'])
    })

    it('is given back when the program is told to stop', async () => {
      const office = await PostOffice.open(storage)
      const stopping = new AbortController()
      for (let i = 0; i < 20; i += 1) {
        await office.hire(`p${i}`)
        await office.say(`p${i}`, { [`m${i}`]: {} })
      }
      const deliverer = office.deliverer({
        sleep: async (ms, signal) => {
          await office.time.sleep(ms)
          if (office.telegram.noted.length >= 5) stopping.abort()
          expect(signal).toBe(stopping.signal)
        },
      })
      await deliverer.run(stopping.signal)
      await deliverer.idle()
      const sent = office.telegram.noted.length
      expect(sent).toBeLessThan(20)
      expect((await office.fates()).filter((fate) => fate.endsWith('due'))).toHaveLength(20 - sent)
      expect(await office.row('m19')).toMatchObject({ attempts: 0 })
      await office.deliver()
      expect(new Set(office.telegram.texts).size).toBe(20)
      expect(office.telegram.noted).toHaveLength(20)
    })
  })

  describe('where and how a person is written to', () => {
    it('R95, R96 in the person’s language, at the place the person chose, else where the person spoke last', async () => {
      const office = await PostOffice.open(storage)
      await office.hire('anna', {
        locale: 'en',
        places: ['web:anna', 'telegram:anna'],
        settings: { home: `telegram:${office.id('anna')}` },
      })
      await office.hire('boris', { places: ['web:boris', 'telegram:boris'] })
      await office.hire('vera', { places: ['web:vera'], settings: { home: `telegram:${office.id('vera')}` } })
      for (const name of ['anna', 'boris', 'vera']) await office.say(name, { [`to-${name}`]: {} })
      await office.deliver()
      expect(office.sentBy(office.telegram)).toEqual(['anna: en to-anna'])
      expect(office.sentBy(office.web)).toEqual(['boris: ru to-boris', 'vera: ru to-vera'])
    })

    it('only in a channel that is open', async () => {
      const office = await PostOffice.open(storage)
      await office.hire('anna', { places: ['max:anna', 'telegram:anna'] })
      await office.say('anna', { hello: {} })
      await office.deliver()
      expect(office.sentBy(office.telegram)).toEqual(['anna: ru hello'])
    })

    it('R4 somebody who has left gets nothing more, and it is told', async () => {
      const office = await PostOffice.open(storage)
      await office.hire('anna', { state: 'blocked' })
      await office.say('anna', { hello: {} })
      await office.deliver()
      expect(await office.fates()).toEqual(['hello blocked no-place'])
      expect(office.logged).toEqual([
        { event: 'message-not-delivered', details: { slot: office.id('hello'), state: 'blocked', reason: 'no-place' } },
      ])
      expect(office.telegram.noted).toEqual([])
    })
  })
})
