import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

describeScene('who may enter touchpoints, and where', (scene) => {
  it('R5 somebody whose role is bound to another unit than their own enters the touchpoints of that unit', async () => {
    const { unitId } = await scene.db.businessProcess.findFirstOrThrow({ where: { id: 'demo-b3' } })
    const other = await scene.db.unit.findFirstOrThrow({ where: { NOT: { id: unitId } } })
    await scene.db.person.update({ where: { id: 'demo-p1' }, data: { unitId: other.id } })
    const person = await scene.sit('demo-p1')
    await person.say('/menu')
    expect(person.buttons).toContain('Добавить точки')
    await beginPoints(person, 'инвестиционного', 'Стенд')
    await person.press('личный приём')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect(await scene.entries('demo-b3')).toMatchObject([{ name: 'Стенд', unitId }])
    await person.say('перечень')
    await person.press('3')
    await person.press('Изменить')
    expect(person.text).toContain('1. Название: Телефон')
  })

  it('R5 somebody who may enter touchpoints nowhere is refused', async () => {
    await scene.db.roleGrant.deleteMany({ where: { personId: 'demo-p1' } })
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    expect(person.text).toContain('У Вас нет права на это действие.')
  })

  it('R2 an authority whose rules have no list says so and offers none', async () => {
    await scene.db.authority.updateMany({ data: { regulation: 'krasnoyarsk' } })
    await scene.world.house.app.authorities.reload(scene.db)
    const person = await scene.sit('demo-p1')
    for (const command of ['/touchpoint', '/list']) {
      await person.say(command)
      expect(person.text).toContain('Перечень точек взаимодействия здесь не ведётся')
    }
    await person.say('/menu')
    expect(person.buttons.filter((label) => /точки|[Пп]еречень/.test(label))).toEqual([])
    await person.say('/tasks')
    expect(person.text).not.toContain('льготного')
  })
})
