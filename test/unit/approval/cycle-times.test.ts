import { describe, expect, it } from 'vitest'
import { timesByStep, timesOf } from '../../../src/domain/approval/cycle-times.ts'

describe('how long approvals take', () => {
  it('R74 the middle one is told, so that one that lay for weeks says nothing about the others', () => {
    expect(timesOf([{ days: 1 }, { days: 40, late: true }, { days: 2 }])).toEqual({ count: 3, usual: 2, longest: 40, late: 1 })
    expect(timesOf([{ days: 3 }, { days: 1 }])).toEqual({ count: 2, usual: 1, longest: 3, late: 0 })
  })

  it('R74 steps stand in the sequence of the route, and one at which nobody was asked is left out', () => {
    const steps = [
      { key: 'deputy', days: 4, late: true },
      { key: 'head', days: 1, late: false },
      { key: 'gone', days: 9, late: true },
    ]
    const route = [{ key: 'head' }, { key: 'chief' }, { key: 'deputy' }]
    expect(timesByStep(steps, route).map(({ key, times }) => [key, times.usual, times.late])).toEqual([
      ['head', 1, 0],
      ['deputy', 4, 1],
    ])
    expect(timesOf([])).toBeUndefined()
  })
})
