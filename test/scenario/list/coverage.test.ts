import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { describePoint, savePoints } from '../../support/talk/points.ts'

describeScene('the coverage of a unit', (scene) => {
  it('R39 names the processes without points, and one tap begins with one of them', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('перечень')
    await person.press('Покрытие')
    expect(person.text).toContain('В перечне 4 точки, процессов в реестре: 4.')
    expect(person.text).toContain(
      '⚠️ Без точек остались 2 процесса:\n1. Рассмотрение запросов организаций\n2. Ответы на запросы средств массовой информации',
    )
    expect(person.text).toContain('обращения и запросы: точек 3, процессов 2, без точек 1')
    await person.press('2')
    expect(person.text).toContain('Процесс: Ответы на запросы средств массовой информации')
  })

  it('R39 the next process without points is one tap away after each entry, until there is none', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('перечень')
    await person.press('Покрытие')
    await person.press('1')
    for (const left of [1, 0]) {
      await person.say('Телефон')
      await describePoint(person, 'консультация')
      await savePoints(person)
      expect(person.text).toContain(left === 1 ? 'Без точек остался 1 процесс.' : 'Точки есть у всех процессов.')
      if (left === 1) await person.press('Следующий процесс')
    }
    expect(person.buttons).not.toContain('Следующий процесс')
    await person.press('Перечень отдела')
    await person.press('Покрытие')
    expect(person.text).toContain('✅ Точки есть у всех процессов.')
  })

  it('R39 a process whose draft lies is gone on with instead of begun anew', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('перечень')
    await person.press('Покрытие')
    await person.press('1')
    await person.say('Телефон')
    await person.say('перечень')
    await person.press('Покрытие')
    await person.press('1')
    expect(person.text).toContain('Телефон · шаг 3')
    expect(await scene.drafts('demo-p5')).toHaveLength(1)
  })

  it('R40 processes with digital points only, or offline ones only, are worth a look', async () => {
    const person = await scene.sit('demo-p7')
    await person.say('перечень')
    await person.press('Покрытие')
    expect(person.text).toContain('Только цифровые точки, процессов: 1.')
    expect(person.text).toContain('«Оформление отпусков»')
  })
})
