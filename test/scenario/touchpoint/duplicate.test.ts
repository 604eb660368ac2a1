import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

const SUBSIDY = 'demo-b1'
const LOAN = 'demo-b2'

describeScene('a touchpoint that the list has already', (scene) => {
  it('R34 is found under other letters, and its author, day and needs are shown', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'ГОС-УСЛУГИ')
    expect(person.text).toBe(
      [
        'Госуслуги · шаг 3 из 3',
        '**Точка «Госуслуги» у этого процесса уже есть. Добавить потребности к имеющейся записи?**',
        'Автор: Демо-сотрудник 2, чт 12 ноября 2026',
        'В записи сейчас: подача заявления; ход рассмотрения; результат, ответ',
      ].join('\n'),
    )
    expect(person.buttons).toEqual([
      'Добавить к имеющейся записи',
      'Это другая точка',
      'Не добавлять',
      '← Назад',
      '⏸ Позже',
      'Пункт',
      'Спросить сотрудника',
      'Что это?',
    ])
  })

  it('R34 the clause behind the question is one tap away and folds again', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'личный прием')
    await person.press('Пункт')
    expect(person.text).toContain(
      'Основание: п. 10 Порядка ведения перечня: «точки взаимодействия в рамках одного процесса не подлежат дублированию.',
    )
    await person.press('Скрыть')
    expect(person.text).not.toContain('Основание')
    expect(person.chat.shown).toHaveLength(3)
  })

  it('R34 the merge is shown before it is done, and joins the needs to the entry without changing anything else', async () => {
    const person = await scene.sit('demo-p1')
    const before = await scene.entry(LOAN, 'Личный приём')
    await beginPoints(person, 'льготного', 'очно')
    await person.press('Добавить к имеющейся записи')
    expect(person.text).toContain('**Какие потребности добавить?**')
    expect(person.buttons).not.toContain('☐ консультация')
    await person.say('подача заявления')
    expect(person.text).toContain('К записи «Личный приём» добавится: подача заявления. Второй записи не будет.')
    expect(await scene.entry(LOAN, 'Личный приём')).toEqual(before)
    await person.press('✅ Сохранить')
    expect(person.text).toContain('✅ Дополнена 1 имеющаяся запись.')
    const { needs, actions, searchKey, updatedAt, revision, ...rest } = await scene.entry(LOAN, 'Личный приём')
    expect({ needs, revision }).toEqual({ needs: ['consultation', 'application'], revision: 2 })
    expect(actions).toBe('консультирование; приём заявления, обращения, запроса, документов')
    expect(searchKey).toContain(' заявления')
    expect({ ...before, ...rest }).toEqual(before)
    expect(updatedAt > before.updatedAt).toBe(true)
    expect(await scene.entries(LOAN)).toHaveLength(2)
  })

  it('R34 the day of the entry is the day where the authority is', async () => {
    await scene.db.touchpointEntry.updateMany({ where: { processId: LOAN }, data: { createdAt: '2026-11-12T21:30:00.000Z' } })
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Госуслуги')
    expect(person.text).toContain('Автор: Демо-сотрудник 2, пт 13 ноября 2026')
  })

  it('R33 of several needs typed at once those that were understood are ticked, and the others are named', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'сайт')
    await person.say('информация, консультация, прогулка')
    expect(person.text).toContain('«прогулка» среди вариантов нет. Остальное отмечено')
    expect(person.buttons).toEqual(expect.arrayContaining(['☑ информация', '☑ консультация', '☐ формы документов']))
    await person.press('Готово')
    await person.press('Готово')
    await savePoints(person)
    expect(await scene.entry('demo-b3', 'Официальный сайт')).toMatchObject({ needs: ['information', 'consultation'] })
  })

  it('R34 it can be left as it is', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём')
    await person.press('Не добавлять')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Перечень не изменился.')
    expect(await scene.lines('touchpoint.')).toEqual([])
  })

  it('R34 another point needs another name, and the name of the first is refused in any letters', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём')
    await person.press('Это другая точка')
    expect(person.text).toContain('**Как назвать эту точку, чтобы её не путали с имеющейся?**')
    for (const taken of ['личный прием', ' ЛИЧНЫЙ-ПРИЁМ. ', '«Личный приём»']) {
      await person.say(taken)
      expect(person.text).toContain('Точка «Личный приём» у этого процесса уже есть. Назовите иначе.')
    }
    await person.say('...')
    expect(person.text).toContain('В названии нужны буквы или цифры.')
    await person.say('Приём в филиале')
    expect(person.text).toContain('Приём в филиале · шаг 5')
    await person.press('личный приём')
    await describePoint(person, 'консультация')
    await savePoints(person)
    expect(await scene.entry(LOAN, 'Приём в филиале')).toMatchObject({ kind: 'offline', subtype: 'premises', needs: ['consultation'] })
    expect(await scene.entry(LOAN, 'Личный приём')).toMatchObject({ revision: 1 })
  })

  it('R34 two points of one interview do not take the same new name, in any letters', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём\nГосуслуги')
    await person.press('Это другая точка')
    await person.say('Окно 5')
    await person.press('личный приём')
    await describePoint(person, 'консультация')
    await person.press('Это другая точка')
    await person.say('ОКНО-5')
    expect(person.text).toContain('Точка «Окно 5» у этого процесса уже есть. Назовите иначе.')
    await person.say('Окно 6')
    await person.press('личный приём')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect((await scene.entries(LOAN)).slice(2).map(({ name }) => name)).toEqual(['Окно 5', 'Окно 6'])
  })

  it('R34 a point that was named like one added to the answer later is named again before anything is saved', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём')
    await person.press('Это другая точка')
    await person.say('Окно 5')
    await person.press('личный приём')
    await describePoint(person, 'консультация')
    await person.press('Как в прошлый раз')
    await person.press('✏️ 2')
    await person.say('Личный приём\nокно 5')
    await person.press('личный приём')
    await describePoint(person, 'информация')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Точка «окно 5» у этого процесса уже есть. Назовите иначе.')
    expect(person.text).toContain('**Как назвать эту точку')
    await person.say('Окно 6')
    await person.press('✅ Сохранить')
    expect((await scene.entries(LOAN)).slice(2).map(({ name }) => name)).toEqual(['Окно 6', 'окно 5'])
  })

  it('R32 a point that gets another name has the kind of that name, and is asked for it where nobody knows the name', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Госуслуги\nЛичный приём')
    await person.press('Это другая точка')
    await person.say('Окно 5')
    expect(person.text).toContain('**Какая это точка?**')
    await person.press('личный приём')
    await describePoint(person, 'информация')
    await person.press('Это другая точка')
    await person.say('Телефон')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect(await scene.entry(LOAN, 'Окно 5')).toMatchObject({
      kind: 'offline',
      subtype: 'premises',
      specifics: 'взаимодействие в офлайн-точке',
    })
    expect(await scene.entry(LOAN, 'Телефон')).toMatchObject({ kind: 'digital', subtype: 'phone' })
  })

  it('R34 a name with a slip is asked about and stays another point when the person says so', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Госуслги')
    expect(person.text).toContain('**«Госуслги» – это та же точка, что «Госуслуги»?**')
    await person.press('Это другая точка')
    expect(person.text).toContain('**Какая это точка?**')
    await person.press('сайт')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect(await scene.entry(LOAN, 'Госуслги')).toMatchObject({ subtype: 'site' })
  })

  it('R34 two spellings in one message are one point', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'сайт\nОфициальный сайт\nстенд\nСТЕНД')
    await describePoint(person, 'информация')
    await person.press('личный приём')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect((await scene.entries('demo-b3')).map(({ name }) => name)).toEqual(['Официальный сайт', 'стенд'])
  })

  it('R53 an approved entry cannot be added to, only left or told apart', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'субсидии', 'сайт')
    expect(person.text).toContain('**Точка «Официальный сайт» уже есть в утверждённой редакции: она меняется только предложением.**')
    expect(person.buttons.slice(0, 2)).toEqual(['Оставить как есть', 'Это другая точка'])
    const add = person.dataOf('Оставить как есть').replace('=drop', '=add')
    await person.forge(add)
    expect(person.text).toContain('Эта кнопка уже не действует.')
    await person.press('Оставить как есть')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Официальный сайт')).toMatchObject({ revision: 1, state: 'approved' })
    expect(await scene.lines('touchpoint.')).toEqual([])
  })

  it('R53 an entry that is approved while somebody adds to it is not changed any more', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём')
    await person.press('Добавить к имеющейся записи')
    await person.say('информация')
    await scene.db.touchpointEntry.update({ where: { id: 'demo-e5' }, data: { state: 'approved' } })
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Запись «Личный приём» входит в утверждённую редакцию и меняется только предложением.')
    expect(await scene.entry(LOAN, 'Личный приём')).toMatchObject({ needs: ['consultation'], revision: 1 })
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open' }])
  })
})
