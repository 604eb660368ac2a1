import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { SUBSIDY, tellProfile } from '../../support/talk/profiles.ts'

describeScene('the deadline of a profile, from the chat to its reminder', (scene) => {
  it('R23 R71 is set in the chat on a day off, counted to the working day before, reminded of, and done from the reminder', async () => {
    const person = await scene.sit('demo-p2')
    await person.say('профили')
    await person.press('1')
    await person.press('Срок')
    await person.say('поручение руководителя')
    await person.say('31.12')
    await person.press('✅ Сохранить')
    const line = (left: string): string =>
      `Срок: ср 30 декабря 2026, ${left}\nНазначенный срок – чт 31 декабря 2026, это нерабочий день, поэтому он перенесён.`
    expect(person.text).toContain(line('осталось 28 рабочих дней'))
    expect(person.buttons.at(-1)).toBe('Оценить')
    for (const instant of ['2026-11-23T06:00:00.000Z', '2026-12-10T06:00:00.000Z']) {
      scene.world.clock.set(instant)
      await scene.world.tick()
    }
    expect(person.chat.last?.text).toContain('осталось 14 рабочих дней, до ср 30 декабря 2026')
    expect(person.chat.last?.text).toContain('Основание: поручение руководителя')
    await person.press('Открыть профиль')
    expect(person.text).toContain(line('осталось 14 рабочих дней'))
  })
})

describeScene('the deadline of a profile that is to be updated', (scene) => {
  it('R23 R72 is reminded of although the profile has all its parts, until another version is made', async () => {
    const person = await scene.sit('demo-p1')
    await tellProfile(person, SUBSIDY)
    await person.press('Срок')
    await person.say('изменился порядок')
    await person.say('30.11')
    await person.press('✅ Сохранить')
    scene.world.clock.set('2026-11-25T06:00:00.000Z')
    await scene.world.tick()
    expect(person.chat.last?.text).toContain('до пн 30 ноября 2026')
    await person.press('Открыть профиль')
    await person.press(/^Сегменты/)
    await person.press('1')
    await person.press('Проверка гипотез')
    await person.press('1')
    await person.press('Подтверждена')
    await person.say('опрос заявителей')
    await person.press('Пропустить')
    await person.press('✅ Сохранить')
    expect((await scene.db.segmentProfile.findFirstOrThrow({ where: { dueOn: '2026-11-30' } })).version).toBe(2)
    const seen = person.chat.shown.length
    scene.world.clock.set('2026-11-27T06:00:00.000Z')
    await scene.world.tick()
    expect(person.chat.shown.length).toBe(seen)
  })
})

describeScene('the rating of a profile', (scene) => {
  it('R93 the full card of a profile that was just saved has one word for it, and is there again with the opinion', async () => {
    const person = await scene.sit('demo-p1')
    await tellProfile(person, SUBSIDY)
    expect(person.buttons.at(-1)).toBe('Оценить')
    await person.press('Оценить')
    expect(person.card.rows[0]).toEqual(['Удобно', 'Терпимо', 'Неудобно'])
    await person.press('Удобно')
    expect(person.text).toContain('**Предоставление субсидии на возмещение части затрат**')
    expect(person.text).toContain('Ваша оценка: удобно. Спасибо.')
    expect(await scene.db.interviewRating.findMany({ select: { kind: true, stars: true } })).toEqual([
      { kind: 'profileHypotheses', stars: 5 },
    ])
  })
})
