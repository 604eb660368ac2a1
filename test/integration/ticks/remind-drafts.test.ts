import { beforeAll, describe, expect, it } from 'vitest'
import { remind as runTick } from '../../../src/app/reminders/remind.ts'
import { drawMessage } from '../../../src/bot/outbox-card.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { DraftRow } from '../../../src/storage/unit.ts'
import type { Delivery } from '../../../src/ticks/letter.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { draftRow } from '../../support/storage-rows.ts'
import { FakeTime, MORNING } from '../../support/ticks/fake-time.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

const FRIDAY_EVENING = '2026-11-20T16:30:00.000Z'
const MONDAY_OPENING = '2026-11-23T06:00:00.000Z'
const TUESDAY_OPENING = '2026-11-24T06:00:00.000Z'

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  const lay = async (office: PostOffice, name: string, draft: string, changes: Partial<DraftRow> = {}): Promise<string> => {
    const { authorityId } = office
    const row = draftRow(office.id(name), { id: office.id(draft), authorityId, active: false, remindAt: MORNING, ...changes })
    await office.house.app.committer.run([], (unit) => unit.saveDraft(row))
    return row.id
  }
  const change = (office: PostOffice, draft: string, data: object) => office.db.draft.update({ where: { id: office.id(draft) }, data })
  const remind = (office: PostOffice): Promise<number> => runTick(office.house.app, office.authorityId)
  const messages = (office: PostOffice) => office.db.outbox.findMany({ where: { authorityId: office.authorityId }, orderBy: { id: 'asc' } })
  const draftsIn = (params: unknown): string[] => (params as { drafts: { id: string }[] }).drafts.map(({ id }) => id)
  const lines = (office: PostOffice): Promise<number> => office.db.journal.count({ where: { authorityId: office.authorityId } })
  const nextDraft = async (office: PostOffice, draft: string) =>
    (await office.db.draft.findUniqueOrThrow({ where: { id: office.id(draft) } })).remindAt
  /** An office with Anna's two forgotten drafts and one of Boris. */
  const forgotten = async (time = new FakeTime()): Promise<PostOffice> => {
    const office = await PostOffice.open(storage, { time })
    for (const name of ['anna', 'boris']) await office.hire(name)
    await lay(office, 'anna', 'a1')
    await lay(office, 'anna', 'a2', { remindAt: '2026-11-19T07:00:00.000Z' })
    await lay(office, 'boris', 'b1')
    return office
  }

  describe('drafts left lying', () => {
    it('R72 speak once, one message a person for all of them, with a line in the journal', async () => {
      const office = await forgotten()
      await lay(office, 'boris', 'later', { remindAt: MONDAY_OPENING })
      await lay(office, 'boris', 'done', { state: 'done' })
      await lay(office, 'boris', 'silent', { remindAt: null })
      expect(await remind(office)).toBe(2)
      const said = await messages(office)
      expect(said.map(({ personId, params }) => [personId, draftsIn(params)])).toEqual([
        [office.id('anna'), [office.id('a1'), office.id('a2')]],
        [office.id('boris'), [office.id('b1')]],
      ])
      expect(said.map(({ dueAt }) => dueAt)).toEqual([MORNING, MORNING])
      expect(await lines(office)).toBe(2)
      expect(await nextDraft(office, 'later')).toBe(MONDAY_OPENING)
      expect(await remind(office)).toBe(0)
      await office.deliver()
      office.time.set(MONDAY_OPENING)
      expect(await remind(office)).toBe(1)
      expect(draftsIn((await messages(office))[2]?.params)).toEqual([office.id('later')])
    })

    it('R72 are silent out of working hours, and speak once after days of downtime', async () => {
      const office = await forgotten(new FakeTime(FRIDAY_EVENING))
      await lay(office, 'anna', 'a3', { remindAt: MONDAY_OPENING })
      await remind(office)
      office.time.set('2026-11-22T09:00:00.000Z')
      await remind(office)
      expect(await messages(office)).toEqual([])
      office.time.set(MONDAY_OPENING)
      for (let i = 0; i < 3; i += 1) await remind(office)
      const said = await messages(office)
      expect(said.map(({ slot }) => slot)).toEqual(['anna', 'boris'].map((name) => `reminder:${office.id(name)}:2026-11-23`))
      expect(draftsIn(said[0]?.params)).toEqual(['a1', 'a2', 'a3'].map((id) => office.id(id)))
    })

    it('R72 that come to light when the person has been reminded today wait for the next working day, and are not forgotten', async () => {
      const office = await forgotten()
      await remind(office)
      await lay(office, 'anna', 'a3')
      await remind(office)
      expect(await messages(office)).toHaveLength(2)
      expect(await nextDraft(office, 'a3')).toBe(MONDAY_OPENING)
      await office.deliver()
      office.time.set(MONDAY_OPENING)
      await remind(office)
      expect(draftsIn((await messages(office))[2]?.params)).toEqual([office.id('a3')])
    })

    it('R72 that could not be said on their day are said together with those of the next, in one message', async () => {
      const office = await forgotten()
      await lay(office, 'anna', 'a3', { remindAt: MONDAY_OPENING })
      await remind(office)
      office.time.set(MONDAY_OPENING)
      await remind(office)
      const said = (await messages(office)).filter(({ personId }) => personId === office.id('anna'))
      expect(said.map(({ state, reason }) => [state, reason])).toEqual([
        ['dropped', 'joined-later'],
        ['due', null],
      ])
      expect(draftsIn(said[1]?.params)).toEqual(['a1', 'a2', 'a3'].map((id) => office.id(id)))
    })

    it('R72 of somebody who has left are forgotten and sent to nobody', async () => {
      const office = await forgotten()
      await office.db.person.update({ where: { id: office.id('boris') }, data: { state: 'blocked' } })
      await remind(office)
      expect((await messages(office)).map(({ personId }) => personId)).toEqual([office.id('anna')])
      expect(await remind(office)).toBe(0)
    })

    it('R72 speak once when two runs meet', async () => {
      const office = await forgotten()
      await Promise.all([remind(office), remind(office)])
      expect(await messages(office)).toHaveLength(2)
      expect(await lines(office)).toBe(2)
    })

    it('R72 speak once when two processes run at the same time', async () => {
      const first = await PostOffice.open(storage)
      const { time, authorityId } = first
      const second = await PostOffice.open(storage.dialect === 'postgresql' ? await open() : storage, { time, authorityId })
      for (let i = 0; i < 20; i += 1) {
        await first.hire(`p${i}`)
        for (const draft of ['a', 'b']) await lay(first, `p${i}`, `${draft}${i}`)
      }
      await Promise.all([remind(first), remind(second), remind(first), remind(second)])
      const said = await messages(first)
      expect(said).toHaveLength(20)
      expect(said.flatMap(({ params }) => draftsIn(params))).toHaveLength(40)
      expect(await lines(first)).toBe(20)
    })

    it('of another authority are not touched', async () => {
      const [office, other] = [await PostOffice.open(storage), await forgotten()]
      await remind(office)
      expect([...(await messages(office)), ...(await messages(other))]).toEqual([])
    })
  })

  describe('a reminder that is about to leave', () => {
    const deliver = (office: PostOffice): Promise<void> => {
      const { app, voices } = office.house
      const render: Delivery['render'] = (message, locale) => drawMessage(app, message, voices[locale])
      return office.deliver({ render })
    }
    const reminded = async (): Promise<PostOffice> => {
      const office = await forgotten()
      await remind(office)
      return office
    }

    it('R72 names one draft with its step and counts several', async () => {
      const office = await reminded()
      await deliver(office)
      expect(office.telegram.texts).toEqual([
        'Не закончены 2 записи.',
        expect.stringMatching(/^Не закончена запись «[^»]+», шаг 1 из \d+\.$/),
      ])
    })

    it.each([
      ['answered', { revision: 2 }],
      ['finished', { state: 'done' }],
      ['deleted', { state: 'cancelled' }],
    ])('R72 is dropped when the draft was %s meanwhile, kept while another one lies', async (_, data) => {
      const office = await reminded()
      await change(office, 'b1', data)
      await change(office, 'a1', data)
      await deliver(office)
      const fates = (await messages(office)).map(({ state, reason }) => [state, reason])
      expect(fates).toEqual([
        ['sent', null],
        ['dropped', 'done-meanwhile'],
      ])
    })

    it('R76 is dropped when the person has turned such reminders off', async () => {
      const office = await reminded()
      await office.db.person.update({ where: { id: office.id('boris') }, data: { settings: { notify: { drafts: false } } } })
      await deliver(office)
      expect((await messages(office)).map(({ state }) => state)).toEqual(['sent', 'dropped'])
      expect(office.telegram.noted).toHaveLength(1)
    })

    it('R72 waits for working hours when it could not leave before', async () => {
      const office = await reminded()
      office.time.set('2026-11-23T18:00:00.000Z')
      await deliver(office)
      expect(office.telegram.noted).toEqual([])
      expect((await messages(office)).map(({ dueAt, attempts }) => [dueAt, attempts])).toEqual([
        [TUESDAY_OPENING, 0],
        [TUESDAY_OPENING, 0],
      ])
      office.time.set(TUESDAY_OPENING)
      await deliver(office)
      expect(office.telegram.noted).toHaveLength(2)
    })
  })
})
