import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'

describeScene('the profiles of a unit', (scene) => {
  it('R12 are listed with stage, segments and version, each one tap away', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('/menu')
    await person.press('Профили')
    expect(person.text).toContain('**Профили: Отдел обращений и информирования**\n1 профиль.')
    expect(person.text).toContain(
      '1. **Рассмотрение обращений граждан** · гражданин\n✅ Все обязательные части есть · сегментов: 2 · версия 2',
    )
    await person.press('1')
    expect(person.text).toContain('**Рассмотрение обращений граждан**\nгражданин · Отдел обращений и информирования\nВерсия 2')
    expect(person.text).toContain('✅ 1. Признаки\n✅ 2. Сегменты\n✅ 3. Профиль\n⏳ 4. Уточнение')
    expect(person.text).toContain('Признаков и значений: 8, нужно от 5 до 15. Сегментов: 2.')
  })

  it('R17, R21 a profile half done says what is missing and what is not known yet', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('профили')
    expect(person.text).toContain('⏳ Этап 2 из 4: сегменты')
    await person.press('1')
    expect(person.text).toContain('Версий пока нет: гипотеза ещё не сохранена.')
    expect(person.text).toContain(
      '⚠️ Не хватает:\n«Начинающие предприниматели»: особенности клиентского пути, предпочтительные каналы взаимодействия',
    )
    expect(person.text).toContain('Пока неизвестно:\n«Начинающие предприниматели»: ёмкость сегмента, удовлетворённость')
    expect(person.buttons).toContain('Продолжить: сегменты')
  })

  it('R16, R17, R18, R19, R24 a segment shows its traits, parameters with sources, hypotheses with status, and who is responsible', async () => {
    const person = await scene.sit('demo-p4')
    await person.say('профили')
    await person.press('1')
    await person.press('Сегменты: 2')
    expect(person.text).toContain(
      '1. **Пожилые заявители**\nВозраст – 60 и старше; Регион проживания – сельская местность; Цифровые навыки – низкие',
    )
    await person.press('1')
    for (const part of [
      'Ёмкость сегмента: 12 000 лиц (внутренняя статистика департамента)',
      'Удовлетворённость: 3,4 из 5, половина опрошенных обращается повторно (количественные опросы)',
      '⚠️ Слепая зона: пока неизвестно',
      '✅ Подают обращение на бумаге и приезжают узнать ответ лично\n⏳ Просят помочь составить обращение',
      'Ответственный: Демо-сотрудник 4',
    ]) {
      expect(person.text.replaceAll('\u00a0', ' ')).toContain(part)
    }
    await person.press('Проверка гипотез')
    expect(person.text).toContain('Опрос на приёме (демонстрационный), 214 ответов')
    await person.press('← К сегменту')
    expect(person.text).toContain('**Сегмент «Пожилые заявители»**')
  })

  it('R20 the history tells who changed what and when, and two versions differ in words', async () => {
    const person = await scene.sit('demo-p6')
    await person.say('профили')
    await person.press('1')
    await person.press('История 📄')
    expect(person.text).toMatch(/5\. ✅ Версия 2 · итог проверки\n.+ 2026, 09:00 · Демо-сотрудник 5/)
    await person.press('4')
    expect(person.text).toContain('**Что изменилось: Рассмотрение обращений граждан**\n✅ Версия 1 · особенности, боли, каналы')
    expect(person.text).toContain('· «Пожилые заявители», добавлено (канал): Почтовое письмо')
    await person.press('← К истории')
    await person.press('Сравнить версии')
    await person.press('Версия 1')
    expect(person.text).toContain('**С чем сравнить: Версия 1?**')
    await person.press('Версия 2')
    expect(person.text).toContain('**Различия версий: Рассмотрение обращений граждан**')
    expect(person.text).toMatch(/\*\*Было:\*\* ✅ Версия 1 .*\n.*\n\*\*Стало:\*\* ✅ Версия 2/)
    expect(person.text).toContain('⚠️ «Молодые горожане», не подтвердилось: Прикладывают фотографии вместо описания.')
  })

  it('R5 somebody of another unit, or with no right to edit, changes nothing by any press', async () => {
    const stranger = await scene.sit('demo-p1')
    for (const forged of ['s:profile:demo-s1', 's:segment:demo-s1:demo-s1g1', 's:profileHistory:demo-s1', 's:profileChange:demo-s1:1:2']) {
      await stranger.say('/menu')
      await stranger.forge(forged)
      expect(stranger.text).toContain('У Вас нет права на это действие.')
    }
    const deputy = await scene.sit('demo-p10')
    await deputy.say('профили')
    await deputy.press('2')
    expect(deputy.text).toContain('**Рассмотрение обращений граждан**')
    expect(deputy.buttons.filter((label) => /✏️|Срок|Продолжить/.test(label))).toEqual([])
    for (const forged of ['s:profile:nobody', 's:segment:demo-s1:nobody', 's:profileChange:demo-s1:1:99']) {
      await deputy.say('/menu')
      await deputy.forge(forged)
      expect(deputy.text).toMatch(/Этого профиля больше нет|Этого сегмента больше нет|Такой версии у профиля нет/)
    }
  })

  it('R2 an authority whose rules have no profiles says so and offers none', async () => {
    await scene.db.authority.updateMany({ data: { regulation: 'sverdlovsk' } })
    await scene.world.house.app.authorities.reload(scene.db)
    const person = await scene.sit('demo-p1')
    await person.say('профили')
    expect(person.text).toContain('Профили клиентских сегментов здесь не разрабатываются')
    await person.say('/menu')
    expect(person.buttons).not.toContain('Профили')
  })
})

describeScene('the register of profiles', (scene) => {
  it('R22 is seen by those who may see several units, with the unit of each', async () => {
    const head = await scene.sit('demo-p12')
    await head.say('реестр профилей')
    expect(head.text).toContain('**Реестр профилей**\n2 профиля.')
    expect(head.text).toContain('1. **Предоставление льготного займа** · представитель бизнеса\nОтдел мер поддержки')
    const coordinator = await scene.sit('demo-p13')
    await coordinator.say('профили')
    expect(coordinator.text).toContain('Пока здесь нет ни одного профиля.')
    await coordinator.press('Реестр профилей')
    expect(coordinator.text).toContain('2 профиля.')
  })

  it('R22 the search forgives case, ё and е, finds beginnings of words, and is left again', async () => {
    const head = await scene.sit('demo-p12')
    const found = async (query: string): Promise<string> => {
      await head.say('профили')
      await head.press('Найти')
      await head.say(query)
      return head.text
    }
    for (const query of ['ПОЖИЛЫЕ ЗАЯВИТЕЛИ', 'сельск', 'приемной', 'обращен']) {
      const text = await found(query)
      expect(text).toContain(`Поиск: «${query}»\nПоказано: 1`)
      expect(text).toContain('**Рассмотрение обращений граждан**')
    }
    expect(await found('займы')).toContain('**Предоставление льготного займа**')
    expect(await found('дирижабль')).toContain('По этому условию ничего нет.')
    await head.press('Без отбора')
    expect(head.text).toContain('2 профиля.')
    expect(head.text).not.toContain('Поиск')
  })

  it('R21, R22 filters leave the profiles of a unit, of a kind of client, or those that are incomplete', async () => {
    const head = await scene.sit('demo-p12')
    await head.say('профили')
    await head.press('Отбор')
    expect(head.text).toContain('**Какие профили показать?**\nОтделы: все, которые Вы можете видеть')
    await head.press('☐ только неполные')
    await head.press('Показать')
    expect(head.text).toContain('Только неполные\nПоказано: 1')
    expect(head.text).toContain('**Предоставление льготного займа**')
    await head.press('Отбор')
    await head.press('☐ гражданин')
    await head.press('Показать')
    expect(head.text).toContain('По этому условию ничего нет.')
    await head.press('Отбор')
    await head.press('☑ только неполные')
    await head.press('Другой отдел')
    expect(head.text).toContain('**Профили какого отдела показать?**')
    await head.press('4')
    expect(head.text).toContain('**Профили: Отдел обращений и информирования**\n1 профиль.\nКлиент: гражданин\nПоказано: 1')
  })

  it('R5 the search of somebody else filters nothing, and no filter shows more than may be seen', async () => {
    const head = await scene.sit('demo-p12')
    await head.say('профили')
    await head.press('Найти')
    await head.say('сельск')
    const draft = (await scene.drafts('demo-p12')).at(-1)
    const employee = await scene.sit('demo-p1')
    await employee.say('/menu')
    await employee.forge(`s:profiles:0:~:::${draft?.id}`)
    expect(employee.text).toContain('**Профили: Отдел мер поддержки**\n1 профиль.')
    await employee.forge('s:profiles:0:demo-u2')
    expect(employee.text).toContain('У Вас нет права на это действие.')
    await employee.forge('s:profilesUnits')
    expect(employee.text).not.toContain('Отдел обращений')
  })
})
