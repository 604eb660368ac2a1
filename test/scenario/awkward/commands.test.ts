import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choices, text, tiny } from '../../support/tiny-interviews.ts'

const COMMANDS = [
  '/start',
  '/menu',
  '/list',
  '/drafts',
  '/tasks',
  '/help',
  '/settings',
  '/persona',
  '/start@demo_touchpoint_bot',
  '/START',
  'меню',
  'Помощь',
]

describe('a command in the middle', () => {
  const world = oneWorld({
    interviews: [
      tiny('one', [text('name', 'Как называется?'), text('more', 'Что ещё?')]),
      tiny('ticks', [choices('things', 'Что отметить?', ['стол', 'стул', 'шкаф']), text('name', 'Как называется?')]),
    ],
  })

  for (const command of COMMANDS) {
    it(`${command} keeps the draft, and the way back is one tap`, async () => {
      const sitter = await Sitter.asked(world(), 'one')
      await sitter.say('ответ')
      const before = await sitter.draft()
      await sitter.say(command)
      expect(await sitter.draft()).toMatchObject({ state: 'open', active: true, answers: before.answers, cursor: 'more' })
      await sitter.press(/Опрос one|Продолжить/)
      expect(sitter.last.text).toContain('Что ещё?')
      await sitter.say('второе')
      expect(await sitter.save()).toEqual({ name: 'ответ', more: 'второе' })
    })
  }

  it('what is typed after it is no answer unseen: it is kept and taken by one tap', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say('/help')
    await sitter.say('ответ')
    expect(await sitter.answers()).toEqual({})
    expect(sitter.last.text).toContain('Вы написали: «ответ»')
    await sitter.press('Принять: «ответ»')
    await sitter.say('второе')
    expect(await sitter.save()).toEqual({ name: 'ответ', more: 'второе' })
  })

  it('ticks made before it are there afterwards, and the old card still works', async () => {
    const sitter = await Sitter.asked(world(), 'ticks')
    await sitter.press('☐ стол')
    await sitter.press('☐ стул')
    const question = sitter.last
    await sitter.say('/start')
    await sitter.press(/Опрос ticks/)
    expect(sitter.last.buttons.slice(0, 3)).toEqual(['☑ стол', '☑ стул', '☐ шкаф'])
    await sitter.say('/menu')
    await sitter.do(() => sitter.chat.forge(question.rows.flat().find(({ label }) => label === 'Готово')?.data ?? '', question))
    await sitter.say('название')
    expect(await sitter.save()).toEqual({ things: { keys: ['a', 'b'], others: [] }, name: 'название' })
  })

  it('/touchpoint begins another interview: the first is laid aside and taken up again from the list of drafts', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say('ответ')
    const { id } = await sitter.draft()
    await sitter.say('/touchpoint')
    expect(sitter.last.text).toContain('По какому процессу')
    await sitter.say('/drafts')
    await sitter.do(() => sitter.chat.forge(`d:resume:${id}`))
    expect(sitter.last.text).toContain('Что ещё?')
    await sitter.say('второе')
    await sitter.press('✅ Сохранить')
    const row = await world().storage.db.draft.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ state: 'done', answers: { name: { value: 'ответ' }, more: { value: 'второе' } } })
  })

  for (const typed of ['/drafst', '/стоп', '/x@demo_touchpoint_bot']) {
    it(`${typed}, which is no command, is no answer either`, async () => {
      const sitter = await Sitter.asked(world(), 'one')
      await sitter.say(typed)
      expect(sitter.last.text).toContain('Такой команды нет. Что есть, показывает /help.')
      expect(sitter.last.text).toContain('Как называется?')
      await sitter.say('/ 2 этаж')
      await sitter.say('второе')
      expect(await sitter.save()).toEqual({ name: '/ 2 этаж', more: 'второе' })
    })
  }

  it('a long invitation behind /start is a command, not an answer', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say(`/start ${'a'.repeat(64)}`)
    expect(await sitter.answers()).toEqual({})
    await sitter.press(/Опрос one/)
    await sitter.say('ответ')
    await sitter.say('второе')
    expect(await sitter.save()).toEqual({ name: 'ответ', more: 'второе' })
  })

  it('/cancel asks once, and a second tap on the confirmation is told that there is nothing', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say('ответ')
    await sitter.say('/cancel')
    expect(sitter.last.text).toContain('В нём 1 ответ.')
    const confirmation = sitter.last
    const yes = confirmation.rows.flat()[0]?.data ?? ''
    await sitter.do(() => sitter.chat.forge(yes, confirmation))
    expect((await sitter.draft()).state).toBe('cancelled')
    await sitter.do(() => sitter.chat.forge(yes, confirmation))
    expect(sitter.last.text).toContain('Эта кнопка уже не действует.')
    await sitter.say('/cancel')
    expect(sitter.last.buttons).toContain('Добавить точки')
  })

  it('a notice of a refused action on top of a question takes the text away from it', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.do(() => sitter.chat.forge('d:resume:gone'))
    expect(sitter.last.text).toContain('Этого черновика больше нет.')
    await sitter.say('что это')
    expect(await sitter.answers()).toEqual({})
    await sitter.press(/^Принять/)
    await sitter.say('второе')
    expect(await sitter.save()).toEqual({ name: 'что это', more: 'второе' })
  })
})
