import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'

/** Looks for something in the person's own list. */
async function search(person: TelegramPerson, query: string): Promise<string> {
  await person.say('перечень')
  await person.press('Найти')
  await person.say(query)
  return person.text
}

describeScene('the search in a list', (scene) => {
  it('R34 forgives case, ё and е, and finds the beginning of a word', async () => {
    const person = await scene.sit('demo-p1')
    for (const query of ['личный приём', 'ЛИЧНЫЙ ПРИЕМ', 'приё', 'лич']) {
      const found = await search(person, query)
      expect(found).toContain(`Поиск: «${query}»`)
      expect(found).not.toContain('**Телефон**')
      expect(found).toContain('1. **Личный приём**')
      expect(found).toContain('5. **Личный приём**')
    }
  })

  it('finds by business process, need and source document', async () => {
    const person = await scene.sit('demo-p1')
    expect(await search(person, 'займа')).toContain('Показано: 2')
    expect(await search(person, 'консультация')).toContain('Показано: 3')
    expect(await search(person, 'соглашение')).toContain('Показано: 1')
  })

  it('says when nothing is found, and leads back to the whole list', async () => {
    const person = await scene.sit('demo-p1')
    expect(await search(person, 'дирижабль')).toContain('По этому условию ничего нет.')
    await person.press('Весь перечень')
    expect(person.text).toContain('1. **Личный приём**')
    expect(person.text).not.toContain('Поиск')
  })

  it('asks for letters, can be left, and leaves no draft behind', async () => {
    const person = await scene.sit('demo-p1')
    expect(await search(person, '«»')).toContain('**Что найти в перечне?**')
    await person.press('Отмена')
    expect(person.text).toContain('**Демо-сотрудник 1**')
    await person.say('черновики')
    expect(person.text).toContain('Незаконченных записей нет.')
    expect((await scene.drafts('demo-p1')).map(({ state, activeKey }) => [state, activeKey])).toEqual([['cancelled', null]])
  })

  it('R90 in the middle of an interview keeps its draft, one tap away', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('льготного')
    expect(await search(person, 'сайт')).toContain('Показано: 1')
    await person.press('Продолжить: Точки взаимодействия')
    expect(person.text).toContain('**Где клиент обращается по этому процессу?**')
  })
})
