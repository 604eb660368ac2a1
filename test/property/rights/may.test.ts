import fc from 'fast-check'
import { expect, it } from 'vitest'
import { may, unitsFor } from '../../../src/domain/rights/may.ts'
import { type Grant, ROLES, type Role } from '../../../src/domain/rights/roles.ts'
import { ACTIONS, type Action, RIGHTS } from '../../../src/domain/rights/table.ts'

const UNITS = ['a', 'b', 'c']
const role = fc.constantFrom(...(Object.keys(ROLES) as Role[]))
const grants: fc.Arbitrary<Grant[]> = fc.array(fc.record({ role, unitId: fc.constantFrom('', ...UNITS) }), { maxLength: 5 })
const action = fc.constantFrom(...(Object.keys(ACTIONS) as Action[]))

it('R5 nobody has an action in a unit that neither a role bound to it nor one of the whole authority gives', () => {
  fc.assert(
    fc.property(grants, action, fc.constantFrom(...UNITS), (held, what, unitId) => {
      const source = held.some((grant) => {
        const gives = RIGHTS[grant.role as Role].includes(what)
        const reaches = grant.unitId === unitId || (grant.unitId === '' && ROLES[grant.role as Role] === 'authority')
        return gives && (ACTIONS[what] === 'self' || (ACTIONS[what] === 'authority' ? reaches && grant.unitId === '' : reaches))
      })
      expect(may(held, what, { unitId })).toBe(source)
    }),
    { numRuns: 1000 },
  )
})

it('R5 one more role never takes a right away, and the succession of roles does not matter', () => {
  fc.assert(
    fc.property(grants, grants, action, fc.constantFrom(undefined, ...UNITS), (held, more, what, unitId) => {
      if (may(held, what, { unitId })) expect(may([...more, ...held], what, { unitId })).toBe(true)
      expect(may([...held].reverse(), what, { unitId })).toBe(may(held, what, { unitId }))
    }),
  )
})

it('R5 menus show exactly the units where the action is allowed', () => {
  const inUnits = action.filter((what) => ACTIONS[what] === 'unit')
  fc.assert(
    fc.property(grants, inUnits, (held, what) => {
      const units = unitsFor(held, what)
      expect(UNITS.filter((unitId) => units === 'all' || units.includes(unitId))).toEqual(
        UNITS.filter((unitId) => may(held, what, { unitId })),
      )
    }),
  )
})
