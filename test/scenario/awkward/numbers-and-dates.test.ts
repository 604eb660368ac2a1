import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { date, number, tiny } from '../../support/tiny-interviews.ts'

const NBSP = '\u00a0'

/** What was typed, what is stored and how it is read. */
const NUMBERS: [string, number, string][] = [
  ['12000', 12000, `12${NBSP}000`],
  ['12 000', 12000, `12${NBSP}000`],
  [`12${NBSP}000`, 12000, `12${NBSP}000`],
  ['1 234 567', 1234567, `1${NBSP}234${NBSP}567`],
  ['12,5', 12.5, '12,5'],
  ['12.5', 12.5, '12,5'],
  ['12 тыс', 12000, `12${NBSP}000`],
  ['12 тыс.', 12000, `12${NBSP}000`],
  ['1,2 млн человек', 1200000, `1${NBSP}200${NBSP}000`],
  ['около 300 чел.', 300, '300'],
  ['0', 0, '0'],
  ['-3', -3, '-3'],
  ['\u200b7\u200b', 7, '7'],
  ['0,12345', 0.12345, '0,12345'],
]

const NOT_NUMBERS: [string, string][] = [
  ['много', '«много» не похоже на число. Подойдёт: 12 000, 12 тыс, 12,5.'],
  ['12-15', '«12-15» не похоже на число.'],
  ['12,000', '«12,000» можно понять по-разному. Напишите цифрами'],
  ['999999999999999999999', 'слишком большое число'],
  ['٣', '«٣» не похоже на число.'],
  ['**', '«**» не похоже на число.'],
  ['2026-99-99', '«2026-99-99» не похоже на число.'],
  ['ж'.repeat(4000), `«${'ж'.repeat(60)}…» не похоже на число.`],
]

const DATES: [string, string, string][] = [
  ['25.12', '2026-12-25', 'пт 25 декабря 2026'],
  ['25 декабря', '2026-12-25', 'пт 25 декабря 2026'],
  ['завтра', '2026-11-21', 'сб 21 ноября 2026'],
  ['20.11', '2026-11-20', 'пт 20 ноября 2026'],
  ['19.11', '2027-11-19', 'пт 19 ноября 2027'],
  ['1.3.27', '2027-03-01', 'пн 1 марта 2027'],
  ['2026-12-25', '2026-12-25', 'пт 25 декабря 2026'],
  ['29.02', '2028-02-29', 'вт 29 февраля 2028'],
  ['в понедельник', '2026-11-23', 'пн 23 ноября 2026'],
]

const NOT_DATES: [string, string][] = [
  ['31.11', 'Дня «31.11» в календаре нет.'],
  ['2026-02-30', 'Дня «2026-02-30» в календаре нет.'],
  ['2026-99-99', 'Дня «2026-99-99» в календаре нет.'],
  ['25.12.1026', 'непривычный год'],
  ['скоро', '«скоро» не похоже на дату. Подойдёт: 25.12, 25 декабря, завтра.'],
  ['пятница, 24 декабря', 'день недели не совпадает с датой'],
]

describe('numbers and dates as people type them', () => {
  const world = oneWorld({ interviews: [tiny('size', [number('size', 'Сколько лиц?')]), tiny('day', [date('day', 'Когда?')])] })

  for (const [typed, kept, read] of NUMBERS) {
    it(`«${typed}» is the number ${kept}`, async () => {
      const sitter = await Sitter.asked(world(), 'size')
      const question = sitter.last
      expect((await sitter.say(typed)).text).toContain(`1. Сколько лиц?: ${read}`)
      expect(question.text).toBe(`Сколько лиц?\n${read}`)
      expect(await sitter.save()).toEqual({ size: kept })
    })
  }

  it('what is no number, or may be two, is refused with an example, and the question stands', async () => {
    const sitter = await Sitter.asked(world(), 'size')
    for (const [typed, answer] of NOT_NUMBERS) {
      expect((await sitter.say(typed)).text).toContain(answer)
      expect(sitter.last.text).toContain('Сколько лиц?')
      expect(await sitter.answers()).toEqual({})
    }
    await sitter.say('5')
    expect(await sitter.save()).toEqual({ size: 5 })
  })

  for (const [typed, kept, read] of DATES) {
    it(`«${typed}» is ${kept}, shown with its year`, async () => {
      const sitter = await Sitter.asked(world(), 'day')
      expect((await sitter.say(typed)).text).toContain(`1. Когда?: ${read}`)
      expect(await sitter.save()).toEqual({ day: kept })
    })
  }

  it('what is no date is refused with an example, and the question stands', async () => {
    const sitter = await Sitter.asked(world(), 'day')
    for (const [typed, answer] of NOT_DATES) {
      expect((await sitter.say(typed)).text).toContain(answer)
      expect(sitter.last.text).toContain('Когда?')
      expect(await sitter.answers()).toEqual({})
    }
    await sitter.say('завтра')
    expect(await sitter.save()).toEqual({ day: '2026-11-21' })
  })

  it('tomorrow is the day after the authority’s today, not the server’s', async () => {
    world().clock.set('2026-11-20T21:30:00.000Z')
    const sitter = await Sitter.asked(world(), 'day')
    expect((await sitter.say('завтра')).text).toContain('вс 22 ноября 2026')
    expect(await sitter.save()).toEqual({ day: '2026-11-22' })
  })
})
