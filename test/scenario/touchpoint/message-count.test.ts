import { expect, it } from 'vitest'
import { tick } from '../../support/contract/chat-person.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

/** A point takes at most so many messages of the person. */
const MOST = 7

/** Messages for each point: texts and presses but for ticks and turned pages. Every update is told of beside it. */
function perPoint(person: TelegramPerson, what: string, points: number): number {
  const messages = person.deeds.filter(({ light }) => !light).length
  console.log(`${what}: points ${points}, messages ${messages}, updates ${person.deeds.length}`)
  return messages / points
}

/** The button of a process without points, as the coverage and the end of an interview offer it. */
async function fromProcess(person: TelegramPerson, name: string): Promise<void> {
  await person.say('перечень')
  await person.press('Покрытие')
  person.deeds.length = 0
  await person.press('1')
  await person.say(name)
}

describeScene('the number of messages', (scene) => {
  it('R42 a known point takes at most 7 from the menu to the saved entry', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.press('2')
    await tick(person, 'Электронная почта')
    await person.press('Готово')
    await tick(person, 'информация', 'обратная связь')
    await person.press('Готово')
    await tick(person, 'до обращения', 'просто и легко')
    await person.press('Готово')
    await savePoints(person)
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(perPoint(person, 'a known point, everything ticked', 1)).toBeLessThanOrEqual(MOST)
  })

  it('R42 the first point of somebody who has named no source yet takes at most 7', async () => {
    const person = await scene.sit('demo-p8')
    await beginPoints(person, 'доходах', 'Личный приём')
    await describePoint(person, 'подача заявления', 'до обращения')
    await person.say('Порядок выдачи справок, пункт 2')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(perPoint(person, 'a first point, its source typed', 1)).toBeLessThanOrEqual(MOST)
  })

  it('R34 joining an entry that exists takes at most 7', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'гос. услуги')
    await person.press('Добавить к имеющейся записи')
    await person.say('консультация')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('✅ Дополнена 1 имеющаяся запись.')
    expect(perPoint(person, 'a duplicate that is merged', 1)).toBeLessThanOrEqual(MOST)
  })

  it('R42 a point that the catalogue does not know takes at most 7 from the button of its process', async () => {
    const person = await scene.sit('demo-p1')
    await fromProcess(person, 'Стенд в холле')
    await person.press('личный приём')
    await describePoint(person, 'информация', 'мало спроса')
    await savePoints(person)
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(perPoint(person, 'a point of its own, from its process', 1)).toBeLessThanOrEqual(MOST)
  })

  it('R33 a point with a need of its own takes at most 7 from the button of its process', async () => {
    const person = await scene.sit('demo-p1')
    await fromProcess(person, 'Телефон')
    await person.say('другое')
    await person.say('узнать часы работы')
    await person.press('Готово')
    await savePoints(person)
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(perPoint(person, 'a need of its own, from its process', 1)).toBeLessThanOrEqual(MOST)
  })

  it('R42 three points at once, one of each sort, take at most 7 on average', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Официальный сайт\nгос. услуги\nСтенд в холле')
    await describePoint(person, 'информация, формы документов')
    await person.press('Добавить к имеющейся записи')
    await person.say('консультация')
    await person.press('личный приём')
    await person.say('информация, другое')
    await person.say('посмотреть образцы')
    await person.press('Готово')
    await savePoints(person)
    expect(person.text).toContain('✅ Сохранены 2 точки.\n✅ Дополнена 1 имеющаяся запись.')
    expect(perPoint(person, 'three points of all sorts', 3)).toBeLessThanOrEqual(MOST)
  })

  it('R42 copying a process takes at most 7 on average', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('инвестиционного')
    await person.press('Скопировать из процесса…')
    await person.say('субсидии')
    for (let step = 0; step < 7; step += 1) await person.press('Готово')
    await savePoints(person)
    expect(person.text).toContain('✅ Сохранены 3 точки.')
    expect(perPoint(person, 'three points copied', 3)).toBeLessThanOrEqual(MOST)
  })
})
