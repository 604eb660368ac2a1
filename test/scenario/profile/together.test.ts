import { expect, it } from 'vitest'
import { turnTo } from '../../support/contract/chat-person.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'

const TITLE = 'Рассмотрение обращений граждан'

/** Opens a stage of the demonstration's finished profile at its review. */
async function openStage(person: TelegramPerson, stage: 1 | 2 | 3): Promise<void> {
  await person.say('профили')
  await person.press('1')
  await person.press(`✏️ ${stage}`)
}

describeScene('two colleagues at one profile', (scene) => {
  const segments = () => scene.db.segment.findMany({ where: { profileId: 'demo-s1' }, orderBy: { position: 'asc' } })
  const traits = async () =>
    (await scene.db.trait.findMany({ where: { profileId: 'demo-s1' }, orderBy: { position: 'asc' } })).map(({ name }) => name)

  it('R20 changes of different parts are kept both, and nobody is bothered', async () => {
    const [one, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p5')]
    await openStage(one, 1)
    await one.press('✏️ 1')
    await one.say('Стаж - до года')
    await one.press('Готово')
    await other.say('профили')
    await other.press('1')
    await other.press('Сегменты: 2')
    await other.press('2')
    await other.press('Ответственный')
    await other.press('Демо-сотрудник 5')
    await other.press('✅ Сохранить')
    expect(other.text).toContain('Ответственный: Демо-сотрудник 5')
    expect(one.text).toContain('**Откуда известен этот признак?**')
    await one.press('форма заявки')
    await one.press('Готово')
    await one.press('✅ Сохранить')
    expect(one.text).toContain('· Добавлен признак: Стаж – до года')
    expect(await traits()).toContain('Стаж')
    expect((await segments()).map(({ responsibleId }) => responsibleId)).toEqual(['demo-p4', 'demo-p5'])
  })

  it('R94 who changes what another has changed meanwhile is told in words, and a second press saves', async () => {
    const [one, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p5')]
    for (const person of [one, other]) {
      await person.say('профили')
      await person.press('1')
      await person.press('Сегменты: 2')
      await person.press('2')
      await person.press('Ответственный')
    }
    await one.press('Демо-сотрудник 4')
    await one.press('✅ Сохранить')
    await other.press('Демо-сотрудник 6')
    await other.press('✅ Сохранить')
    expect(other.text).toContain(`Пока шла Ваша правка, профиль «${TITLE}» изменили в том же месте.`)
    expect(other.text).toContain('· Сегмент «Молодые горожане», ответственный: Демо-сотрудник 4')
    expect(other.text).toContain('проверьте ответы')
    expect((await segments())[1]?.responsibleId).toBe('demo-p4')
    await other.press('✅ Сохранить')
    expect(other.text).toContain('Ответственный: Демо-сотрудник 6')
    expect((await segments())[1]?.responsibleId).toBe('demo-p6')
    expect(await scene.lines('profile.')).toEqual(['demo-p4 profile.segment profile:demo-s1', 'demo-p5 profile.segment profile:demo-s1'])
  })

  it('R14 traits that two people add at a time and that are too many together lead back to the list of both, and nothing is lost', async () => {
    const [one, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p5')]
    for (const [person, typed] of [
      [one, 'Стаж - до года, год, два, три'],
      [other, 'Доход - низкий, средний, высокий, неизвестен'],
    ] as const) {
      await openStage(person, 1)
      await person.press('✏️ 1')
      await person.say(typed)
      await person.press('Готово')
      await person.press('форма заявки')
      await person.press('Готово')
    }
    await one.press('✅ Сохранить')
    await other.press('✅ Сохранить')
    expect(other.text).toContain('Пока шла Ваша правка')
    await other.press('✅ Сохранить')
    expect(other.text).toContain('Коллега тоже добавил признаки: вместе их 16, а нужно не больше 15.')
    expect(other.text).toContain('6. Стаж – до года; год; два; три\n7. Доход – низкий; средний; высокий; неизвестен')
    expect(await traits()).not.toContain('Доход')
    await turnTo(other, '✏️ 5')
    await other.press('✏️ 5')
    await other.press('Удалить')
    await other.press('Готово')
    await other.press('✅ Сохранить')
    expect(await traits()).toEqual(['Возраст', 'Регион проживания', 'Цифровые навыки', 'Инвалидность', 'Стаж', 'Доход'])
  })

  it('R94 two presses at one moment make two revisions, and both people are answered', async () => {
    const [one, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p5')]
    for (const [person, number] of [
      [one, '1'],
      [other, '2'],
    ] as const) {
      await person.say('профили')
      await person.press('1')
      await person.press('Сегменты: 2')
      await person.press(number)
      await person.press('Ответственный')
      await person.press('Демо-сотрудник 6')
    }
    one.chat.press('✅ Сохранить')
    other.chat.press('✅ Сохранить')
    await scene.world.settle()
    for (const person of [one, other]) expect(person.text).toContain('Ответственный: Демо-сотрудник 6')
    expect((await segments()).map(({ responsibleId }) => responsibleId)).toEqual(['demo-p6', 'demo-p6'])
    expect(await scene.db.profileChange.count({ where: { profileId: 'demo-s1' } })).toBe(7)
  })

  it('R12 what a colleague has begun and not finished stands on the card, and each has a draft of their own', async () => {
    const [one, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p5')]
    await openStage(one, 2)
    await other.say('профили')
    await other.press('1')
    expect(other.text).toContain('Не закончено: Профиль сегмента · этап 2 из 4: сегменты. Автор: Демо-сотрудник 4')
    await openStage(other, 2)
    expect(await scene.drafts('demo-p5')).toHaveLength(1)
    await openStage(one, 2)
    expect(await scene.drafts('demo-p4')).toHaveLength(1)
  })
})

describeScene('a trait that is removed', (scene) => {
  it('R16 never leaves a segment unnoticed: the review says so, and what has changed is told in words', async () => {
    const person = await scene.sit('demo-p4')
    await openStage(person, 1)
    await person.press('✏️ 1')
    await person.press('✏️ 3')
    await person.press('Удалить')
    await person.press('Готово')
    expect(person.text).toContain('⚠️ Сегмент «Пожилые заявители» лишится 1 значения, останется 2.')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('⚠️ Удалён признак: Цифровые навыки – уверенные; низкие')
    expect(person.text).toContain('⚠️ Сегмент «Пожилые заявители», больше нет признака: Цифровые навыки – низкие')
    expect(person.text).toContain('⚠️ Сегмент «Молодые горожане», больше нет признака: Цифровые навыки – уверенные')
    await person.press('← К профилю')
    expect(person.text).toContain('⚠️ Не хватает:\n«Пожилые заявители»: описание сегмента по признакам')
    expect(person.text).toContain('⏳ 2. Сегменты')
    expect(await scene.db.segmentValue.count({ where: { profileId: 'demo-s1' } })).toBe(4)
  })

  it('R16 a segment whose trait a colleague has removed meanwhile is asked about anew', async () => {
    const [one, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p5')]
    await openStage(other, 2)
    await openStage(one, 1)
    await one.press('✏️ 1')
    await one.press('✏️ 3')
    await one.press('Удалить')
    await one.press('Готово')
    await one.press('✅ Сохранить')
    await other.press('✅ Сохранить')
    expect(other.text).toContain('Признаки профиля изменились: у сегмента «Пожилые заявители» их осталось 2.')
    expect(other.text).toContain('**Сегмент «Пожилые заявители»: отметьте его признаки**')
  })
})
