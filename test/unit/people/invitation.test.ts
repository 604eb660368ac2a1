import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_LENGTH, grouped, makeCode, readCode } from '../../../src/domain/invitation/code.ts'
import { afterWrong, guessesOf, isForgotten, MOST_WRONG, mayTry } from '../../../src/domain/invitation/guessing.ts'
import { findPeople } from '../../../src/domain/staff/find-people.ts'

const codes = fc.array(fc.nat(20), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH }).map((picks) => {
  const left = [...picks]
  return makeCode(() => left.shift() ?? 0)
})
const RUSSIAN: Record<string, string> = { A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', P: 'Р', T: 'Т', Y: 'У', X: 'Х' }

describe('the code of an invitation', () => {
  it('R2 is read however it was written down', () => {
    fc.assert(
      fc.property(
        codes,
        fc.constantFrom(' ', '', '-', '–', '\u00a0', '  '),
        fc.boolean(),
        fc.boolean(),
        (code, between, small, russian) => {
          const typed = grouped(code).replaceAll(' ', between)
          const letters = russian ? typed.replace(/[A-Z]/g, (letter) => RUSSIAN[letter] ?? letter) : typed
          expect(readCode(small ? letters.toLowerCase() : letters)).toEqual({ code })
          expect(readCode(`https://t.me/some_bot?start=${code}`)).toEqual({ code })
          expect(readCode(`http://chat.example/enter/${code}`)).toEqual({ code })
        },
      ),
    )
  })

  it('R2 words are no code', () => {
    for (const text of ['здравствуйте', 'hello world', 'good morning to you', 'Прошу дать доступ', '', '/start', 'меню', '12 000']) {
      expect(readCode(text), text).toBeUndefined()
    }
  })

  it('R94 a letter too few, too many or misread is a slip', () => {
    for (const text of ['ABCD EFGH JKMN PRS', 'ABCD EFGH JKMN PRSTV', 'ABCD EFGH JKMN PRSO', 'ABCD EFGH JKMN PRS0']) {
      expect(readCode(text), text).toEqual({ slip: true })
    }
  })
})

describe('guesses', () => {
  const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 6, minute)).toISOString()
  const wrongAt = (...minutes: number[]) => minutes.reduce((before, minute) => afterWrong(before, at(minute)), guessesOf(null))

  it('R2 five within an hour close the way for an hour', () => {
    const guesses = wrongAt(0, 10, 20, 30, 40)
    expect([40, 99].map((minute) => mayTry(guesses, at(minute)))).toEqual([false, false])
    expect(mayTry(guesses, at(100))).toBe(true)
  })

  it('R2 slower ones close nothing', () => {
    const slow = Array.from({ length: 3 * MOST_WRONG }, (_, nth) => nth * 16)
    expect(slow.every((minute, nth) => mayTry(wrongAt(...slow.slice(0, nth)), at(minute)))).toBe(true)
  })

  it('R99 are forgotten when they mean nothing any more', () => {
    expect([59, 60].map((minute) => isForgotten(wrongAt(0), at(minute)))).toEqual([false, true])
    expect([99, 100].map((minute) => isForgotten(wrongAt(0, 10, 20, 30, 40), at(minute)))).toEqual([false, true])
  })
})

describe('looking for people', () => {
  const people = [
    { displayName: 'Иванова И. И.', position: 'начальник отдела' },
    { displayName: 'Начальникова Н. Н.', position: 'специалист' },
    { displayName: 'Алёшина А. А.', position: 'ведущий специалист' },
  ]
  const found = (query: string) => findPeople(people, query).map(({ displayName }) => displayName.split(' ')[0])

  it('finds by beginnings of words in name and position, names first', () => {
    expect(found('начал')).toEqual(['Начальникова', 'Иванова'])
    expect(found('ива отд')).toEqual(['Иванова'])
    expect(found('АЛЕШ')).toEqual(['Алёшина'])
    expect(found('никова')).toEqual([])
    expect(found('  ')).toEqual([])
  })
})
