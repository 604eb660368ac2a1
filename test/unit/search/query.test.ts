import { describe, expect, it } from 'vitest'
import { readQuery } from '../../../src/domain/search/query.ts'
import { searchKeyOf } from '../../../src/domain/search/search-key.ts'

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
    'личном приёме',
    'информации граждан',
    'госуслугах',
    '«',
    '\u0300',
    '',
  ])('finds by %j', (query) => {
    expect(readQuery(query).fitOf(key)).toBeDefined()
  })
  it.each(['услуги', 'сайт', 'гос сайт', 'приёмная', 'ием', 'личинка', 'получатель'])('does not find by %j', (query) => {
    expect(readQuery(query).fitOf(key)).toBeUndefined()
  })
  it('holds no sign that means something in a pattern', () => {
    expect(searchKeyOf(['100%_*?[x]\\'])).toBe(' 100 x 100x')
  })
})
