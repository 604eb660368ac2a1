import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { may, unitsFor } from '../../../src/domain/rights/may.ts'
import { type Grant, ROLES, type Role } from '../../../src/domain/rights/roles.ts'
import { ACTIONS, type Action } from '../../../src/domain/rights/table.ts'

const [head = [], ...rows] = readFileSync(new URL('./expected.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))
const actions = head.slice(1) as Action[]
const cells = rows.flatMap(([role, ...values]) => values.map((value, index) => [role as Role, actions[index] as Action, value] as const))

/** The role as it is usually given: in the unit `mine`, or over the authority. */
const usual = (role: Role): Grant => ({ role, unitId: ROLES[role] === 'unit' ? 'mine' : '' })

describe('R5 the table of rights', () => {
  it('R1 tells of every role and every action', () => {
    expect(rows.map(([role]) => role).sort()).toEqual(Object.keys(ROLES).sort())
    expect([...actions].sort()).toEqual(Object.keys(ACTIONS).sort())
    expect(cells).toHaveLength(Object.keys(ROLES).length * Object.keys(ACTIONS).length)
  })
  it.each(cells)('R5 %s, %s: %s', (role, action, value) => {
    const answers = [undefined, 'mine', 'theirs'].map((unitId) => may([usual(role)], action, { unitId }))
    const concernsUnit = ACTIONS[action] === 'unit'
    const expected = { no: [false, false, false], own: [true, true, true], unit: [false, true, false], all: [!concernsUnit, true, true] }[
      value ?? ''
    ]
    expect(answers).toEqual(expected)
  })
  it.each(cells.filter(([, action]) => ACTIONS[action] === 'unit'))('R5 the menu of %s knows where to %s: %s', (role, action, value) => {
    expect(unitsFor([usual(role)], action)).toEqual({ no: [], unit: ['mine'], all: 'all' }[value ?? ''])
  })
})

describe('may', () => {
  it('R1 rights of several roles add up, each in its own unit', () => {
    const grants: Grant[] = [
      { role: 'employee', unitId: 'a' },
      { role: 'supervisingDeputy', unitId: 'b' },
      { role: 'supervisingDeputy', unitId: 'c' },
    ]
    expect(['a', 'b', 'c', 'd'].map((unitId) => may(grants, 'list.viewUnit', { unitId }))).toEqual([true, true, true, false])
    expect(['a', 'b'].map((unitId) => may(grants, 'touchpoint.create', { unitId }))).toEqual([true, false])
    expect(unitsFor(grants, 'list.viewUnit')).toEqual(['a', 'b', 'c'])
  })
  it('R1 a role of the authority that was bound to a unit counts there only', () => {
    const grants = [{ role: 'coordinator', unitId: 'a' }]
    expect(may(grants, 'list.viewUnit', { unitId: 'a' })).toBe(true)
    expect(may(grants, 'list.viewUnit', { unitId: 'b' })).toBe(false)
    expect(may(grants, 'list.viewAll')).toBe(false)
    expect(may(grants, 'journal.verify')).toBe(false)
  })
  it('R5 a role of units that names none counts nowhere', () => {
    const grants = [{ role: 'employee', unitId: '' }]
    expect(may(grants, 'touchpoint.create', { unitId: 'a' })).toBe(false)
    expect(may(grants, 'touchpoint.create', { unitId: '' })).toBe(false)
    expect(may(grants, 'draft.own')).toBe(true)
    expect(unitsFor(grants, 'touchpoint.create')).toEqual([])
  })
  it('R2 a stranger and an unknown role may nothing', () => {
    for (const action of Object.keys(ACTIONS) as Action[]) {
      expect(may([], action, { unitId: 'a' })).toBe(false)
      expect(
        may(
          [
            { role: 'toString', unitId: 'a' },
            { role: 'tsar', unitId: '' },
          ],
          action,
          { unitId: 'a' },
        ),
      ).toBe(false)
    }
  })
})
