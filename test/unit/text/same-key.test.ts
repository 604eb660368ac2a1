import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../src/domain/text/clean-text.ts'
import { readName } from '../../../src/domain/text/read-name.ts'
import { sameKey } from '../../../src/domain/text/same-key.ts'
import { wordsOf } from '../../../src/domain/text/words-of.ts'

describe('cleanText', () => {
  it('drops zero-width, bidi and control characters', () => {
    expect(cleanText('Гос\u200Bус\u202Eлу\u0007ги\uFEFF\u00AD')).toBe('Госуслуги')
  })
  it('keeps line breaks of every origin and collapses spaces', () => {
    expect(cleanText('  а \u00A0 б\t в \r\n г\u2028д  ')).toBe('а б в\nг\nд')
  })
  it('leaves at most one empty line in a row', () => {
    expect(cleanText('а\n\n \n\n\nб')).toBe('а\n\nб')
  })
  it('composes letters, also those that an invisible sign kept apart', () => {
    expect(cleanText('прие\u0308м')).toBe('приём')
    expect(cleanText('прие\u200B\u0308м')).toBe('приём')
  })
  it('drops halves of broken pairs and blank letters that are never drawn', () => {
    expect(cleanText('а\uD83Dб\u3164')).toBe('аб')
  })
  it('leaves markup and emoji as they were typed', () => {
    expect(cleanText('<b>1 & 2</b> 😀')).toBe('<b>1 & 2</b> 😀')
  })
  it('gives a single line for names', () => {
    expect(cleanLine('Личный\n\nприём')).toBe('Личный приём')
  })
})

describe('sameKey', () => {
  it.each([
    ['Гос. услуги', 'гос услуги', 'ГОСУСЛУГИ', '«Госуслуги»', '"госуслуги"', '„Госуслуги“', 'гос-услуги', 'гос—услуги', ' Гос  услуги…'],
    ['Личный приём', 'личный прием', 'ЛИЧНЫЙ ПРИЁМ', 'Личный прие\u0308м', 'личный-приём'],
    ['МФЦ № 1', 'мфц №1', 'МФЦ 1', '«МФЦ», 1'],
    ['Эл. почта', 'эл.почта', 'ЭЛПОЧТА'],
  ])('R34 the same touchpoint in other letters has one key: %s', (...names) => {
    expect(new Set(names.map(sameKey)).size).toBe(1)
  })
  it('R34 different names have different keys', () => {
    const names = ['Телефон', 'Телефон 2', 'Сайт', 'Сайты', 'Кабинет 101', 'Кабинет 102', 'ЕПГУ', 'РПГУ', 'лей', 'леи']
    expect(new Set(names.map(sameKey)).size).toBe(names.length)
  })
})

describe('readName', () => {
  it.each(['', ' ', '…', '— «»', '😀', '\u200B\u202E', '\u3164', '. , !'])('refuses a name of signs only: %j', (raw) => {
    expect(readName(raw, 200)).toEqual({ refusal: 'no-letters' })
  })
  it('refuses a name beyond the limit and takes one of exactly the limit', () => {
    expect(readName('а'.repeat(201), 200)).toEqual({ refusal: 'too-long' })
    expect(readName('а'.repeat(200), 200)).toEqual({ name: 'а'.repeat(200), key: 'а'.repeat(200) })
  })
  it('counts signs outside the basic plane once', () => {
    expect(readName(`а${'😀'.repeat(9)}`, 10)).toMatchObject({ key: 'а' })
  })
  it('keeps the name as typed, cleaned, beside its key', () => {
    expect(readName('  «Личный\n приём» ', 200)).toEqual({ name: '«Личный приём»', key: 'личныйприем' })
  })
})

it('words are folded and divided by signs', () => {
  expect(wordsOf('Telegram-канал, «ПОС» – Приём: № 5')).toEqual(['telegram', 'канал', 'пос', 'прием', '5'])
  expect(wordsOf('сайт \u0300 \u0301\u0302, и\u0306')).toEqual(['сайт', 'й'])
})
