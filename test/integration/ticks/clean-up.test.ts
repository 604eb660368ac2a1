import { beforeAll, describe, expect, it } from 'vitest'
import { cleanUp, type Removed } from '../../../src/app/retention/clean-up.ts'
import { verifyJournal } from '../../../src/storage/journal.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { draftRow, journalLine } from '../../support/storage-rows.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

const DAY = 86_400_000
const NOTHING: Removed = {
  inbox: 0,
  outbox: 0,
  drafts: 0,
  calls: 0,
  webMessages: 0,
  sessions: 0,
  links: 0,
  visits: 0,
  workbooks: 0,
  files: 0,
}

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })
  const ago = (office: PostOffice, days: number): string => new Date(office.time.ms - days * DAY).toISOString()
  const clean = (office: PostOffice): Promise<Removed> => cleanUp(office.house.app, office.authorityId)
  const contentOf = async (office: PostOffice, id: string): Promise<string> => {
    const found = await office.house.app.files.get(office.authorityId, id)
    return found ? new TextDecoder().decode(found.bytes) : 'no such file'
  }

  /** One row of every table that has a term, in a state in which it may go, `days` old. */
  const leave = async (office: PostOffice, name: string, days: number): Promise<void> => {
    const { authorityId, db } = office
    const [id, at] = [office.id(name), ago(office, days)]
    const inbox = { authorityId, channel: 'web', chatId: '1', payload: '', attempts: 0, receivedAt: at }
    for (const state of ['shown', 'failed']) await db.inbox.create({ data: { ...inbox, eventId: `${id} ${state}`, state } })
    const outbox = { authorityId, personId: 'p', message: 'notice', params: {}, priority: 5, dueAt: at, createdAt: at, attempts: 1 }
    for (const state of ['sent', 'dropped', 'blocked', 'failed'])
      await db.outbox.create({ data: { ...outbox, slot: `${id} ${state}`, state } })
    await office.house.app.committer.run([], (unit) => {
      for (const state of ['done', 'cancelled'] as const) {
        unit.saveDraft(draftRow('p', { id: `${id}-${state}`, authorityId, active: false, state, updatedAt: at }))
      }
      unit.line(journalLine('p', { authorityId, at }))
    })
    await db.webMessage.create({ data: { authorityId, chatId: id, direction: 'in', slot: '1', body: {}, change: 1, sentAt: at } })
    const session = { authorityId, accountId: id, userAgent: '', createdAt: at, lastSeenAt: at }
    await db.webSession.create({ data: { ...session, id, revokedAt: at } })
    await db.signInLink.create({ data: { id, authorityId, personId: 'p', createdAt: at, expiresAt: at } })
  }
  const count = async (office: PostOffice): Promise<Record<string, number>> => {
    const { authorityId, db } = office
    const where = { authorityId }
    const tables = {
      inbox: db.inbox,
      outbox: db.outbox,
      drafts: db.draft,
      webMessages: db.webMessage,
      sessions: db.webSession,
      links: db.signInLink,
    }
    const counted = Object.entries(tables).map(async ([table, rows]) => [
      table,
      await (rows.count as (by: object) => Promise<number>)({ where }),
    ])
    return Object.fromEntries(await Promise.all(counted))
  }
  /** A file given so many days ago. */
  const keep = async (office: PostOffice, name: string, days: number, content = name): Promise<string> => {
    const meta = {
      id: office.id(name),
      authorityId: office.authorityId,
      personId: 'p',
      mime: 'text/plain',
      name,
      createdAt: ago(office, days),
    }
    await office.house.app.committer.run([], (unit) => office.house.app.files.put(unit.tx, meta, new TextEncoder().encode(content)))
    return meta.id
  }
  const entryWith = (office: PostOffice, sourceFileId: string) => {
    const { authorityId } = office
    const words = {
      area: 'a',
      name: 'n',
      nameKey: sourceFileId,
      kind: 'digital',
      subtype: 'site',
      otherNeed: '',
      actions: '',
      specifics: '',
    }
    const rest = {
      sourceKind: 'law',
      sourceRef: '',
      state: 'draft',
      authorId: 'p',
      createdAt: '',
      updatedAt: '',
      revision: 1,
      searchKey: '',
    }
    const data = {
      id: office.id(`entry of ${sourceFileId}`),
      authorityId,
      unitId: 'u',
      processId: 'b',
      needs: [],
      marks: [],
      sourceFileId,
      ...words,
      ...rest,
    }
    return office.db.touchpointEntry.create({ data })
  }

  describe('what is past its term', () => {
    it('R99 goes, younger rows and the journal stay; a second time nothing is left to do', async () => {
      const office = await PostOffice.open(storage)
      await leave(office, 'old', 366)
      await leave(office, 'month', 31)
      await leave(office, 'young', 29)
      const removed = { inbox: 4, outbox: 8, drafts: 2, calls: 0, webMessages: 1, sessions: 2, links: 2, visits: 0, workbooks: 0, files: 0 }
      expect(await clean(office)).toEqual(removed)
      expect(await count(office)).toEqual({ inbox: 2, outbox: 4, drafts: 4, webMessages: 2, sessions: 1, links: 1 })
      expect(await verifyJournal(office.db, office.authorityId)).toMatchObject({ lines: 3 })
      expect(await clean(office)).toEqual(NOTHING)
    })

    it('R99 is a setting of the authority', async () => {
      const office = await PostOffice.open(storage, { settings: { retention: { messages: 400, drafts: 20, webHistory: 20, files: 400 } } })
      await leave(office, 'some', 100)
      await keep(office, 'file', 100)
      expect(await clean(office)).toEqual({ ...NOTHING, drafts: 2, webMessages: 1, sessions: 1, links: 1 })
    })

    it('R99 stays while it is not finished, however old', async () => {
      const office = await PostOffice.open(storage)
      const { authorityId, db } = office
      const at = ago(office, 1000)
      const inbox = { authorityId, channel: 'web', chatId: '1', payload: '{}', attempts: 0, receivedAt: at }
      for (const state of ['open', 'taken']) await db.inbox.create({ data: { ...inbox, eventId: office.id(state), state } })
      await office.say('anna', { waiting: { createdAt: at } })
      await office.house.app.committer.run([], (unit) => unit.saveDraft(draftRow(office.id('p'), { authorityId, updatedAt: at })))
      const session = { authorityId, accountId: 'a', userAgent: '', createdAt: at, lastSeenAt: ago(office, 59) }
      await db.webSession.create({ data: { ...session, id: office.id('session') } })
      expect(await clean(office)).toEqual(NOTHING)
    })

    it('R99 goes with a session that nobody used: the session itself, and the place of a visitor who chose nobody', async () => {
      const office = await PostOffice.open(storage)
      const { authorityId, db } = office
      for (const [name, days, personId] of [
        ['gone', 61, null],
        ['visiting', 1, null],
        ['chosen', 61, 'p'],
      ] as const) {
        const [id, at] = [office.id(name), ago(office, days)]
        await db.account.create({ data: { id, authorityId, channel: 'web', externalId: id, chatId: id, personId, lastSeenAt: at } })
        await db.webSession.create({ data: { id, authorityId, accountId: id, userAgent: '', createdAt: at, lastSeenAt: at } })
      }
      expect(await clean(office)).toEqual({ ...NOTHING, sessions: 2, visits: 1 })
      const left = await db.account.findMany({ where: { authorityId, channel: 'web' }, select: { id: true } })
      expect(left.map(({ id }) => id).sort()).toEqual([office.id('chosen'), office.id('visiting')].sort())
    })

    it('R99 of another authority is not touched', async () => {
      const [office, other] = [await PostOffice.open(storage), await PostOffice.open(storage)]
      await leave(other, 'old', 400)
      await keep(other, 'old', 400)
      const before = await count(other)
      expect(await clean(office)).toEqual(NOTHING)
      expect(await count(other)).toEqual(before)
      expect(await contentOf(other, other.id('old'))).toBe('old')
    })

    it('R99 goes where nobody has set up an authority yet: strangers write there too', async () => {
      const office = await PostOffice.open(storage)
      const inbox = { authorityId: 'none', channel: 'web', chatId: '1', eventId: office.id('stranger'), payload: '', attempts: 0 }
      await storage.db.inbox.create({ data: { ...inbox, state: 'shown', receivedAt: ago(office, 31) } })
      expect(await cleanUp(office.house.app, 'none')).toEqual({ ...NOTHING, inbox: 1 })
    })
  })

  describe('files', () => {
    it('R99 that an entry, a version of a profile, an open draft, a prepared edition or a waiting message names stay, others go when they are old', async () => {
      const office = await PostOffice.open(storage)
      const { authorityId } = office
      await entryWith(office, await keep(office, 'of-entry', 400))
      const change = { segments: { set: [{ hypotheses: { set: [{ evidenceFileId: await keep(office, 'of-verdict', 400) }] } }] } }
      const verdict = { profileId: office.id('s'), revision: 5, authorityId, at: '', actorId: 'p', what: 'hypothesis', change }
      await office.db.profileChange.create({ data: verdict })
      const answers = { sourceFile: { value: { file: await keep(office, 'of-draft', 400), name: 'x', size: 1 } } }
      const done = { sourceFile: { value: { file: await keep(office, 'of-done', 400), name: 'x', size: 1 } } }
      const prepared = { file: { value: { file: await keep(office, 'of-prepared', 400), name: 'x', size: 1 } } }
      const act = { id: office.id('f'), authorityId, active: false, answers: prepared, state: 'done', kind: 'amendment' } as const
      await office.house.app.committer.run([], (unit) => {
        unit.saveDraft(draftRow('p', act))
        unit.saveDraft(draftRow('p', { id: office.id('d'), authorityId, active: false, answers }))
        unit.saveDraft(draftRow('p', { id: office.id('e'), authorityId, active: false, answers: done, state: 'done' }))
      })
      await office.say('anna', { report: { fileId: await keep(office, 'of-message', 400) } })
      await keep(office, 'young', 29)
      await keep(office, 'nobodys', 31)
      expect(await clean(office)).toEqual({ ...NOTHING, files: 2 })
      const left = await office.db.storedFile.findMany({ where: { authorityId }, orderBy: { name: 'asc' } })
      expect(left.map(({ name }) => name)).toEqual(['of-draft', 'of-entry', 'of-message', 'of-prepared', 'of-verdict', 'young'])
      for (const { id, name } of left) expect(await contentOf(office, id)).toBe(name)
    })

    it('R99 lose their content only when nobody names it any more', async () => {
      const office = await PostOffice.open(storage)
      const { authorityId } = office
      await keep(office, 'old', 31, 'shared')
      await keep(office, 'young', 1, 'shared')
      await keep(office, 'single', 31, 'single')
      expect(await clean(office)).toMatchObject({ files: 2 })
      expect(await contentOf(office, office.id('young'))).toBe('shared')
      // The sweep spares what was written in the last hour of the disk's own clock, so it is asked here without that grace.
      expect(await office.house.app.files.sweep(0)).toBe(storage.dialect === 'sqlite' ? 1 : 0)
      if (storage.dialect === 'postgresql') expect(await office.db.fileContent.count({ where: { authorityId } })).toBe(1)
    })
  })
})
