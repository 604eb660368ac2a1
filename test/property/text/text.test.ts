import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/domain/text/clean-text.ts'
import { parseDate } from '../../../src/domain/text/parse-date.ts'
import { parseNumber } from '../../../src/domain/text/parse-number.ts'
import { sameKey } from '../../../src/domain/text/same-key.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const LETTERS = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz0123456789'
const SIGNS = [' ', '\u00A0', '«', '»', '"', '„', '“', '-', '–', '—', '.', ',', '(', ')', '\u200B', '№', '/', '’']
const lettersOnly = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 40 })

const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => dayAfter('2000-01-01', count))

describe('cleanText', () => {
  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (raw) => cleanText(cleanText(raw)) === cleanText(raw)))
  })
  it('never leaves what is not drawn, two spaces or a space at an end', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(cleanText(raw)).not.toMatch(/\p{Cf}|\p{Cs}|(?!\n)\p{Cc}| {2}|^\s|\s$|\n{3}/u)
      }),
    )
  })
})

describe('sameKey', () => {
  it('R34 case, yo, quotes, dashes, spaces and signs anywhere never make another key', () => {
    const decorated = lettersOnly.chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(fc.tuple(fc.constantFrom('', ...SIGNS), fc.boolean(), fc.boolean()), { minLength: text.length, maxLength: text.length }),
      ),
    )
    fc.assert(
      fc.property(decorated, ([text, marks]) => {
        const other = Array.from(text, (letter, index) => {
          const [sign, upper, yo] = marks[index] ?? ['', false, false]
          const swapped = yo ? letter.replace(/[её]/, (one) => (one === 'е' ? 'ё' : 'е')) : letter
          return sign + (upper ? swapped.toUpperCase() : swapped)
        }).join('')
        expect(sameKey(other)).toBe(sameKey(text))
      }),
    )
  })
  it('R34 other letters or digits always make another key', () => {
    fc.assert(
      fc.property(
        lettersOnly,
        lettersOnly,
        (one, other) => (sameKey(one) === sameKey(other)) === (one.replace(/ё/g, 'е') === other.replace(/ё/g, 'е')),
      ),
    )
  })
  it('is its own key and is empty only without letters and digits', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const key = sameKey(raw)
        expect(sameKey(key)).toBe(key)
        expect(key === '').toBe(!/[\p{L}\p{N}]/u.test(cleanText(raw)))
      }),
    )
  })
})

describe('parseNumber', () => {
  const whole = fc.integer({ min: 0, max: 999_999_999 })
  it('reads back whole numbers in every usual spelling', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(' ', '\u00A0', '\u202F', "'"),
        fc.constantFrom('', '≈', '~', 'около ', 'about '),
        (value, gap, about) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, gap)
          expect(parseNumber(about + grouped)).toBe(value)
          expect(parseNumber(`${about}${value} чел.`)).toBe(value)
        },
      ),
    )
  })
  it('reads thousands and millions in words exactly, with a comma or a point', () => {
    const decimals = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom(',', '.'))
    fc.assert(
      fc.property(decimals, fc.constantFrom(['тыс.', 1000], ['млн', 1_000_000]), ([units, hundredths, comma], [word, factor]) => {
        const text = `${units}${comma}${String(hundredths).padStart(2, '0')} ${word}`
        expect(parseNumber(text)).toBe((units * 100 + hundredths) * (Number(factor) / 100))
      }),
    )
  })
  it('gives a finite number or a refusal for anything that is typed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'0123456789 .,-~тысмлнк'), maxLength: 30 })), (raw) => {
        const read = parseNumber(raw)
        expect(typeof read === 'number' ? Number.isFinite(read) && Math.abs(read) <= 1e15 : read.refusal.length > 0).toBe(true)
      }),
    )
  })
})

describe('parseDate', () => {
  const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
  it('reads back every day in every spelling with a year', () => {
    fc.assert(
      fc.property(days, days, (day, today) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const spellings = [
          day,
          `${date}.${month}.${year}`,
          `${Number(date)}.${Number(month)}.${year}`,
          `${date}/${month}/${year.slice(2)}`,
          `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`,
        ]
        const years = Number(year) < 2100 ? spellings : spellings.filter((text) => !text.endsWith(`/${year.slice(2)}`))
        expect(new Set(years.map((text) => parseDate(text, today)))).toEqual(new Set([day]))
      }),
    )
  })
  it('a day without a year is the first such day from today on', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (today, month, date) => {
        const ending = `-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
        let expected: string | undefined
        for (let count = 0; count <= 8 * 366 && !expected; count += 1) {
          const day = dayAfter(today, count)
          if (day.endsWith(ending)) expected = day
        }
        expect(parseDate(`${date}.${month}`, today)).toEqual(expected ?? { refusal: 'no-such-day' })
      }),
      { numRuns: 60 },
    )
  })
  it('words count from today, and a day of the week is within the next seven', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'), (today, weekday) => {
        expect(parseDate('послезавтра', today)).toBe(dayAfter(today, 2))
        const day = String(parseDate(weekday, today))
        expect(day >= today && day < dayAfter(today, 7)).toBe(true)
        expect(['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'][new Date(`${day}T00:00:00Z`).getUTCDay()]).toBe(weekday)
      }),
    )
  })
  it('gives a day that exists or a refusal for anything that is typed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'0123456789 ./-'), maxLength: 12 })), days, (raw, today) => {
        const read = parseDate(raw, today)
        if (typeof read === 'string') expect(dayAfter(read, 0)).toBe(read)
        else expect(read.refusal).toMatch(/^[a-z-]+$/)
      }),
    )
  })
})
