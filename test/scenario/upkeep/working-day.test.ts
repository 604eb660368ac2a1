import { expect, it } from 'vitest'
import { advanceDay } from '../../../src/app/demo/advance-day.ts'
import { Conflict } from '../../../src/storage/conflict.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

const NEXT = 'Следующий рабочий день'

describeScene('the next working day of a demonstration', (scene) => {
  it('R75 passes over the weekend, at the same hour, and is written down', async () => {
    const coordinator = await scene.sit('demo-p13')
    await coordinator.say('меню')
    await coordinator.press(NEXT)
    expect(coordinator.text).toBe('Демонстрация: сегодня пн 23 ноября 2026')
    await coordinator.say('/nextday')
    expect(coordinator.text).toBe('Демонстрация: сегодня вт 24 ноября 2026')
    await coordinator.say('меню')
    expect(coordinator.text).toContain('Сегодня вт 24 ноября 2026')
    expect(scene.world.house.app.clock.now().toISOString()).toBe('2026-11-24T06:00:00.000Z')
    expect(await scene.lines('demo.clock')).toHaveLength(2)
  })

  it('R72 lets a reminder be rehearsed: after three working days the draft speaks', async () => {
    const [person, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p13')]
    await beginPoints(person, 'инвестиционного', 'Телефон')
    for (const day of [1, 2, 3]) {
      await coordinator.say('/nextday')
      await scene.world.tick()
      expect(person.chat.last?.text.startsWith('Не закончена запись')).toBe(day === 3)
    }
  })

  it('outlasts a start', async () => {
    const coordinator = await scene.sit('demo-p13')
    await coordinator.say('/nextday')
    await scene.world.stop()
    await scene.world.begin()
    await coordinator.say('меню')
    expect(coordinator.text).toContain('Сегодня пн 23 ноября 2026')
  })

  it('R5 is not for everybody', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/nextday')
    expect(person.text).toContain('У Вас нет права на это действие.')
    expect(await scene.lines('demo.clock')).toEqual([])
  })

  it('is one day on, however often the effect runs, and the clock stands until it is on the disk', async () => {
    const { app, authorityId } = scene.world.house
    const doer = { authorityId, personId: 'demo-p13', place: 'web' }
    let runs = 0
    await app.committer.run([], async (unit) => {
      await advanceDay(app, unit, doer)
      expect(app.clock.now().toISOString()).toBe('2026-11-20T06:00:00.000Z')
      runs += 1
      if (runs < 3) throw new Conflict('draft', 'somebody was faster')
    })
    expect(runs).toBe(3)
    expect(app.clock.now().toISOString()).toBe('2026-11-23T06:00:00.000Z')
    expect(await scene.lines('demo.clock')).toHaveLength(1)
    await Promise.all([1, 2].map(() => app.committer.run([], (unit) => advanceDay(app, unit, doer))))
    await scene.world.stop()
    await scene.world.begin()
    expect(scene.world.house.app.clock.now().toISOString()).toBe('2026-11-24T06:00:00.000Z')
  })

  it('is a control of the web page too', async () => {
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    const response = await web.visitor.json('/api/next-working-day', {})
    expect(response.ok).toBe(true)
    await web.say('меню')
    expect((await web.seen()).at(-1)?.text).toContain('Сегодня пн 23 ноября 2026')
    expect(await scene.lines('demo.clock')).toEqual([' demo.clock authority:demo'])
  })
})
