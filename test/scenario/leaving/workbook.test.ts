import { expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'
import { bookOf, bytesOf } from '../../support/workbook/books.ts'

const law = regulationOf('demonstration')

describeScene('a workbook that says who has left or moved', (scene) => {
  const work = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      await scene.world.tick()
      scene.world.clock.pass(15_000)
    }
  }

  it('R4 R41 blocks at once and hands over to the head of the unit, since it names no successor', async () => {
    const [leaver, mover, head, coordinator] = await Promise.all(['demo-p1', 'demo-p4', 'demo-p3', 'demo-p13'].map((id) => scene.sit(id)))
    if (!leaver || !mover || !head || !coordinator) throw new Error('nobody sits there')
    await beginPoints(leaver, 'инвестиционного', 'Телефон')
    await beginPoints(mover, 'обращений граждан', 'Телефон')
    const position = async (id: string) => (await scene.db.person.findUniqueOrThrow({ where: { id } })).position
    const staff = [
      { person: 'Демо-сотрудник 1', position: await position('demo-p1'), unit: 'Поддержка', roles: 'сотрудник', retire: 'да' },
      { person: 'Демо-сотрудник 4', position: await position('demo-p4'), unit: 'Поддержка', roles: 'сотрудник', email: 'four@example.org' },
    ]
    await scene.db.person.update({ where: { id: 'demo-p4' }, data: { email: 'four@example.org' } })
    await coordinator.say('/workbook')
    await coordinator.press('Прислать книгу')
    await coordinator.attach('Книга.xlsx', await bytesOf(bookOf(law, { staff })))
    await work()
    await coordinator.press('Применить')
    await work()
    expect(await scene.db.person.findUniqueOrThrow({ where: { id: 'demo-p1' } })).toMatchObject({ state: 'left', successorId: 'demo-p3' })
    expect(await scene.drafts('demo-p3')).toMatchObject([{ kind: 'touchpoint', state: 'open', activeKey: null }])
    expect((await head.seen()).map(({ text }) => text).join()).toContain('Сотрудник, отмечен уход: Демо-сотрудник 1.')
    expect((await leaver.seen()).map(({ text }) => text).join()).toContain('Доступ к боту закрыт')
    expect(await scene.drafts('demo-p4')).toEqual([])
    expect(await scene.drafts('demo-p6')).toMatchObject([{ kind: 'touchpoint', state: 'open' }])
    expect((await scene.lines('person.')).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'person.handOver person:demo-p1',
      'person.left person:demo-p1',
      'person.handOver person:demo-p4',
    ])
  })
})
