import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'

describeScene('the list of a unit', (scene) => {
  it('R30 is read page by page, in the sequence of the register, with what is approved', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/list')
    expect(person.text).toContain('**Перечень: Отдел мер поддержки**\nВ перечне 5 точек.')
    expect(person.text).toContain(
      '1. **Личный приём** · офлайн\nПредоставление субсидии на возмещение части затрат · потребностей: 2\n✅ в утверждённой редакции',
    )
    expect(person.text).toContain('4. **Госуслуги** · цифровая\nПредоставление льготного займа · потребностей: 3')
    expect(person.card.rows[0]).toEqual(['1', '2', '3', '4', 'Ещё ▸ 1/2'])
    await person.press('Ещё ▸ 1/2')
    expect(person.text).toContain('5. **Личный приём** · офлайн\nПредоставление льготного займа')
    expect(person.text).not.toContain('4. ')
    await person.press('Ещё ▸ 2/2')
    expect(person.text).toContain('1. **Личный приём**')
    expect(person.chat.shown).toHaveLength(1)
  })

  it('R30 an entry is opened from its page and leads back to it', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('перечень')
    await person.press('Ещё ▸ 1/2')
    await person.press('5')
    expect(person.text).toContain(
      [
        '**Личный приём**',
        'Черновой перечень: запись можно менять.',
        'Направление: предоставление мер государственной поддержки',
        'Функция или услуга: Займы предпринимателям',
        'Процесс: Предоставление льготного займа',
        'Потребности клиента: получение консультации',
        'Осуществляемое взаимодействие: консультирование',
        'Особенности взаимодействия: взаимодействие в офлайн-точке',
      ].join('\n'),
    )
    expect(person.text).toContain('Автор: Демо-сотрудник 2, чт 12 ноября 2026')
    await person.press('← К перечню')
    expect(person.text).toContain('5. **Личный приём**')
    expect(person.text).not.toContain('4. ')
  })

  it('R31 is read by direction where the unit has several', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('список')
    await person.press('Направления')
    expect(person.text).toContain('1. рассмотрение обращений и запросов · точек: 3\n2. обеспечение доступа к информации')
    await person.press('2')
    expect(person.text).toContain('Показано: 1')
    expect(person.text).toContain('**Официальный сайт**')
    await person.press('Весь перечень')
    expect(person.text).not.toContain('Показано')
  })

  it('R30 of a unit without entries says so and offers the first', async () => {
    await scene.db.touchpointEntry.deleteMany({ where: { unitId: 'demo-u4' } })
    const person = await scene.sit('demo-p9')
    await person.say('/list')
    expect(person.text).toContain('Пока здесь нет ни одной точки.')
    await person.press('Добавить точки')
    expect(person.text).toContain('**По какому процессу добавляем точки?**')
  })

  it('R5 of another unit is seen by those who may, and only looked at', async () => {
    const deputy = await scene.sit('demo-p10')
    await deputy.say('/list')
    expect(deputy.text).toContain('**Перечень какого отдела показать?**')
    expect(deputy.text).not.toContain('Отдел кадров')
    await deputy.press('1')
    expect(deputy.text).toContain('**Перечень: Отдел мер поддержки**')
    expect(deputy.buttons).not.toContain('Добавить точки')
    await deputy.press('3')
    expect(deputy.text).toContain('**Телефон**')
    expect(deputy.buttons).not.toContain('Изменить')
    expect(deputy.buttons).not.toContain('Удалить')
  })
})
