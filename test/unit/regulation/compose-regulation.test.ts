import { describe, expect, it } from 'vitest'
import { composeRegulation, NO_MODULES } from '../../../src/domain/regulation/compose-regulation.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { approvalRouteOf } from '../../../src/domain/regulation/settled.ts'

const compose = (modules: unknown, settings?: unknown) => composeRegulation({ key: 'composed', name: 'Ведомство', modules, settings })
const own = (modules: object) => {
  const composed = compose({ ...NO_MODULES, ...modules })
  if ('refused' in composed) throw new Error(composed.path)
  return composed.ok
}

describe('a regulation put together by an authority', () => {
  it('has the modules that were chosen, the others are off', () => {
    const novosibirsk = regulationOf('novosibirsk')
    const composed = own({ profileRules: 'novosibirsk', listRules: 'novosibirsk' })
    expect(composed.profileRules).toEqual(novosibirsk.profileRules)
    expect(composed.listRules).toEqual(novosibirsk.listRules)
    expect(composed.touchpointRequirements).toBeNull()
    expect(own({ touchpointRequirements: ['sverdlovsk'] }).touchpointRequirements).toEqual(
      regulationOf('sverdlovsk').touchpointRequirements,
    )
    expect(own({})).toMatchObject({ profileRules: null, listRules: null, touchpointRequirements: null })
  })
  it('R31 has the directions of the act that was chosen', () => {
    expect(own({ listRules: 'novosibirsk' }).listRules?.directions).toHaveLength(4)
    expect(own({ listRules: 'sverdlovsk' }).listRules?.directions).toHaveLength(7)
  })
  it('R55 takes the sequential route over as a setting, without clauses', () => {
    const route = approvalRouteOf(own({ listRules: 'sverdlovsk', route: 'local' }))
    expect(route.map(({ role, clause }) => [role, clause])).toEqual([
      ['unitHead', null],
      ['supervisingDeputy', null],
      ['clientCentricityDeputy', null],
    ])
    expect(approvalRouteOf(own({ listRules: 'sverdlovsk' })).some(({ clause }) => clause !== null)).toBe(true)
  })
  it('is refused with the path of the wrong field', () => {
    expect(compose({ ...NO_MODULES, listRules: 'moscow' })).toMatchObject({ refused: 'broken-module', path: 'modules.listRules' })
    expect(compose({ ...NO_MODULES, more: 1 })).toMatchObject({ refused: 'broken-module', path: 'modules.more' })
    expect(compose('novosibirsk')).toMatchObject({ refused: 'broken-module', path: 'modules' })
    expect(compose(NO_MODULES, { terms: { draft: 0 } })).toMatchObject({ refused: 'broken-module', path: 'settings.terms.draft' })
    expect(compose(NO_MODULES, { workingHours: { from: '18:00', to: '09:00' } })).toMatchObject({ path: 'settings.workingHours.to' })
  })
  it('R14 lays its settings over those of a built-in regulation, field by field', () => {
    const composed = composeRegulation({
      key: 'demonstration',
      name: '',
      settings: { countingUnit: 'trait', approval: { undoSeconds: 30 } },
    })
    if ('refused' in composed) throw new Error(composed.path)
    const { settings } = regulationOf('demonstration')
    expect(composed.ok.settings).toEqual({ ...settings, countingUnit: 'trait', approval: { ...settings.approval, undoSeconds: 30 } })
  })
  it('is known by a built-in key or composed', () => {
    expect(() => composeRegulation({ key: 'moscow', name: '' })).toThrow('unknown regulation moscow')
  })
})
