import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choice, choices, names, text, tiny, yesNo } from '../../support/tiny-interviews.ts'

const COLOURS = ['Красный', 'Синий', 'Синеватый', 'Синеющий']

describe('text where a button is', () => {
  const world = oneWorld({
    interviews: [
      tiny('colour', [choice('colour', 'Какой цвет?', COLOURS)]),
      tiny('colours', [choices('colours', 'Какие цвета?', COLOURS, { min: 2 })]),
      tiny('own', [choices('own', 'Какие цвета?', COLOURS, { other: true })]),
      tiny('sure', [yesNo('sure', 'Точно?')]),
      tiny('list', [names('rooms', 'Кабинеты', 1, 3), text('name', 'Как называется?')]),
      tiny('free', [text('name', 'Как называется?'), text('more', 'Что ещё?', { optional: true })]),
    ],
  })

  for (const typed of ['Красный', 'красный ', 'КРАСНЫЙ.', 'крас']) {
    it(`the option’s words typed as «${typed}» choose it`, async () => {
      const sitter = await Sitter.asked(world(), 'colour')
      await sitter.say(typed)
      expect(await sitter.save()).toEqual({ colour: 'a' })
    })
  }

  for (const typed of ['зелёный', 'сине', 'си', '1', 'Красный, Синий', 'a', '=a', 'Готово', '✅']) {
    it(`«${typed}», which is no option or more than one, is answered, and the buttons stand`, async () => {
      const sitter = await Sitter.asked(world(), 'colour')
      expect((await sitter.say(typed)).text).toContain(`«${typed}» среди вариантов нет. Выберите кнопкой.`)
      expect(sitter.last.buttons).toContain('Синий')
      await sitter.press('Синий')
      expect(await sitter.save()).toEqual({ colour: 'b' })
    })
  }

  it('several options typed with commas or line by line are ticked together', async () => {
    const sitter = await Sitter.asked(world(), 'colours')
    await sitter.say('синий,\nкрасный, синий')
    expect(await sitter.save()).toEqual({ colours: { keys: ['b', 'a'], others: [] } })
  })

  it('the words on buttons of navigation, typed, do what the buttons do', async () => {
    const sitter = await Sitter.asked(world(), 'list')
    await sitter.say('Первый')
    await sitter.say('добавить ещё')
    await sitter.say('Второй')
    await sitter.say('назад')
    expect(sitter.last.text).toContain('Сейчас: Второй')
    await sitter.say('Третий')
    await sitter.say('Достаточно')
    await sitter.say('позже')
    expect((await sitter.draft()).active).toBe(false)
    await sitter.press('Продолжить')
    await sitter.say('ответ')
    await sitter.say('сохранить')
    expect((await sitter.draft()).state).toBe('done')
    expect(await sitter.answers()).toEqual({
      'rooms/i1/name': 'Первый',
      'rooms/i2/name': 'Третий',
      rooms: { items: ['i1', 'i2'], enough: true },
      name: 'ответ',
    })
  })

  it('«пропустить» skips where skipping is allowed and is an answer where it is not', async () => {
    const sitter = await Sitter.asked(world(), 'free')
    await sitter.say('Пропустить')
    await sitter.say('Пропустить')
    expect(await sitter.save()).toEqual({ name: 'Пропустить', more: null })
  })

  it('too few typed options are counted, nothing is recorded', async () => {
    const sitter = await Sitter.asked(world(), 'colours')
    expect((await sitter.say('синий')).text).toContain('Отмечено 1, нужно не меньше 2.')
    expect(await sitter.answers()).toEqual({})
    await sitter.press('☐ Красный')
    await sitter.say('синий')
    expect(await sitter.save()).toEqual({ colours: { keys: ['a', 'b'], others: [] } })
  })

  for (const typed of ['Готово', 'готово.']) {
    it(`«${typed}» typed after ticking means the button, not words of one’s own`, async () => {
      const sitter = await Sitter.asked(world(), 'own')
      await sitter.press('☐ Красный')
      await sitter.say(typed)
      expect(await sitter.save()).toEqual({ own: { keys: ['a'], others: [] } })
    })
  }

  for (const [typed, kept] of [
    ['Да', true],
    ['ага', true],
    ['Нет.', false],
    ['no', false],
  ] as const) {
    it(`«${typed}» answers yes or no`, async () => {
      const sitter = await Sitter.asked(world(), 'sure')
      await sitter.say(typed)
      expect(await sitter.save()).toEqual({ sure: kept })
    })
  }

  it('anything else at yes or no asks for the button', async () => {
    const sitter = await Sitter.asked(world(), 'sure')
    expect((await sitter.say('наверное')).text).toContain('Здесь нужна кнопка под сообщением.')
    await sitter.press('Да')
    expect(await sitter.save()).toEqual({ sure: true })
  })

  it('text at the end of a list and at the review asks for the button and changes nothing', async () => {
    const sitter = await Sitter.asked(world(), 'list')
    await sitter.say('Первый')
    expect((await sitter.say('Второй')).text).toContain('Здесь нужна кнопка под сообщением.')
    expect(sitter.last.buttons).toContain('Достаточно')
    await sitter.press('Достаточно')
    await sitter.say('ответ')
    expect((await sitter.say('да')).text).toContain('Здесь нужна кнопка под сообщением.')
    expect(await sitter.save()).toEqual({ 'rooms/i1/name': 'Первый', rooms: { items: ['i1'], enough: true }, name: 'ответ' })
  })

  for (const typed of ['да', 'ответ']) {
    it(`«${typed}» typed at the confirmation of deleting is no answer of the question beneath`, async () => {
      const sitter = await Sitter.asked(world(), 'free')
      await sitter.say('/cancel')
      expect(sitter.last.text).toContain('Удалить черновик')
      expect((await sitter.say(typed)).text).toContain('Здесь нужна кнопка под сообщением.')
      expect(sitter.last.buttons).toEqual(['Да, удалить', 'Продолжить'])
      expect(await sitter.answers()).toEqual({})
      await sitter.press('Продолжить')
      expect(sitter.last.text).toContain('Как называется?')
      await sitter.say('ответ')
      await sitter.press('Пропустить')
      expect(await sitter.save()).toEqual({ name: 'ответ', more: null })
    })
  }

  it('the old question answered by a button while deleting waits for its confirmation is answered, not deleted', async () => {
    const sitter = await Sitter.asked(world(), 'own')
    const question = sitter.last
    await sitter.say('/cancel')
    await sitter.do(() => sitter.chat.forge(question.rows.flat().find(({ label }) => label === '☐ Синий')?.data ?? '', question))
    expect(question.buttons).toContain('☑ Синий')
    await sitter.do(() => sitter.chat.forge(question.rows.flat().find(({ label }) => label === 'Готово')?.data ?? '', question))
    expect(await sitter.save()).toEqual({ own: { keys: ['b'], others: [] } })
  })
})
