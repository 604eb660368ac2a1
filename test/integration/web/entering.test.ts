import { expect, it } from 'vitest'
import { createSignInLink } from '../../../src/app/web/sign-in-links.ts'
import { listSessions, revokeSession } from '../../../src/app/web/web-sessions.ts'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY } from '../../support/storage-rows.ts'
import { openStage } from '../../support/web/stage.ts'
import { Visitor } from '../../support/web/visitor.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const reason = async (visitor: Visitor): Promise<unknown> => {
  const state = (await (await visitor.get('/api/state')).json()) as { seated: boolean; code?: string }
  return state.seated ? 'in' : state.code
}

describeEachDatabase((open) => {
  it('R2 a link is looked at as often as one likes and signs in once', async () => {
    const { channel, link } = await openStage(await open(), { demo: false })
    const secret = await link('3')
    const person = new Visitor(channel)
    for (let previews = 0; previews < 3; previews += 1) {
      const preview = await person.get(`/enter/${secret}`)
      expect([preview.status, await preview.text()]).toEqual([
        200,
        expect.stringMatching(/<form method="post" class=""><button[^>]*>Войти</),
      ])
    }
    const entered = await person.post(`/enter/${secret}`, '')
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/'])
    expect((await person.state()).facts).toMatchObject({
      authority: 'Демо-ведомство',
      person: { name: 'Демо-сотрудник 3', position: 'специалист' },
      today: '2026-11-20',
    })
    const second = await new Visitor(channel).post(`/enter/${secret}`, '')
    expect([second.status, await second.text()]).toEqual([410, expect.stringContaining('По ссылке уже вошли: она действует один раз.')])
    expect(second.headers.get('set-cookie')).toBeNull()
  })

  it('R2 a link that is unknown or too old says so and signs nobody in', async () => {
    const { channel, clock, link } = await openStage(await open(), { demo: false })
    const secret = await link('3', 15)
    clock.pass(15 * MINUTE)
    for (const [path, text] of [
      [`/enter/${secret}`, 'Срок ссылки прошёл.'],
      ['/enter/unknown', 'Такой ссылки нет.'],
    ] as const) {
      const looked = await new Visitor(channel).get(path)
      expect([looked.status, await looked.text()]).toEqual([410, expect.stringContaining(text)])
      const used = await new Visitor(channel).post(path, '')
      expect([used.status, await used.text(), used.headers.get('set-cookie')]).toEqual([410, expect.stringContaining(text), null])
    }
  })

  it('R2 the secret of a link is stored hashed, and only somebody active gets one', async () => {
    const { app, link } = await openStage(await open(), { demo: false })
    const secret = await link('3')
    expect(JSON.stringify(await app.storage.db.signInLink.findMany())).not.toContain(secret)
    expect(await createSignInLink(app, { authorityId: AUTHORITY, personId: '4', minutes: 15 })).toEqual({ refused: 'person-unknown' })
    expect(await createSignInLink(app, { authorityId: 'another', personId: '3', minutes: 15 })).toEqual({ refused: 'person-unknown' })
  })

  it('two links used at the same time by one person lead to one chat with two sessions', async () => {
    const { app, channel, link } = await openStage(await open(), { demo: false })
    const [first, second] = [await link('5'), await link('5')]
    const [phone, desk] = await Promise.all([new Visitor(channel).enter(first), new Visitor(channel).enter(second)])
    expect((await phone.state()).chat).toBe((await desk.state()).chat)
    expect(await listSessions(app, '5')).toHaveLength(2)
    await phone.write('с телефона')
    expect((await desk.state()).messages).toHaveLength(1)
  })

  it('a link of a demonstration leads to a chat of its own: several visitors are the same person', async () => {
    const { app, channel, link } = await openStage(await open(), { demo: true })
    const [one, other] = [await new Visitor(channel).enter(await link('5')), await new Visitor(channel).enter(await link('5'))]
    await one.write('не для других')
    expect((await other.state()).messages).toEqual([])
    const account = await app.storage.db.account.findFirstOrThrow({ where: { channel: 'web', chatId: (await other.state()).chat } })
    expect(await listSessions(app, '5', account.id)).toHaveLength(1)
  })

  it('a session is listed, is ended by its owner alone, and its page learns why', async () => {
    const { app, channel, clock, link } = await openStage(await open(), { demo: false })
    clock.pass(MINUTE)
    const person = await new Visitor(channel).enter(await link('3'))
    const [session] = (await listSessions(app, '3')).slice(0, 1)
    expect(session).toMatchObject({ createdAt: clock.now().toISOString(), lastSeenAt: clock.now().toISOString() })
    expect(await revokeSession(app, '5', session?.id ?? '')).toEqual({ refused: 'session-unknown' })
    expect(await reason(person)).toBe('in')
    expect(await revokeSession(app, '3', session?.id ?? '')).toEqual({ revoked: session?.id })
    expect(await reason(person)).toBe('session-revoked')
    expect(await revokeSession(app, '3', session?.id ?? '')).toEqual({ refused: 'session-unknown' })
  })

  it('R4 somebody who was blocked is out at once, and a link does not let them in again', async () => {
    const { app, channel, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    const secret = await link('3')
    await app.storage.db.person.update({ where: { id: '3' }, data: { state: 'blocked' } })
    expect(await reason(person)).toBe('person-blocked')
    for (const response of [await new Visitor(channel).get(`/enter/${secret}`), await new Visitor(channel).post(`/enter/${secret}`, '')]) {
      expect([response.status, await response.text()]).toEqual([410, expect.stringContaining('Ваш доступ закрыт.')])
    }
    await app.storage.db.person.update({ where: { id: '3' }, data: { state: 'active' } })
  })

  it('a session lives as long as it is used and ends after 30 days without', async () => {
    const { app, channel, clock, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    for (let weeks = 0; weeks < 6; weeks += 1) {
      clock.pass(7 * DAY)
      expect(await reason(person)).toBe('in')
    }
    clock.pass(30 * DAY + MINUTE)
    expect(await reason(person)).toBe('session-expired')
    expect((await listSessions(app, '3')).filter(({ lastSeenAt }) => lastSeenAt < clock.now().toISOString())).toEqual([])
  })

  it('signing out ends the session on the server, not only in the browser', async () => {
    const { channel, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    const { cookie } = person
    const out = await person.json('/api/sign-out', {})
    expect([out.status, out.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('touchpoint_session=; Max-Age=0')])
    person.cookie = cookie
    expect(await reason(person)).toBe('session-revoked')
  })

  it('outside the demonstration nobody is let in without a link, and the clock cannot be moved', async () => {
    const { app, channel, link } = await openStage(await open(), {
      demo: false,
      onNextWorkingDay: () => Promise.reject(new Error('moved')),
    })
    const before = await app.storage.db.account.count()
    const visit = await new Visitor(channel).json('/api/visits', {})
    expect([visit.status, await visit.json()]).toMatchObject([403, { code: 'not-demo' }])
    expect(await app.storage.db.account.count()).toBe(before)
    const person = await new Visitor(channel).enter(await link('3'))
    expect((await person.json('/api/next-working-day', {})).status).toBe(403)
    expect(await person.state()).toMatchObject({ demo: false, nextWorkingDay: false })
  })

  it('a visitor of the demonstration gets a chat of their own without a person', async () => {
    const { app, channel } = await openStage(await open())
    const [one, other] = [await new Visitor(channel).visit(), await new Visitor(channel).visit()]
    const [mine, theirs] = [await one.state(), await other.state()]
    expect(mine.chat).not.toBe(theirs.chat)
    expect(Number(mine.chat)).toBeLessThan(2 ** 48)
    expect(mine).toMatchObject({ demo: true, facts: { person: null, locale: 'ru' }, messages: [], more: false })
    expect(
      await app.storage.db.account.findUnique({ where: { channel_externalId: { channel: 'web', externalId: mine.chat } } }),
    ).toMatchObject({
      chatId: mine.chat,
      personId: null,
    })
  })

  it('the next working day is asked of the demonstration and shown on every page', async () => {
    let moved = 0
    const { channel, clock } = await openStage(await open(), {
      async onNextWorkingDay() {
        moved += 1
        clock.pass(3 * DAY)
      },
    })
    const [one, other] = [await new Visitor(channel).visit(), await new Visitor(channel).visit()]
    const stream = await other.stream(0)
    expect((await stream.until('facts')).data.today).toBe('2026-11-20')
    expect((await one.state()).nextWorkingDay).toBe(true)
    expect((await one.json('/api/next-working-day', {})).status).toBe(200)
    expect((await stream.until('facts')).data.today).toBe('2026-11-23')
    expect(moved).toBe(1)
    await stream.close()
  })

  it('what was done with links and sessions stands in the journal, whose chain holds', async () => {
    const { app, channel, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    await person.json('/api/sign-out', {})
    const lines = await app.storage.db.journal.findMany({ where: { authorityId: AUTHORITY }, orderBy: { seq: 'desc' }, take: 3 })
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['web.session-ended', '3'],
      ['web.signed-in', '3'],
      ['web.link-made', '3'],
    ])
    expect(await verifyJournal(app.storage.db, AUTHORITY)).toHaveProperty('head')
  })
})
