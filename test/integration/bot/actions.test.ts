import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../../../src/app/app.ts'
import type { Screen } from '../../../src/app/dialogue/screen.ts'
import { actorAt } from '../../../src/app/people/actor-at.ts'
import { openDrafts } from '../../../src/app/views/open-drafts.ts'
import { unitList } from '../../../src/app/views/unit-list.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { World } from '../../support/world.ts'

describeEachDatabase((open) => {
  describe('what buttons do', () => {
    let world: World
    beforeAll(async () => {
      world = await World.open(await open())
    })
    afterAll(() => world.close())

    const sit = async (person: string): Promise<Actor> => {
      const chat = await world.as(person)
      const actor = await actorAt(world.house.app, `telegram:${chat.id}`)
      if (!actor) throw new Error(`nobody sits in the chat of ${person}`)
      return actor
    }
    const press = ({ place }: Actor, name: string, ...args: string[]): Promise<Screen | Refusal> => {
      const { app } = world.house
      return app.committer.run([place], async (unit) => {
        const actor = unit.actor(place)
        const action = app.actions.get(name)
        if (!actor || !action) throw new Error(`nobody does ${name}`)
        return action({ app, unit, actor, args })
      })
    }
    const draftsOf = (actor: Actor) => openDrafts(world.house.app, actor)

    it('R94 a second tap on the same wish goes on with its draft instead of beginning another', async () => {
      const actor = await sit('demo-p1')
      await press(actor, 'start', 'touchpoint')
      await press(actor, 'start', 'touchpoint')
      await press(actor, 'startPoints', 'demo-b3')
      await press(actor, 'start', 'touchpoint')
      await press(actor, 'startPoints', 'demo-b3')
      expect((await draftsOf(actor)).map(({ about }) => about)).toEqual(['Сопровождение инвестиционного проекта', ''])
    })

    it('a search that something else interrupts is over and leaves no draft', async () => {
      const actor = await sit('demo-p2')
      await press(actor, 'startSearch', 'demo-u1')
      expect(await draftsOf(actor)).toEqual([])
      await press(actor, 'start', 'touchpoint')
      const { db } = world.storage
      expect(await db.draft.findMany({ where: { personId: 'demo-p2', kind: 'search' }, select: { state: true, remindAt: true } })).toEqual([
        { state: 'cancelled', remindAt: null },
      ])
    })

    it('the search of somebody else filters nothing', async () => {
      const actor = await sit('demo-p3')
      const { app } = world.house
      const { id } = await world.storage.db.draft.findFirstOrThrow({ where: { kind: 'search' } })
      const list = await unitList(app, actor, { unitId: 'demo-u1', area: '', search: id })
      expect(list).toMatchObject({ query: '', total: 5 })
    })

    it('R5 nobody gets further by a forged button than by a real one', async () => {
      const head = await sit('demo-p12')
      const employee = await sit('demo-p4')
      const [foreign] = await draftsOf(await sit('demo-p1'))
      expect(await press(head, 'start', 'touchpoint')).toEqual({ refused: 'not-allowed' })
      expect(await press(head, 'nextDay')).toEqual({ refused: 'not-allowed' })
      expect(await press(employee, 'startPoints', 'demo-b3')).toEqual({ refused: 'not-allowed' })
      expect(await press(employee, 'startSearch', 'demo-u1')).toEqual({ refused: 'not-allowed' })
      expect(await press(employee, 'start', 'entry')).toEqual({ refused: 'stale-idle' })
      expect(await press(employee, 'drop', foreign?.id ?? '')).toEqual({ refused: 'draft-gone' })
      expect(await press(employee, 'setHome', head.accountId)).toMatchObject({ refused: 'account-gone' })
      expect(await press(employee, 'endSession', '%')).toMatchObject({ refused: 'session-unknown' })
      expect(await unitList(world.house.app, employee, { unitId: 'demo-u1', area: '', search: '' })).toEqual({ refused: 'not-allowed' })
    })

    it('R76 reminders that are turned off fall silent at once, and come back when they are turned on', async () => {
      const actor = await sit('demo-p1')
      const reminders = async () => (await draftsOf(actor)).map(({ remind }) => remind)
      await press(actor, 'setNotify', 'drafts', 'off')
      expect(await reminders()).toEqual([undefined, undefined])
      await press(actor, 'setNotify', 'drafts', 'on')
      expect(await reminders()).toEqual(['2026-11-25', '2026-11-25'])
    })

    it('R76 the chosen place and language are kept', async () => {
      const actor = await sit('demo-p5')
      await press(actor, 'setHome', actor.accountId)
      await press(actor, 'setLocale', 'en')
      expect(await actorAt(world.house.app, actor.place)).toMatchObject({ locale: 'en', settings: { home: actor.place } })
      await press(actor, 'setHome', 'last')
      expect(await actorAt(world.house.app, actor.place)).toMatchObject({ settings: { home: '' } })
    })

    it('the next day of a demonstration is a working day', async () => {
      const coordinator = await sit('demo-p13')
      const { app, authorityId } = world.house
      expect(await press(coordinator, 'nextDay')).toEqual({ name: 'today', args: [] })
      expect(app.authorities.today(authorityId, app.clock.now())).toBe('2026-11-23')
    })
  })
})
