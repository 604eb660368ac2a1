import { describe, expect, it } from 'vitest'
import { orderEntries, orderProcesses, pageOf } from '../../../src/domain/touchpoint/listing.ts'

const areas = [{ key: 'support' }, { key: 'appeals' }]
const processes = [
  { id: 'a', area: 'appeals', number: '2.1' },
  { id: 'b', area: 'support', number: '1.10' },
  { id: 'c', area: 'support', number: '1.2' },
  { id: 'd', area: 'gone', number: '0.1' },
]
const ids = (rows: { id: string }[]): string => rows.map(({ id }) => id).join('')

describe('listing', () => {
  it('R31 orders business processes by direction and then by number as a reader counts', () => {
    expect(ids(orderProcesses(areas, processes))).toBe('cbad')
  })
  it('orders entries by process and then by name, ё beside е', () => {
    const entries = [
      { id: '1', processId: 'a', name: 'Ёлка' },
      { id: '2', processId: 'a', name: 'жук' },
      { id: '3', processId: 'a', name: 'Дом' },
      { id: '4', processId: 'b', name: 'Сайт' },
      { id: '5', processId: 'c', name: 'Кабинет 10' },
      { id: '6', processId: 'c', name: 'Кабинет 9' },
      { id: '7', processId: 'nowhere', name: 'А' },
    ]
    expect(ids(orderEntries(areas, processes, entries))).toBe('6543127')
  })
  it('does not depend on the succession in which rows come', () => {
    const entries = ['3', '1', '2'].map((id) => ({ id, processId: 'a', name: 'Сайт' }))
    expect(ids(orderEntries(areas, processes, entries))).toBe('123')
  })
  it('cuts pages and keeps within them', () => {
    const items = [1, 2, 3, 4, 5]
    expect(pageOf(items, 2, 1)).toEqual({ items: [3, 4], page: 1, pages: 3, total: 5 })
    expect(pageOf(items, 2, 2).items).toEqual([5])
    expect(pageOf(items, 2, 9)).toMatchObject({ items: [5], page: 2 })
    expect(pageOf(items, 2, -1).page).toBe(0)
    expect(pageOf(items, 2, Number.NaN).page).toBe(0)
    expect(pageOf([], 2, 0)).toEqual({ items: [], page: 0, pages: 1, total: 0 })
  })
})
