import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choices, names, text, tiny } from '../../support/tiny-interviews.ts'

const long = (sign: string, length = 1000) => sign.repeat(length)

describe('what is longer than a card', () => {
  const world = oneWorld({
    interviews: [
      tiny(
        'eight',
        Array.from({ length: 8 }, (_, index) => text(`t${index + 1}`, `Вопрос ${index + 1}?`)),
      ),
      tiny('own', [choices('own', 'Что отметить?', ['стол'], { other: true })]),
      tiny('huge', [text('huge', 'Что написать?', { max: 4000 }), text('name', 'Как называется?')]),
      tiny('rooms', [names('rooms', 'Кабинеты', 1, 9)]),
    ],
  })

  it('a review longer than 4096 characters has pages, each answer can be changed, and it can be saved from any page', async () => {
    const sitter = await Sitter.asked(world(), 'eight')
    for (let at = 1; at <= 8; at++) await sitter.say(long(String(at)))
    const read = new Set<string>()
    const first = sitter.last.text
    do {
      for (let at = 1; at <= 8; at++) if (sitter.last.text.includes(`${at}. Вопрос ${at}?: ${long(String(at))}`)) read.add(`✏️ ${at}`)
      expect(sitter.last.text.length).toBeLessThanOrEqual(4096)
      expect(sitter.last.buttons).toContain('✅ Сохранить')
      expect([...read]).toEqual(expect.arrayContaining(sitter.last.buttons.filter((label) => label.startsWith('✏️'))))
      await sitter.press(/^Ещё/)
    } while (sitter.last.text !== first)
    expect(read.size).toBe(8)
    await sitter.press(/^Ещё/)
    const edit = sitter.last.buttons.findLast((label) => label.startsWith('✏️')) ?? ''
    await sitter.press(edit)
    await sitter.say('коротко')
    expect(Object.values(await sitter.save()).filter((value) => value === 'коротко')).toHaveLength(1)
  })

  it('five long words of one’s own fit their question, the chat and the review', async () => {
    const sitter = await Sitter.asked(world(), 'own')
    const lines = ['а', 'б', 'в', 'г', 'д'].map((sign) => long(sign))
    await sitter.say(lines.join('\n'))
    expect(sitter.last.text).toContain('1. Что отметить?: ааа')
    await sitter.press('✏️ 1')
    await sitter.press('Готово')
    expect(await sitter.save()).toEqual({ own: { keys: [], others: lines } })
  })

  it('an answer of 4000 characters, where a question takes it, is kept whole and shown in part', async () => {
    const sitter = await Sitter.asked(world(), 'huge')
    await sitter.say(long('ж', 4000))
    await sitter.press('← Назад')
    expect(sitter.last.text).toContain('Сейчас: жжж')
    await sitter.say('/help')
    expect(sitter.last.text).toContain('Что написать?')
    await sitter.press(/Опрос huge/)
    await sitter.say(long('ш', 4000))
    await sitter.say('название')
    await sitter.say('/drafts')
    expect(sitter.last.text).toContain('шшш')
    await sitter.press(/Продолжить/)
    expect(await sitter.save()).toEqual({ huge: long('ш', 4000), name: 'название' })
  })

  it('a list of nine items has pages: each can be renamed and removed', async () => {
    const sitter = await Sitter.asked(world(), 'rooms')
    for (let at = 1; at <= 9; at++) {
      await sitter.say(`Кабинет ${at}`)
      if (at < 9) await sitter.press('Добавить ещё')
    }
    expect(sitter.last.buttons).not.toContain('Добавить ещё')
    const seen = new Set<string>()
    for (let page = 0; page < 6; page++) {
      for (const label of sitter.last.buttons.filter((one) => one.startsWith('✏️'))) seen.add(label)
      await sitter.press(/^Ещё/)
    }
    expect(seen.size).toBe(9)
    while (!sitter.last.buttons.includes('✖ 9')) await sitter.press(/^Ещё/)
    await sitter.press('✖ 9')
    expect(sitter.last.text).toContain('Удалить «Кабинет 9»?')
    await sitter.press('Удалить')
    expect(sitter.last.buttons).toContain('Добавить ещё')
    await sitter.press('Достаточно')
    expect(await sitter.save()).toMatchObject({ rooms: { items: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8'], enough: true } })
  })

  it('items with names of 1000 characters fit the card of their list', async () => {
    const sitter = await Sitter.asked(world(), 'rooms')
    for (let at = 1; at <= 9; at++) {
      await sitter.say(long(String(at)))
      if (at < 9) await sitter.press('Добавить ещё')
    }
    expect(sitter.last.text).toContain('9. 999')
    await sitter.press('Достаточно')
    expect(await sitter.save()).toMatchObject({ 'rooms/i9/name': long('9') })
  })
})
