import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { dayFrom } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'
import { checkersOf, holdsOne, presentersOf } from '../../../src/domain/formation/checkers.ts'
import { findingsOf } from '../../../src/domain/formation/consolidation.ts'
import { publicationDue, publicationTerm } from '../../../src/domain/formation/publication-due.ts'
import { type Check, checksAtHandOver, outcomeOf } from '../../../src/domain/formation/submission.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'

const calendar = workingCalendar(BUILT_IN_YEARS)
const [sverdlovsk, novosibirsk, krasnoyarsk] = ['sverdlovsk', 'novosibirsk', 'krasnoyarsk'].map(regulationOf) as [
  ReturnType<typeof regulationOf>,
  ReturnType<typeof regulationOf>,
  ReturnType<typeof regulationOf>,
]

describe('who forms the list', () => {
  it('R50 in Sverdlovsk the working group checks and its head presents; in Novosibirsk the responsible deputy does both; Krasnoyarsk keeps no list', () => {
    expect(checkersOf(sverdlovsk)).toEqual(['workingGroupMember', 'workingGroupSecretary', 'workingGroupHead'])
    expect(presentersOf(sverdlovsk)).toEqual(['workingGroupHead'])
    expect(checkersOf(novosibirsk)).toEqual(['clientCentricityDeputy'])
    expect(presentersOf(novosibirsk)).toEqual(['clientCentricityDeputy'])
    expect(checkersOf(krasnoyarsk)).toEqual([])
  })

  it('R5 a role that is bound to a unit checks nothing of the authority', () => {
    expect(holdsOne([{ role: 'workingGroupHead', unitId: 'u1' }], presentersOf(sverdlovsk))).toBe(false)
    expect(holdsOne([{ role: 'workingGroupHead', unitId: '' }], presentersOf(sverdlovsk))).toBe(true)
  })
})

describe('a unit hands its list over', () => {
  const check = (entryId: string, state: Check['state'], revision = 1): Check => ({
    entryId,
    state,
    remark: state === 'returned' ? 'исправьте' : '',
    revision,
  })

  it('R50 only what was returned, is new or was changed since is looked at again; the remark stays beside it', () => {
    const before = [check('a', 'accepted'), check('b', 'returned'), check('c', 'accepted')]
    const entries = [
      { id: 'a', revision: 1 },
      { id: 'b', revision: 2 },
      { id: 'c', revision: 2 },
      { id: 'd', revision: 1 },
    ]
    expect(checksAtHandOver(before, entries)).toEqual([
      check('a', 'accepted'),
      { entryId: 'b', state: 'open', remark: 'исправьте', revision: 2 },
      { entryId: 'c', state: 'open', remark: '', revision: 2 },
      { entryId: 'd', state: 'open', remark: '', revision: 1 },
    ])
  })

  const states = fc.array(fc.constantFrom('open' as const, 'accepted' as const, 'returned' as const))

  it('R50 a list is accepted only when every entry is, and goes back when one is returned and none is left open', () => {
    fc.assert(
      fc.property(states, (all) => {
        const outcome = outcomeOf(all.map((state) => ({ state })))
        expect(outcome === 'accepted').toBe(all.every((state) => state === 'accepted'))
        expect(outcome === 'open').toBe(all.includes('open'))
      }),
    )
  })

  const anything = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 6 }).map(String),
      revision: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom('open' as const, 'accepted' as const, 'returned' as const),
    }),
    { selector: ({ id }) => id },
  )

  it('R50 nothing passes as accepted that is not what was accepted, whatever was edited meanwhile', () => {
    fc.assert(
      fc.property(anything, anything, (before, now) => {
        const checks = before.map(({ id, revision, state }) => check(id, state, revision))
        for (const { entryId, state, revision } of checksAtHandOver(checks, now)) {
          if (state !== 'accepted') continue
          expect(checks).toContainEqual(expect.objectContaining({ entryId, state: 'accepted', revision }))
          expect(now).toContainEqual(expect.objectContaining({ id: entryId, revision }))
        }
      }),
    )
  })
})

describe('the consolidated list', () => {
  it('R34, R39, R51 tells of doubles over units in other letters, empty fields and processes without points', () => {
    const entry = (id: string, processId: string, name: string, more: object = {}) => ({
      id,
      unitId: `unit of ${processId}`,
      processId,
      name,
      needs: ['info'],
      otherNeed: '',
      sourceRef: 'акт',
      ...more,
    })
    const entries = [
      entry('1', 'p1', 'Личный приём'),
      entry('2', 'p2', 'Сайт'),
      entry('3', 'p2', 'личный прием', { needs: [], sourceRef: '' }),
      entry('4', 'p3', 'Личный приём'),
    ]
    const area = 'measures'
    const processes = [
      { id: 'p1', area, name: 'Приём граждан' },
      { id: 'p2', area, name: 'Прием  «граждан»' },
      { id: 'p3', area: 'appeals', name: 'Приём граждан' },
      { id: 'p4', area, name: 'Выдача справок' },
    ]
    expect(findingsOf(entries, processes)).toEqual({
      withoutNeeds: ['3'],
      withoutSource: ['3'],
      uncovered: ['p4'],
      doubles: ['1', '3'],
    })
  })
})

describe('the term of publication', () => {
  it('R52 E14: ten working days from the order, across the May holidays of 2026', () => {
    expect(publicationDue(dayFrom('2026-04-29'), 'publicationAfterApproval', sverdlovsk, calendar)).toBe('2026-05-15')
  })
  it('R52 C17: five working days from a change; the day of the event is day 0', () => {
    expect(publicationDue(dayFrom('2026-11-20'), 'publicationAfterChange', novosibirsk, calendar)).toBe('2026-11-27')
  })
  it('R52 the term of an edition is that of the act, whichever it knows', () => {
    expect(publicationTerm(sverdlovsk)).toBe('publicationAfterApproval')
    expect(publicationTerm(novosibirsk)).toBe('publicationAfterChange')
  })
  it('R52 where the day of the event is day 1 by the setting, the term ends a day earlier', () => {
    const regulation = {
      ...novosibirsk,
      settings: { ...novosibirsk.settings, counting: { ...novosibirsk.settings.counting, dayOfEvent: 1 as const } },
    }
    expect(publicationDue(dayFrom('2026-11-20'), 'publicationAfterChange', regulation, calendar)).toBe('2026-11-26')
  })
})
