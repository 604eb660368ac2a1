import { expect, it } from 'vitest'
import type { App } from '../../../src/app/app.ts'
import { issueInvitations } from '../../../src/app/invitations/issue.ts'
import { grouped } from '../../../src/domain/invitation/code.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY } from '../../support/storage-rows.ts'
import { openStage, type Stage } from '../../support/web/stage.ts'
import { Visitor } from '../../support/web/visitor.ts'

/** An invitation of person 5, issued by person 3. */
async function invitationOf({ app }: Stage, personId = '5'): Promise<string> {
  const doer = { authorityId: AUTHORITY, personId: '3', place: 'test' }
  const [issued] = await app.committer.run([], (unit) => issueInvitations(app as App, unit, doer, [personId]))
  return issued?.code ?? ''
}

describeEachDatabase((open) => {
  it('R2 an invitation opens the web chat once; looking at it uses nothing up', async () => {
    const stage = await openStage(await open(), { demo: false })
    const code = await invitationOf(stage)
    const person = new Visitor(stage.channel)
    for (let looks = 0; looks < 2; looks += 1) expect((await person.get(`/enter/${code}`)).status).toBe(200)
    const entered = await person.post(`/enter/${code}`, '')
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/'])
    expect((await person.state()).facts).toMatchObject({ person: { name: 'Демо-сотрудник 5' } })
    const second = await new Visitor(stage.channel).post(`/enter/${code}`, '')
    expect([second.status, await second.text()]).toEqual([410, expect.stringContaining('Это приглашение уже использовано')])
    const told = await stage.app.storage.db.outbox.findMany({ orderBy: { id: 'asc' } })
    expect(told).toMatchObject([
      // Who speaks from elsewhere already hears that another account speaks for them now.
      { personId: '5', message: 'account-linked' },
      { personId: '3', message: 'invitation-misused', params: { person: '5', reason: 'used', channel: 'web' } },
    ])
  })

  it('R2 the code can be typed on a page of its own, as it was written down', async () => {
    const stage = await openStage(await open(), { demo: false })
    const code = await invitationOf(stage)
    const visitor = new Visitor(stage.channel)
    expect(await (await visitor.get('/enter')).text()).toContain('Код приглашения')
    const typed = await visitor.get(`/enter?code=${encodeURIComponent(grouped(code).toLowerCase())}`)
    expect([typed.status, typed.headers.get('location')]).toEqual([303, `/enter/${code.toLowerCase()}`])
    expect((await visitor.get(`/enter/${code.toLowerCase()}`)).status).toBe(200)
    expect(await (await visitor.get(`/enter/${code.slice(1)}`)).text()).toContain('Код прочитан не полностью')
  })

  it('R2 in a browser where somebody else is signed in it changes nothing, and the issuer is told', async () => {
    const stage = await openStage(await open(), { demo: false })
    const code = await invitationOf(stage)
    const other = await new Visitor(stage.channel).enter(await stage.link('3'))
    const refused = await other.post(`/enter/${code}`, '')
    expect([refused.status, await refused.text()]).toEqual([410, expect.stringContaining('выдано другому сотруднику')])
    expect((await other.state()).facts).toMatchObject({ person: { name: 'Демо-сотрудник 3' } })
    expect((await stage.app.storage.db.outbox.findMany({ orderBy: { id: 'asc' } })).at(-1)).toMatchObject({ params: { reason: 'already' } })
    expect((await new Visitor(stage.channel).post(`/enter/${code}`, '')).status).toBe(303)
  })

  it('R2 codes cannot be tried out one after another', async () => {
    const { channel, errors } = await openStage(await open(), { demo: false })
    const guesser = new Visitor(channel)
    const pages: string[] = []
    for (let tries = 0; tries < 22; tries += 1) pages.push(await (await guesser.get('/enter/ABCDEFGHJKMNPRST')).text())
    expect(pages[0]).toContain('Такого кода нет')
    expect(pages.at(-1)).toContain('Слишком много')
    expect(errors).toEqual([])
  })
})
