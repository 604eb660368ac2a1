import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

/** What is typed or pressed at the menu, and what then stands on the card. */
const WAYS: [name: string, ways: string[], shows: string][] = [
  ['start', ['/start', 'старт', 'Начать'], '**Демо-сотрудник 1**'],
  ['menu', ['/menu', 'меню', 'МЕНЮ'], 'Не закончено: «Телефон», шаг 3 из 5.'],
  ['list', ['/list', 'перечень', 'список', '[Перечень отдела]'], '**Перечень: Отдел мер поддержки**'],
  ['drafts', ['/drafts', 'черновики', '[Черновики]'], '**Черновики: 1**'],
  ['tasks', ['/tasks', 'мои задачи', 'Задачи', '[Мои задачи]'], '⏳ Закончить: Телефон'],
  ['faq', ['/faq', 'вопросы', '[Вопросы и словарь]'], '**Частые вопросы**'],
  ['glossary', ['/glossary', 'словарь'], '**Словарь**'],
  ['help', ['/help', 'помощь', '[Помощь]'], '**Сейчас Вы здесь**'],
  ['settings', ['/settings', 'настройки', '[Настройки]'], '**Настройки**'],
]

describeScene('a command in the middle of an interview', (scene) => {
  it.each(
    WAYS,
  )('R95 %s is heard by its name, in Russian words and at the menu; the draft is kept and one tap away', async (_name, ways, shows) => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    const [before] = await scene.drafts('demo-p1')
    for (const way of ways) {
      const button = /^\[(.+)\]$/.exec(way)?.[1]
      if (button) await person.say('меню')
      // The menu of a demonstration has a second page.
      if (button && !person.buttons.includes(button)) await person.press(/^Ещё/)
      if (button) await person.press(button)
      else await person.say(way)
      expect(person.text).toContain(shows)
      await person.press(/^Продолжить/)
      expect(person.text).toContain('Телефон · шаг 3 из 5')
    }
    expect(await scene.drafts('demo-p1')).toMatchObject([
      { id: before?.id, answers: before?.answers, cursor: before?.cursor, state: 'open' },
    ])
    await person.say('консультация')
    expect(person.text).toContain('**Что верно для этой точки?**')
  })

  it.each([
    '/touchpoint',
    'точка',
    'Добавить точки',
    '[Добавить точки]',
  ])('R95 %s begins another interview and keeps the one under way', async (way) => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    const button = /^\[(.+)\]$/.exec(way)?.[1]
    if (button) await person.say('меню')
    if (button) await person.press(button)
    else await person.say(way)
    expect(person.text).toContain('**По какому процессу добавляем точки?**')
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open' }, { state: 'open' }])
    await person.press('← К прежней записи')
    expect(person.text).toContain('Телефон · шаг 3 из 5')
    expect(person.buttons).toContain('← К прежней записи')
    await person.say('консультация')
    expect(person.text).toContain('**Что верно для этой точки?**')
    expect(person.buttons).not.toContain('← К прежней записи')
  })

  it.each(['/cancel', 'отмена', 'Отмена'])('R94 %s asks once before the draft is deleted', async (way) => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say(way)
    expect(person.text).toContain('Удалить черновик «Точки взаимодействия»? В нём 2 ответа.')
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open' }])
    await person.press('Продолжить')
    expect(person.text).toContain('Телефон · шаг 3 из 5')
    await person.say(way)
    await person.press('Да, удалить')
    expect(person.text).toContain('Черновик удалён.')
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'cancelled' }])
    await person.say(way)
    expect(person.text).toContain('Сейчас ничего не заполняется.')
  })

  it('R90 /help explains the step at hand with its example and clause', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('инвестиционного')
    await person.say('/help')
    expect(person.text).toContain('**Сейчас Вы здесь**\nТочки взаимодействия · шаг 2 из 2\n**Где клиент обращается по этому процессу?**')
    expect(person.text).toContain('Пример: Личный приём; Госуслуги; стенд в холле')
    expect(person.text).toContain('Основание: подп. 2 п. 7 Порядка ведения перечня')
    await person.press(/^Продолжить/)
    await person.say('Телефон')
    await person.say('помощь')
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
    expect(person.text).toContain('Основание: п. 8 Порядка ведения перечня')
  })

  it('R90 /help without an interview tells what can be done', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/help')
    expect(person.text).not.toContain('Сейчас Вы здесь')
    for (const command of ['touchpoint', 'list', 'drafts', 'tasks', 'faq', 'glossary', 'settings', 'cancel', 'menu'])
      expect(person.text).toContain(`/${command} – `)
  })

  it('a command of somebody else’s bot name and an unknown one are told apart', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/list@demo_touchpoint_bot')
    expect(person.text).toContain('**Перечень: Отдел мер поддержки**')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say('/nothing')
    expect(person.text).toContain('Такой команды нет.')
    expect(person.text).toContain('Телефон · шаг 3 из 5')
  })
})
