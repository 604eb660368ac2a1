import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/domain/text/parse-number.ts'

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['12 000', 12_000],
    ['12\u00A0000', 12_000],
    ['1 234 567,5', 1_234_567.5],
    ["12'000", 12_000],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['1.234,5', 1234.5],
    ['12 тыс', 12_000],
    ['12 тыс.', 12_000],
    ['12тыс', 12_000],
    ['12,5 тысяч', 12_500],
    ['12к', 12_000],
    ['12k', 12_000],
    ['1 млн', 1_000_000],
    ['1,1 млн', 1_100_000],
    ['1,25 млрд', 1_250_000_000],
    ['1,250 млн', 1_250_000],
    ['≈12000', 12_000],
    ['~ 12 000', 12_000],
    ['около 12 тыс. человек', 12_000],
    ['где-то 500', 500],
    ['примерно 3 лица', 3],
    ['about 2 thousand people', 2000],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })
  it.each([
    '',
    'много',
    '12 раз',
    'от 5 до 10',
    '5-10',
    '1 2',
    '12 0000',
    '1 234 56',
    '12..5',
    '1,23,45',
    '12:30',
    '1e5',
    '№ 5',
    'тыс',
    '5 6 тыс',
    '12 тыс млн',
    '½',
    '12%',
  ])('refuses %j', (text) => {
    expect(parseNumber(text)).toEqual({ refusal: 'not-a-number' })
  })
  it.each(['12,000', '12.000', '1,250'])('does not guess whether %s is thousands', (text) => {
    expect(parseNumber(text)).toEqual({ refusal: 'ambiguous-number' })
  })
  it('refuses what no count can be', () => {
    expect(parseNumber('9'.repeat(400))).toEqual({ refusal: 'number-too-large' })
    expect(parseNumber('1000000 млрд')).toBe(1e15)
    expect(parseNumber('1000001 млрд')).toEqual({ refusal: 'number-too-large' })
  })
  it('refuses 5000 characters', () => {
    expect(parseNumber('1 '.repeat(2500))).toEqual({ refusal: 'not-a-number' })
    expect(parseNumber(`${'а'.repeat(2500)}${'1,'.repeat(1250)}x`)).toEqual({ refusal: 'not-a-number' })
  })
})
