import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { remind } from '../../../src/app/reminders/remind.ts'
import { drawMessage } from '../../../src/bot/outbox-card.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { Delivery } from '../../../src/ticks/letter.ts'
import { daysFrom, worksOn } from '../../support/calendar-oracle.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { finishProfile, layProfile } from '../../support/profile-with-deadline.ts'
import { draftRow } from '../../support/storage-rows.ts'
import { FakeTime } from '../../support/ticks/fake-time.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

/** What happens on one day: nothing at all (the program is down), it runs, it runs but nothing can be delivered, or work is done. */
const DEEDS = ['down', 'runs', 'runs', 'runs', 'unreachable', 'finish', 'draft'] as const
const days = fc.array(fc.constantFrom(...DEEDS), { minLength: 8, maxLength: 24 })
const BEGINNING = '2026-04-20'

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  const deliver = (office: PostOffice): Promise<void> => {
    const { app, voices } = office.house
    const render: Delivery['render'] = (message, locale) => drawMessage(app, message, voices[locale])
    return office.deliver({ render })
  }

  /** Somebody with two profiles, one due on 8 May and one on a day off, and what they are told day by day. */
  async function life(deeds: readonly (typeof DEEDS)[number][]): Promise<{ day: string; text: string; done: boolean }[]> {
    const office = await PostOffice.open(storage, { time: new FakeTime(`${BEGINNING}T05:00:00.000Z`) })
    const { authorityId } = office
    const authorId = await office.hire('anna')
    for (const [name, dueOn] of [
      ['one', '2026-05-08'],
      ['two', '2026-05-11'],
    ] as const)
      await layProfile(office.db, {
        id: office.id(name),
        authorityId,
        unitId: office.id('unit'),
        authorId,
        dueOn,
        title: `Профиль ${name}`,
      })
    const told: { day: string; text: string; done: boolean }[] = []
    let done = false
    for (const [index, day] of daysFrom(BEGINNING, deeds.length).entries()) {
      const deed = deeds[index]
      if (deed === 'down') continue
      if (deed === 'finish' && !done) {
        await finishProfile(office.db, authorityId, office.id('one'))
        done = true
      }
      if (deed === 'draft') {
        const row = draftRow(authorId, { id: office.id(`d${index}`), authorityId, active: false, remindAt: `${day}T05:30:00.000Z` })
        await office.house.app.committer.run([], (unit) => unit.saveDraft(row))
      }
      office.telegram.reply = () => (deed === 'unreachable' ? { refused: 'unreachable' } : { ref: '1', order: 1 })
      for (const time of ['05:59', '06:00', '10:00']) {
        office.time.set(`${day}T${time}:00.000Z`)
        const before = office.telegram.noted.length
        await Promise.all([remind(office.house.app, authorityId), remind(office.house.app, authorityId)])
        await deliver(office)
        if (deed !== 'unreachable') for (const { text } of office.telegram.noted.slice(before)) told.push({ day, text, done })
      }
    }
    return told
  }

  describe('what a person is told of deadlines and drafts', () => {
    it('R57 R72 is one message a day at most, never on a day off, never of what is done, and never the same day count twice', async () => {
      await fc.assert(
        fc.asyncProperty(days, async (deeds) => {
          const told = await life(deeds)
          const on = told.map(({ day }) => day)
          expect(new Set(on).size).toBe(on.length)
          expect(on.filter((day) => !worksOn(day))).toEqual([])
          expect(told.filter(({ text, done }) => done && text.includes('Профиль one'))).toEqual([])
          const counts = told.flatMap(({ text }) => text.match(/«Профиль \w+»: [^,\n]+/g) ?? [])
          expect(new Set(counts).size).toBe(counts.length)
        }),
        { numRuns: 6 },
      )
    }, 120_000)

    it('R72 after downtime holds exactly one word of each deadline', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 20 }), async (down) => {
          const told = await life(['runs', ...Array.from({ length: down }, () => 'down' as const), 'runs', 'runs', 'runs', 'runs', 'runs'])
          const back = daysFrom(BEGINNING, down + 6)
            .slice(down + 1)
            .find(worksOn)
          const caught = told.filter(({ day }) => day === back)
          // Until the seventh working day before Friday, 8 May, nothing has come due since the beginning.
          expect(caught).toHaveLength(back !== undefined && back >= '2026-04-28' ? 1 : 0)
          for (const { text } of caught) for (const name of ['one', 'two']) expect(text.split(`«Профиль ${name}»`)).toHaveLength(2)
        }),
        { numRuns: 5 },
      )
    }, 120_000)
  })
})
