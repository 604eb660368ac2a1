import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choices, text, tiny } from '../../support/tiny-interviews.ts'

const zeroWidth = '\u200b\u200e\u202e\ufeff'

/** What was typed, what is stored and what is read: equal unless told otherwise. */
const TYPED: [string, string, string?][] = [
  ['one character', 'я'],
  ['emoji', '🙂🙂👍🏽'],
  ['marks of HTML', '<b>жирно</b> & <a href="x">ссылка</a> &amp "так"'],
  ['an unfinished mark of HTML', 'a < b'],
  ['letters from right to left', 'שלום مرحبا'],
  ['signs that are not drawn among letters', `а${zeroWidth}б`, 'аб'],
  ['an asterisk', 'пункт * и ещё *'],
  ['two asterisks', '**важно** и **', '**важно** и **'],
  ['asterisks alone', '****'],
  ['a placeholder of the texts', '{ $text } { NUMBER(1) } { "a" }'],
  ['marks of other messengers', '_подчёркнуто_ `код` [ссылка](http://x) ~~нет~~'],
  ['something like a date', '2026-12-25'],
  ['something like a date that there is not', '2026-99-99'],
  ['names that the program uses itself', 'constructor'],
  ['a slash within', 'и/или 24/7'],
  ['lines', 'первая\nвторая\n\nтретья'],
]

describe('words as people type them', () => {
  const world = oneWorld({
    interviews: [
      tiny('one', [text('name', 'Как называется?')]),
      tiny('ticks', [choices('things', 'Что отметить?', ['стол', 'стул'], { other: true }), text('name', 'Как называется?')]),
    ],
  })

  for (const [name, typed, kept = typed] of TYPED) {
    it(`${name} is kept and shown as it is`, async () => {
      const sitter = await Sitter.asked(world(), 'one')
      const question = sitter.last
      const review = await sitter.say(typed)
      expect(question.text).toBe(`Как называется?\n${kept}`)
      expect(question.buttons).toEqual([])
      expect(review.text).toContain(`1. Как называется?: ${kept}`)
      await sitter.press('✏️ 1')
      expect(sitter.last.text).toContain(`Сейчас: ${kept}`)
      await sitter.say('/drafts')
      expect(sitter.last.text).toContain(kept)
      await sitter.press(/Продолжить/)
      await sitter.say(typed)
      expect(await sitter.save()).toEqual({ name: kept })
    })

    it(`${name} among own words beside ticks is kept and shown as it is`, async () => {
      const lines = kept.split(/\n+/)
      const sitter = await Sitter.asked(world(), 'ticks')
      await sitter.say(typed)
      await sitter.press('← Назад')
      for (const line of lines) expect(sitter.last.buttons).toContain(`☑ ${line}`.slice(0, 40).replace(/(?<=^.{39}).$/, '…'))
      await sitter.press('Готово')
      await sitter.say('название')
      expect(sitter.last.text).toContain(`1. Что отметить?: ${lines.join('; ')}`)
      expect(await sitter.save()).toEqual({ things: { keys: [], others: lines }, name: 'название' })
    })
  }

  for (const [name, typed] of [
    ['spaces', '   \n '],
    ['signs that are not drawn', zeroWidth],
  ] as const) {
    it(`${name} alone are no answer`, async () => {
      const sitter = await Sitter.asked(world(), 'one')
      expect((await sitter.say(typed)).text).toContain('Сообщение пустое. Напишите ответ текстом.')
      expect(sitter.last.text).toContain('Как называется?')
      await sitter.say('ответ')
      expect(await sitter.save()).toEqual({ name: 'ответ' })
    })
  }

  it('5000 characters are too long: the limit is named and the beginning can be taken by one tap', async () => {
    const long = 'ж'.repeat(5000)
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say(long)
    expect(sitter.last.text).toContain('Слишком длинно: знаков 5\u00a0000, можно 1\u00a0000.')
    expect(sitter.last.text).toContain('Как называется?')
    await sitter.press(/^Принять/)
    expect(await sitter.save()).toEqual({ name: 'ж'.repeat(1000) })
  })

  it('5000 characters that the messenger cut into two messages are too long as well, and neither lands on the next question', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say('ж'.repeat(4096), 'ж'.repeat(904))
    expect(await sitter.answers()).toEqual({ name: 'ж'.repeat(904) })
    expect(await sitter.save()).toEqual({ name: 'ж'.repeat(904) })
  })

  it('5000 characters beside ticks are refused before they make a card that nobody can see', async () => {
    const sitter = await Sitter.asked(world(), 'ticks')
    await sitter.say('ж'.repeat(5000))
    expect(sitter.last.text).toContain('Слишком длинно')
    await sitter.press('☐ стол')
    await sitter.press('Готово')
    await sitter.say('название')
    expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
  })

  it('an emoji is one character where characters are counted', async () => {
    const sitter = await Sitter.asked(world(), 'one')
    await sitter.say('👍'.repeat(1001))
    expect(sitter.last.text).toContain('Слишком длинно: знаков 1\u00a0001')
    await sitter.press(/^Принять/)
    expect(await sitter.save()).toEqual({ name: '👍'.repeat(1000) })
  })
})
