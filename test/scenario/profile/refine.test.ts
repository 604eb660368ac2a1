import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'

/** Opens a segment of the demonstration's finished profile. */
async function openSegment(person: TelegramPerson, number: '1' | '2'): Promise<void> {
  await person.say('профили')
  await person.press('1')
  await person.press('Сегменты: 2')
  await person.press(number)
}

describeScene('a segment, later', (scene) => {
  it('R17 what was not known yet is filled in from the card, with its source, and stands in the history', async () => {
    const person = await scene.sit('demo-p6')
    await openSegment(person, '2')
    expect(person.text).toContain('⚠️ Удовлетворённость: пока неизвестно')
    await person.press('Уточнить')
    expect(person.text).toContain('Удовлетворённость: пока неизвестно ⚠️')
    await person.press('✏️ 4')
    await person.say('68 %')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Удовлетворённость: 68 % (количественные опросы)')
    await person.press('← К сегментам')
    await person.press('← К профилю')
    expect(person.text).not.toContain('«Молодые горожане»: удовлетворённость')
    await person.press('История 📄')
    await person.press('6')
    expect(person.text).toContain('· «Молодые горожане», удовлетворённость: было «пока неизвестно», стало «68 % (количественные опросы)»')
  })

  it('R24 gets an employee of the unit who is responsible, and can lose them again', async () => {
    const person = await scene.sit('demo-p6')
    await openSegment(person, '2')
    expect(person.text).toContain('Ответственный не назначен.')
    await person.press('Ответственный')
    expect(person.buttons).toEqual(expect.arrayContaining(['Демо-сотрудник 4', 'Демо-сотрудник 5', 'Демо-сотрудник 6']))
    expect(person.buttons).not.toContain('Демо-сотрудник 1')
    await person.press('Демо-сотрудник 5')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Ответственный: Демо-сотрудник 5')
    await person.press('Ответственный')
    await person.press('Без ответственного')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Ответственный не назначен.')
  })

  it('R23 a profile gets its basis and its deadline, and the card counts the working days', async () => {
    const person = await scene.sit('demo-p6')
    await person.say('профили')
    await person.press('1')
    await person.press('Срок')
    await person.press('✏️ 2')
    await person.say('25.12')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Срок: пт 25 декабря 2026, осталось 25 рабочих дней')
    expect(person.text).toContain('Основание: Поручение руководителя (демонстрационное), 12 января')
    scene.world.clock.set('2026-12-28T08:00:00.000Z')
    await person.say('профили')
    await person.press('1')
    expect(person.text).toContain('⚠️ Срок прошёл: пт 25 декабря 2026')
  })

  it('R23, R71 the card works to the day that reminders work to where a day off was named, and a day taken away is told as a day', async () => {
    const person = await scene.sit('demo-p6')
    const name = async (day: string) => {
      await person.press('Срок')
      await person.press('✏️ 2')
      await (day === '' ? person.press('Без срока') : person.say(day))
      await person.press('✅ Сохранить')
    }
    await person.say('профили')
    await person.press('1')
    await name('29.11')
    expect(person.text).toContain('Срок: пт 27 ноября 2026, ')
    expect(person.text).toContain('Назначенный срок – вс 29 ноября 2026, это нерабочий день, поэтому он перенесён.')
    await name('')
    await person.press('История 📄')
    await person.press('7')
    expect(person.text).toContain('· Срок снят, был вс 29 ноября 2026')
  })
})

describeScene('a hypothesis after research', (scene) => {
  it('R19, R20 is confirmed with evidence in words and a file, and a version comes of it', async () => {
    const person = await scene.sit('demo-p5')
    await openSegment(person, '1')
    await person.press('Проверка гипотез')
    expect(person.text).toContain('2. ⏳ Просят помочь составить обращение · особенность пути')
    await person.press('2')
    await person.press(/^подтвержд/i)
    await person.say('Наблюдение на приёме, 40 человек')
    await person.attach('наблюдение.txt', new TextEncoder().encode('40 человек'))
    await person.press('✅ Сохранить')
    expect(person.text).toContain('2. ✅ Просят помочь составить обращение')
    expect(person.text).toContain('Проверено пт 20 ноября 2026: Наблюдение на приёме, 40 человек\n📄 наблюдение.txt')
    await person.press('📄 2')
    expect(person.card.file).toBe('наблюдение.txt')
    expect(new TextDecoder().decode(person.chat.last?.file?.bytes)).toBe('40 человек')
    expect(await scene.db.segmentProfile.findUniqueOrThrow({ where: { id: 'demo-s1' } })).toMatchObject({ version: 3, revision: 6 })
    expect(await scene.lines('profile.')).toEqual(['demo-p5 profile.hypothesis profile:demo-s1'])
  })

  it('R20 any two versions differ in words, whichever is picked first', async () => {
    const person = await scene.sit('demo-p5')
    await openSegment(person, '2')
    await person.press('Проверка гипотез')
    await person.press('1')
    await person.press(/не подтвер|опроверг/i)
    await person.say('Ответ в тот же день не нужен никому из 30')
    await person.press('Пропустить')
    await person.press('✅ Сохранить')
    await person.press('← К сегменту')
    await person.press('← К сегментам')
    await person.press('← К профилю')
    expect(person.text).toContain('Версия 3')
    await person.press('История 📄')
    await person.press('Сравнить версии')
    await person.press('Версия 3')
    await person.press('Версия 1')
    expect(person.text).toContain('**Различия версий: Рассмотрение обращений граждан**')
    expect(person.text).toMatch(/\*\*Было:\*\* ✅ Версия 1 .*\n.*\n\*\*Стало:\*\* ✅ Версия 3/)
    expect(person.text).toContain('⚠️ «Молодые горожане», не подтвердилось: Пишут вечером и в выходные, ждут ответа в тот же день.')
    expect(person.text).toContain('✅ «Пожилые заявители», подтверждено: Почтовое письмо.')
  })

  it('R18, R20 a stage that is gone through again makes the next version, what was confirmed stays confirmed', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('профили')
    await person.press('1')
    await person.press('✏️ 3')
    await person.press('✏️ 2')
    await person.say('Боятся, что обращение потеряют')
    await person.press('Готово')
    await person.press(/Сохранить как гипотезу/)
    expect(person.text).toContain('✅ Гипотеза сохранена, версия 3.')
    const all = await scene.db.hypothesis.findMany({ where: { segmentId: 'demo-s1g1', about: 'painPoint' }, orderBy: { position: 'asc' } })
    expect(all.map(({ text, status }) => [text, status])).toEqual([
      ['Не знают, когда придёт ответ', 'confirmed'],
      ['Боятся, что обращение потеряют', 'toVerify'],
    ])
  })
})

describeScene('who may develop a profile', (scene) => {
  const FORGED = ['startStage:demo-s1:traits', 'startStage:demo-s1:segmentation', 'startStage:demo-s1:profile', 'startDeadline:demo-s1']
  const MORE = ['editSegment:demo-s1:demo-s1g1', 'startVerdict:demo-s1:demo-s1g1h1']

  it('R5 nobody of another unit, and nobody without the right, whatever is pressed', async () => {
    for (const id of ['demo-p1', 'demo-p10', 'demo-p12']) {
      const person = await scene.sit(id)
      for (const forged of [...FORGED, ...MORE]) {
        await person.say('/menu')
        await person.forge(`d:${forged}`)
        expect(person.text).toContain('У Вас нет права на это действие.')
      }
      expect(await scene.drafts(id)).toEqual([])
    }
    const deputy = await scene.sit('demo-p10')
    await deputy.say('/menu')
    await deputy.forge('d:startProfile')
    expect(deputy.text).toContain('У Вас нет права на это действие.')
  })

  it('R5 the right is asked again when it is saved: who has left the unit meanwhile saves nothing', async () => {
    const person = await scene.sit('demo-p4')
    await person.say('профили')
    await person.press('1')
    await person.press('Срок')
    await scene.db.roleGrant.updateMany({ where: { personId: 'demo-p4' }, data: { unitId: 'demo-u1' } })
    await person.press('✅ Сохранить')
    expect(person.text).toContain('У Вас нет права на это действие.')
    expect(await scene.lines('profile.')).toEqual([])
  })

  it('R94 what is not there, a stage that there is not and a stage whose time has not come are answered', async () => {
    await scene.db.segmentValue.deleteMany({ where: { profileId: 'demo-s2' } })
    await scene.db.segment.deleteMany({ where: { profileId: 'demo-s2' } })
    const person = await scene.sit('demo-p1')
    const answers = {
      'd:startStage:nobody:traits': 'Этого профиля больше нет.',
      'd:startStage:demo-s2:toString': 'Эта кнопка уже не действует.',
      'd:startStage:demo-s2:profile': 'Сначала нужны сегменты',
      'd:editSegment:demo-s2:nobody': 'Этого сегмента больше нет',
      'd:startVerdict:demo-s2:nobody': 'Этой гипотезы больше нет',
      's:evidence:demo-s2:nobody': 'Файла у этого свидетельства больше нет.',
    }
    for (const [forged, answer] of Object.entries(answers)) {
      await person.say('/menu')
      await person.forge(forged)
      expect(person.text).toContain(answer)
    }
  })

  it('R94 a double tap begins one profile, and one stage', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('профили')
    await person.press('Новый профиль')
    await person.say('субсид')
    const kind = person.dataOf('представитель бизнеса')
    const [message] = person.chat.shown.slice(-1)
    person.chat.forge(kind, message)
    await person.forge(kind, message)
    expect(await scene.db.segmentProfile.count()).toBe(3)
    await person.say('профили')
    await person.press('1')
    const stage = person.dataOf('✏️ 1')
    await Promise.all([person.forge(stage), person.forge(stage)])
    await scene.world.settle()
    expect(
      (await scene.drafts('demo-p1')).filter(({ kind: one, subject }) => one === 'profileTraits' && subject.startsWith('demo-s2')),
    ).toHaveLength(1)
  })

  it('R94 an old button of a review that was saved is answered and saves nothing twice', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('профили')
    await person.press('1')
    await person.press('✏️ 3')
    const save = person.dataOf('✅ Сохранить как гипотезу')
    const [review] = person.chat.shown.slice(-1)
    await person.press(/Сохранить как гипотезу/)
    await person.forge(save, review)
    expect(person.text).toContain('Эта кнопка уже не действует.')
    expect(await scene.lines('profile.')).toHaveLength(1)
  })
})
