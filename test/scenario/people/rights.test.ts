import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint } from '../../support/talk/points.ts'

const NOT_ALLOWED = 'У Вас нет права на это действие.'

describeScene('rights', (scene) => {
  it('R5 somebody of another unit sees and changes nothing of it, whatever button arrives', async () => {
    const person = await scene.sit('demo-p4')
    const forged = [
      's:entry:demo-e3',
      's:entryFile:demo-e3',
      's:entryRemove:demo-e3',
      's:list:0::demo-u1',
      's:listAreas:0::demo-u1',
      's:coverage:0:demo-u1',
      's:pointsSaved:demo-b1:1:0',
      'd:editEntry:demo-e3',
      'd:removeEntry:demo-e3:1',
      'd:startPoints:demo-b1',
      'd:startSearch:demo-u1',
      'd:nextDay',
    ]
    for (const data of forged) {
      await person.say('меню')
      await person.forge(data)
      expect(person.text, data).toContain(NOT_ALLOWED)
      expect(person.text, data).not.toMatch(/Телефон|Отдел мер поддержки|Поручение/)
    }
    expect(await scene.entry('demo-b1', 'Телефон')).toMatchObject({ revision: 1 })
    expect(await scene.db.journal.count({ where: { actorId: 'demo-p4' } })).toBe(0)
  })

  it('R5 somebody who may look at a unit may not change it', async () => {
    const deputy = await scene.sit('demo-p10')
    await deputy.say('меню')
    await deputy.forge('s:entry:demo-e3')
    expect(deputy.text).toContain('**Телефон**')
    for (const data of ['d:editEntry:demo-e3', 'd:removeEntry:demo-e3:1', 'd:startPoints:demo-b1', 'd:start:touchpoint']) {
      await deputy.say('меню')
      await deputy.forge(data)
      expect(deputy.text, data).toContain(NOT_ALLOWED)
    }
  })

  it('R5 a right that was taken away in the middle of an interview is missed at the press, and the answers are kept', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    await person.press('Как в прошлый раз')
    await scene.db.roleGrant.deleteMany({ where: { personId: 'demo-p1' } })
    await person.press('✅ Сохранить')
    expect(person.text).toContain(NOT_ALLOWED)
    expect(await scene.entries('demo-b3')).toEqual([])
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open' }])
  })

  it('R5 a process that has gone over to another unit is not filled by the former one', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    await person.press('Как в прошлый раз')
    await scene.db.businessProcess.update({ where: { id: 'demo-b3' }, data: { unitId: 'demo-u2' } })
    await person.press('✅ Сохранить')
    expect(person.text).toContain(NOT_ALLOWED)
    expect(await scene.entries('demo-b3')).toEqual([])
  })

  it('R4 somebody who was blocked is nobody at the next press', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await scene.db.person.update({ where: { id: 'demo-p1' }, data: { state: 'blocked' } })
    await person.say('консультация')
    expect(person.text).toContain('**Демонстрация: кем Вы хотите быть?**')
    expect(person.text).not.toContain('Демо-сотрудник 1 ')
    await person.forge('d:persona:demo-p1')
    expect(person.chat.last?.text).toContain('Демонстрация: кем Вы хотите быть?')
  })

  it('R5 the menu offers what one may do, and no more', async () => {
    const [employee, head] = [await scene.sit('demo-p1'), await scene.sit('demo-p12')]
    await employee.say('меню')
    expect(employee.buttons).toContain('Добавить точки')
    expect(employee.buttons).not.toContain('Следующий рабочий день')
    await head.say('меню')
    expect(head.buttons).not.toContain('Добавить точки')
  })
})
