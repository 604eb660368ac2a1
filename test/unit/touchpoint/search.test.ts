import { describe, expect, it } from 'vitest'
import { isFound, searchFor, searchKeyOf } from '../../../src/domain/touchpoint/search.ts'

const key = searchKeyOf(['Госуслуги', 'Личный приём граждан: № 1.2', 'получить информацию'])

describe('search', () => {
  it.each([
    'гос',
    'ГОСУСЛУГИ',
    'гос. услуги',
    'прием',
    'приём',
    'гражд лич',
    '1.2',
    'инфо',
    'информацию гос',
    '«',
    '',
  ])('finds by %j', (query) => {
    expect(isFound(key, query)).toBe(true)
  })
  it.each(['услуги', 'сайт', 'гос сайт', 'приёмная', 'ием'])('does not find by %j', (query) => {
    expect(isFound(key, query)).toBe(false)
  })
  it('gives substrings that a database can look for', () => {
    expect(searchFor('Гос. услуги')).toEqual([[' гос', ' услуги'], [' госуслуги']])
    expect(searchFor('…')).toEqual([])
  })
  it('holds no sign that means something in a pattern', () => {
    expect(searchKeyOf(['100%_*?[x]\\'])).toBe(' 100 x 100x')
  })
})
