import { expect, it } from 'vitest'
import { turnTo } from '../../support/contract/chat-person.ts'
import { describeScene } from '../../support/scene.ts'
import { savePoints } from '../../support/talk/points.ts'

const LOAN = 'demo-b2'
const PROJECT = 'demo-b3'

describeScene('points copied from another process', (scene) => {
  it('R42 come with their needs and marks ticked, and are entries of their own', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('инвестиционного')
    await person.press('Скопировать из процесса…')
    expect(person.text).toContain('**Из какого процесса взять точки?**')
    expect(person.text).not.toContain('Сопровождение инвестиционного проекта')
    await person.say('льготного')
    expect(person.text).toContain('Отмечено 2, нужно от 1 до 10')
    expect(person.buttons).toEqual(expect.arrayContaining(['☑ Личный приём', '☑ Госуслуги', '☐ Официальный сайт']))
    await person.press('Готово')

    expect(person.text).toContain('Госуслуги · шаг 3')
    expect(person.buttons).toEqual(expect.arrayContaining(['☑ подача заявления', '☐ консультация']))
    await turnTo(person, '☑ ход рассмотрения')
    await person.press('Готово')
    expect(person.buttons).toEqual(expect.arrayContaining(['☑ итог обращения', '☐ до обращения']))
    await turnTo(person, '☑ видна история')
    await person.press('Готово')
    expect(person.text).toContain('Личный приём · шаг 5')
    expect(person.buttons).toContain('☑ консультация')
    await person.press('Готово')
    await person.press('Готово')
    await savePoints(person)

    expect(await scene.entries(PROJECT)).toMatchObject([
      { name: 'Госуслуги', needs: ['application', 'progress', 'result'], marks: ['final', 'history'], authorId: 'demo-p1', state: 'draft' },
      { name: 'Личный приём', needs: ['consultation'], marks: ['before'], authorId: 'demo-p1', state: 'draft' },
    ])
    expect((await scene.entries(LOAN)).map(({ revision }) => revision)).toEqual([1, 1])
  })

  it('R42 leave out what the process has already', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('льготного')
    await person.press('Скопировать из процесса…')
    await person.say('субсидии')
    expect(person.text).toContain('Отмечено 2, нужно от 1 до 10')
    expect(person.buttons).toEqual(expect.arrayContaining(['☑ Официальный сайт', '☑ Телефон']))
    await person.press('Готово')
    expect(person.text).toContain('Официальный сайт · шаг 3')
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
  })

  it('R42 can be thinned out before they are taken', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('инвестиционного')
    await person.press('Скопировать из процесса…')
    await person.say('льготного')
    await person.press('☑ Госуслуги')
    await person.press('Готово')
    await person.press('Готово')
    await person.press('Готово')
    await savePoints(person)
    expect((await scene.entries(PROJECT)).map(({ name }) => name)).toEqual(['Личный приём'])
  })

  it('R90 the copy can be left, and nothing is ticked then', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('инвестиционного')
    await person.press('Скопировать из процесса…')
    await person.press('← Назад')
    expect(person.text).toContain('**Где клиент обращается по этому процессу?**')
    expect(person.buttons.some((label) => label.startsWith('☑'))).toBe(false)
  })
})
