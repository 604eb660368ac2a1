import { describe, expect, it } from 'vitest'
import { REGULATION_KEYS, regulationOf, say, sayShort } from '../../../src/domain/regulation/regulation.ts'
import { approvalRouteOf, monitoringOf, noteOf, specificsOf, termOf } from '../../../src/domain/regulation/settled.ts'
import { TOUCHPOINT_CATALOGUE } from '../../../src/domain/regulation/touchpoint-catalogue.ts'

const [novosibirsk, sverdlovsk, krasnoyarsk, demonstration] = ['novosibirsk', 'sverdlovsk', 'krasnoyarsk', 'demonstration'].map(
  regulationOf,
) as [ReturnType<typeof regulationOf>, ReturnType<typeof regulationOf>, ReturnType<typeof regulationOf>, ReturnType<typeof regulationOf>]
const modulesOf = ({ profileRules, listRules, touchpointRequirements }: typeof novosibirsk) => [
  ...Object.keys(profileRules?.acts ?? {}),
  ...Object.keys(listRules?.acts ?? {}),
  ...(touchpointRequirements ?? []).flatMap(({ acts }) => Object.keys(acts)),
]

describe('a built-in regulation', () => {
  it('is composed of its modules, the others are off', () => {
    expect(REGULATION_KEYS).toEqual(['novosibirsk', 'sverdlovsk', 'krasnoyarsk', 'demonstration'])
    expect(modulesOf(novosibirsk)).toEqual(['segmentsNovosibirsk', 'segmentsFaq', 'listNovosibirsk'])
    expect(novosibirsk.touchpointRequirements).toBeNull()
    expect(modulesOf(sverdlovsk)).toEqual(['listSverdlovsk', 'listSverdlovsk'])
    expect(sverdlovsk.profileRules).toBeNull()
    expect(modulesOf(krasnoyarsk)).toEqual(['conceptKrasnoyarsk'])
    expect(modulesOf(demonstration)).toEqual([
      'segmentsNovosibirsk',
      'segmentsFaq',
      'listSverdlovsk',
      'conceptKrasnoyarsk',
      'listSverdlovsk',
    ])
  })
  it('is known by its key only', () => {
    expect(() => regulationOf('moscow')).toThrow('unknown regulation moscow')
  })
  it('cannot be written to, down to its last field', () => {
    const thaw = (value: object, key: string) => () => Object.assign(value, { [key]: 'changed' })
    expect(thaw(demonstration, 'key')).toThrow(TypeError)
    expect(thaw(demonstration.listRules?.needs ?? {}, '0')).toThrow(TypeError)
    expect(thaw(demonstration.listRules?.needs[0]?.action ?? {}, 'ru')).toThrow(TypeError)
    expect(thaw(demonstration.settings.reminders.approval.before, '0')).toThrow(TypeError)
    expect(thaw(demonstration.profileRules?.acts.segmentsFaq ?? {}, 'title')).toThrow(TypeError)
  })
  it('R32 knows the subtype and the kind of every touchpoint of the catalogue', () => {
    for (const { listRules } of [novosibirsk, sverdlovsk]) {
      const kinds = new Map(listRules?.subtypes.map(({ key, kind }) => [key, kind]))
      expect(TOUCHPOINT_CATALOGUE.filter(({ subtype, kind }) => kinds.get(subtype) !== kind)).toEqual([])
    }
  })
  it('R33 names each need shortly, each differently, and each with an action', () => {
    for (const { listRules } of [novosibirsk, sverdlovsk]) {
      const needs = listRules?.needs ?? []
      expect(needs.filter(({ short, action }) => short.length > 18 || action.ru === '' || !action.en)).toEqual([])
      for (const field of ['key', 'short', 'en'] as const) expect(new Set(needs.map((need) => need[field])).size).toBe(needs.length)
      expect(new Set(needs.map(({ action }) => action.ru)).size).toBe(needs.length)
    }
    expect(novosibirsk.listRules?.needs.find(({ key }) => key === 'consultation')?.action.ru).toBe('консультирование')
  })
})

describe('settings', () => {
  it('never carry a clause, so that nothing local passes for an act', () => {
    expect(JSON.stringify(REGULATION_KEYS.map((key) => regulationOf(key).settings))).not.toMatch(/"(clause|cited|act)"/)
  })
  it('R14 R52 R55 R56 R61 R71 fill what the acts leave open with sane defaults', () => {
    expect(novosibirsk.settings).toMatchObject({
      counting: { dayOfEvent: 0, untilInclusive: true, onDayOff: 'earlier' },
      terms: { approvalStep: 3 },
      approval: { route: null, undoSeconds: 60 },
      publicationFrom: 'adoptionOrder',
      countingUnit: 'traitValuePair',
    })
  })
  it('R72 remind by one table per kind of deadline', () => {
    const { draft, humanCall, ...others } = novosibirsk.settings.reminders
    expect(Object.keys(others)).toEqual([
      'monitoringCheck',
      'monitoringHandOver',
      'formation',
      'approval',
      'publication',
      'registerChange',
      'profile',
    ])
    expect(others.approval.before).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    for (const ladder of Object.values({ ...others, approval: { ...others.approval, before: others.profile.before } })) {
      expect(ladder).toEqual({
        before: [30, 14, 7, 3, 1],
        onDay: true,
        every: 1,
        escalation: [
          { from: 2, to: 'unitHead' },
          { from: 3, to: 'coordinator' },
          { from: 5, to: 'clientCentricityDeputy' },
        ],
      })
    }
    // R91: who answers is the coordinator already, and it begins when the hours are over.
    expect(humanCall).toEqual({
      before: [],
      onDay: true,
      every: 1,
      escalation: [
        { from: 2, to: 'administrator' },
        { from: 5, to: 'clientCentricityDeputy' },
      ],
    })
    expect(novosibirsk.settings.terms.humanCallHours).toBe(4)
    expect(draft).toEqual({ before: [], onDay: true, every: null, escalation: [] })
  })
})

describe('what holds', () => {
  it('R55 is the route of the act where officials agree by it, with its clauses', () => {
    expect(approvalRouteOf(novosibirsk).map(({ role, clause }) => [role, clause?.cited])).toEqual([
      ['unitHead', 'подп. 1 п. 16 Порядка ведения перечня'],
      ['supervisingDeputy', 'подп. 2 п. 16 Порядка ведения перечня'],
      ['clientCentricityDeputy', 'подп. 3 п. 16 Порядка ведения перечня'],
    ])
  })
  it('R55 is the working group, its head and the order in Sverdlovsk', () => {
    expect(approvalRouteOf(sverdlovsk).map(({ role, clause }) => [role, clause?.cited])).toEqual([
      ['workingGroupMember', 'п. 12 Порядка ведения перечня'],
      ['workingGroupHead', 'п. 13 Порядка ведения перечня'],
      ['authorityHead', 'п. 13 Порядка ведения перечня'],
    ])
  })
  it('R55 is the sequential route as a local setting in the demonstration authority, without a clause', () => {
    expect(approvalRouteOf(demonstration).map(({ role, clause }) => [role, clause])).toEqual([
      ['unitHead', null],
      ['supervisingDeputy', null],
      ['clientCentricityDeputy', null],
    ])
    expect(approvalRouteOf(krasnoyarsk)).toEqual([])
  })
  it('R55 never gives way to a setting where the act lays officials down', () => {
    const route = demonstration.settings.approval.route?.slice(0, 1) ?? []
    const bent = { ...novosibirsk, settings: { ...novosibirsk.settings, approval: { ...novosibirsk.settings.approval, route } } }
    expect(approvalRouteOf(bent)).toHaveLength(3)
  })
  it('R52 R55 are terms of the act, or of the authority without a clause', () => {
    expect(termOf(novosibirsk, 'publicationAfterChange')).toMatchObject({ workingDays: 5, clause: { act: 'listNovosibirsk' } })
    expect(termOf(novosibirsk, 'publicationAfterApproval')).toEqual({ workingDays: 10, clause: null })
    expect(termOf(sverdlovsk, 'publicationAfterApproval')).toMatchObject({ workingDays: 10, clause: { act: 'listSverdlovsk' } })
    expect(termOf(sverdlovsk, 'publicationAfterChange')).toEqual({ workingDays: 5, clause: null })
    expect(termOf(novosibirsk, 'approvalStep')).toEqual({ workingDays: 3, clause: null })
  })
  it('R38 are the words of the act for missing specifics, or the authority’s', () => {
    expect(specificsOf(novosibirsk, 'offline')).toMatchObject({ ru: 'взаимодействие в оффлайн-точке', clause: { act: 'listNovosibirsk' } })
    expect(specificsOf(sverdlovsk, 'offline')).toMatchObject({ ru: 'взаимодействие в офлайн-точке', clause: null })
  })
  it('R70 is a monitoring where an act or the authority knows one', () => {
    expect(monitoringOf(sverdlovsk)).toMatchObject({
      checkBy: { month: 12, day: 25 },
      handOverBy: { month: 12, day: 31 },
      clause: { act: 'listSverdlovsk' },
    })
    expect(monitoringOf(novosibirsk)).toBeNull()
    const own = { checkBy: { month: 11, day: 1 }, handOverBy: { month: 11, day: 15 } }
    expect(monitoringOf({ ...novosibirsk, settings: { ...novosibirsk.settings, monitoring: own } })).toEqual({
      ...own,
      responsible: 'interactionOfficer',
      receiver: 'workingGroupSecretary',
      clause: null,
    })
  })
  it('R54 is a note wherever C speaks, elsewhere by the setting', () => {
    expect(noteOf(novosibirsk)).toMatchObject({ required: true, clause: { act: 'listNovosibirsk' } })
    expect(noteOf(sverdlovsk)).toEqual({ required: true, clause: null })
  })
})

describe('say', () => {
  const need = { ru: 'получение информации', en: 'information', short: 'информация' }
  it('R95 gives English where it exists and Russian everywhere else', () => {
    expect([say(need, 'en'), say(need, 'ru'), say({ ru: 'да' }, 'en')]).toEqual(['information', 'получение информации', 'да'])
  })
  it('gives the short form on buttons, in Russian only', () => {
    expect([sayShort(need, 'ru'), sayShort(need, 'en'), sayShort({ ru: 'да' }, 'ru')]).toEqual(['информация', 'information', 'да'])
  })
})
