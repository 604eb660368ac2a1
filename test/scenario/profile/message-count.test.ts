import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'
import { SUBSIDY, type TalkedProfile, tellProfile } from '../../support/talk/profiles.ts'

/** A profile of 6 traits and 2 segments takes at most so many messages of the person. */
const MOST = 25

/** The same profile with six traits, a value each, and every answer given. */
const SIX: TalkedProfile = {
  ...SUBSIDY,
  traits: 'Размер - микро\nФорма: ИП\nОтрасль = торговля; Регион – село\nВозраст бизнеса: до года\nНавыки – низкие',
  segments: SUBSIDY.segments.map((segment, index) => ({
    ...segment,
    values:
      index === 0
        ? ['Размер – микро', 'Форма – ИП', 'Навыки – низкие']
        : ['Отрасль – торговля', 'Регион – село', 'Возраст бизнеса – до года'],
    size: '12 тыс',
    satisfaction: '72 %',
    pains: 'Долго ждут ответа',
  })),
}

/** Messages from «Новый профиль» on: texts and presses but for ticks and turned pages. */
function messagesOf(person: TelegramPerson, what: string): number {
  const from = person.deeds.findIndex(({ label }) => label === 'Новый профиль')
  const messages = person.deeds.slice(from).filter(({ light }) => !light).length
  console.log(`${what}: messages ${messages}, updates ${person.deeds.length - from}`)
  return messages
}

describeScene('the number of messages of a profile', (scene) => {
  it('R13, R16, R18 with 6 traits and 2 segments it takes at most 25 from «Новый профиль» to the saved hypothesis', async () => {
    const person = await scene.sit('demo-p1')
    await tellProfile(person, SIX)
    expect(person.text).toContain('✅ Гипотеза сохранена, версия 1.')
    expect(messagesOf(person, 'six traits, two segments')).toBeLessThanOrEqual(MOST)
  })

  it('R13, R16, R18 with 8 values, two of the answers not known yet, it takes no more', async () => {
    const person = await scene.sit('demo-p1')
    await tellProfile(person, SUBSIDY)
    expect(messagesOf(person, 'eight values, two segments')).toBeLessThanOrEqual(MOST)
  })

  it('R13 traits taken from another profile are there without being typed', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('профили')
    await person.press('Новый профиль')
    await person.say('субсид')
    await person.press('представитель бизнеса')
    await person.press('Взять из другого профиля')
    await person.press(/льготного/)
    expect(person.text).toContain('1. Размер бизнеса – микро; малый')
    expect(person.text).toContain('Признаков и значений: 6, нужно от 5 до 15')
    await person.press('Готово')
    expect(person.text).toContain('**Откуда известны признаки?**')
  })
})
