import { describe, expect, it } from 'vitest'
import { readDemonstration } from '../../../src/app/demo/demonstration.ts'
import { entriesOf, grantRows, personRows, processRows } from '../../../src/app/demo/demonstration-rows.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { ROLES } from '../../../src/domain/rights/roles.ts'
import { checkEntry } from '../../../src/domain/touchpoint/check-entry.ts'
import { coverageOf } from '../../../src/domain/touchpoint/coverage.ts'
import { touchpointEntrySchema } from '../../../src/domain/touchpoint/entry.ts'
import { listWording } from '../../../src/domain/touchpoint/questions/list-clause.ts'
import { findSame } from '../../../src/domain/touchpoint/sameness.ts'

const data = readDemonstration()
const regulation = regulationOf(data.authority.regulation)
if (!regulation.listRules) throw new Error('the demonstration keeps no list')
const rules = regulation.listRules
const entries = entriesOf(data, listWording(regulation))
const processes = processRows(data)
const units = new Set(data.units.map(({ id }) => id))

describe('the demonstration authority', () => {
  it('is marked as invented, and so are its people', () => {
    expect(data.authority.name).toBe('Демонстрационное ведомство (вымышленное)')
    expect(personRows(data, '').map(({ displayName }) => displayName)).toEqual(
      Array.from({ length: 14 }, (_, index) => `Демо-сотрудник ${index + 1}`),
    )
  })
  it('R1 has four units and somebody in every role, in a unit where the role needs one', () => {
    const grants = grantRows(data)
    expect(units.size).toBe(4)
    expect(new Set(grants.map(({ role }) => role))).toEqual(new Set(Object.keys(ROLES)))
    for (const { role, unitId } of grants) {
      expect(unitId === '' ? ROLES[role as keyof typeof ROLES] : units.has(unitId)).toBe(unitId === '' ? 'authority' : true)
    }
    expect(new Set(grants.map(({ id }) => id)).size).toBe(grants.length)
  })
  it('R1 every unit has a head, an officer for clients and a supervising deputy', () => {
    const grants = grantRows(data)
    for (const role of ['unitHead', 'interactionOfficer', 'supervisingDeputy']) {
      expect(new Set(grants.filter((grant) => grant.role === role).map(({ unitId }) => unitId))).toEqual(units)
    }
  })
  it('R31 has twelve business processes over all directions, each with a number of its own', () => {
    expect(processes).toHaveLength(12)
    expect([...new Set(processes.map(({ area }) => area))]).toEqual(rules.directions.map(({ key }) => key))
    expect(new Set(processes.map(({ number }) => number)).size).toBe(12)
    expect(processes.filter(({ unitId }) => !units.has(unitId))).toEqual([])
  })
  it('R30 every entry keeps the rules of the regulation', () => {
    expect(entries.length).toBeGreaterThanOrEqual(9)
    for (const entry of entries) {
      expect([entry.id, checkEntry(entry, rules), touchpointEntrySchema.safeParse(entry).error]).toEqual([entry.id, [], undefined])
      expect([entry.id, entry.actions !== '', entry.specifics !== '']).toEqual([entry.id, true, true])
    }
  })
  it('R34 no process has a touchpoint twice', () => {
    for (const entry of entries) {
      const others = entries.filter((other) => other !== entry && other.processId === entry.processId)
      expect([entry.id, findSame(entry.name, others)]).toEqual([entry.id, undefined])
    }
  })
  it('entries are written by people of the unit, and two or three of them are approved', () => {
    const unitOf = new Map(personRows(data, '').map(({ id, unitId }) => [id, unitId]))
    expect(entries.filter((entry) => unitOf.get(entry.authorId) !== entry.unitId)).toEqual([])
    const approved = entries.filter(({ state }) => state === 'approved').length
    expect(approved === 2 || approved === 3).toBe(true)
  })
  it('R37, R39, R40 leave something to be found: gaps, a process with final points only, one without a digital or an offline point', () => {
    const coverage = coverageOf(rules.directions, processes, entries)
    for (const found of [coverage.uncovered, coverage.finalOnly, coverage.withoutOffline]) expect(found.length).toBeGreaterThan(0)
    expect(coverage.uncovered.length).toBeLessThan(12)
  })
})
