import { describe, expect, it } from 'vitest'
import { parseRegulation, regulationOf } from '../../../src/domain/regulation/regulation.ts'

/** A copy of a built-in regulation that can be written to, as it would come from a file. */
const copy = (key = 'demonstration') => JSON.parse(JSON.stringify(regulationOf(key)))
const refusal = (data: unknown) => {
  const parsed = parseRegulation(data)
  return 'refused' in parsed ? parsed : undefined
}

describe('a regulation from data', () => {
  it.each(['novosibirsk', 'sverdlovsk', 'krasnoyarsk', 'demonstration'])('is read as it was written: %s', (key) => {
    expect(parseRegulation(copy(key))).toEqual({ ok: regulationOf(key) })
  })
  it('gets the default of every setting that it leaves out', () => {
    const data = copy('novosibirsk')
    delete data.settings
    expect(parseRegulation(data)).toEqual({ ok: regulationOf('novosibirsk') })
    expect(parseRegulation({ ...data, settings: { terms: { approvalStep: 5 } } })).toMatchObject({
      ok: { settings: { terms: { approvalStep: 5, draft: 3 }, approval: { undoSeconds: 60 } } },
    })
  })
  it('may be without any module', () => {
    const data = { key: 'bare', name: { ru: 'Ведомство' }, profileRules: null, listRules: null, touchpointRequirements: null }
    expect(parseRegulation(data)).toMatchObject({ ok: { key: 'bare', settings: { countingUnit: 'traitValuePair' } } })
  })

  type Data = ReturnType<typeof copy>
  const cases: [string, (data: Data) => unknown, string][] = [
    ['a need without words', (data) => delete data.listRules.needs[3].ru, 'listRules.needs[3].ru'],
    ['a need with empty words', (data) => Object.assign(data.listRules.needs[3], { ru: ' ' }), 'listRules.needs[3].ru'],
    [
      'a need whose short name is too long for two columns',
      (data) => Object.assign(data.listRules.needs[0], { short: 'а'.repeat(19) }),
      'listRules.needs[0].short',
    ],
    [
      'a direction whose short name is too long for a button',
      (data) => Object.assign(data.listRules.directions[6], { short: 'а'.repeat(41) }),
      'listRules.directions[6].short',
    ],
    ['two needs of one key', (data) => Object.assign(data.listRules.needs[1], { key: 'information' }), 'listRules.needs'],
    ['a key in other letters', (data) => Object.assign(data.listRules.needs[1], { key: 'потребность' }), 'listRules.needs[1].key'],
    [
      'a clause of an act that the module does not name',
      (data) => Object.assign(data.listRules.needs[1].clause, { act: 'segmentsFaq' }),
      'listRules.needs[1].clause.act',
    ],
    [
      'an overlap of a need that there is not',
      (data) => data.listRules.needOverlaps[0].needs.splice(1, 1, 'nothing'),
      'listRules.needOverlaps[0].needs[1]',
    ],
    ['a kind of a third sort', (data) => Object.assign(data.listRules.subtypes[2], { kind: 'both' }), 'listRules.subtypes[2].kind'],
    [
      'a step for a role that there is not',
      (data) => Object.assign(data.listRules.approvalRoute[1], { role: 'minister' }),
      'listRules.approvalRoute[1].role',
    ],
    [
      'a publication term of no days',
      (data) => Object.assign(data.listRules.publication.afterApproval, { workingDays: 0 }),
      'listRules.publication.afterApproval.workingDays',
    ],
    [
      'a monitoring on a day that not every year has',
      (data) => Object.assign(data.listRules.monitoring, { checkBy: { month: 2, day: 29 } }),
      'listRules.monitoring.checkBy.day',
    ],
    [
      'an act of a date that does not exist',
      (data) => Object.assign(data.listRules.acts.listSverdlovsk, { date: '2024-02-30' }),
      'listRules.acts.listSverdlovsk.date',
    ],
    ['bounds that cross', (data) => Object.assign(data.profileRules.traits, { min: 16 }), 'profileRules.traits.max'],
    [
      'a parameter with an unknown source',
      (data) => data.profileRules.parameters[1].sources.push('rumours'),
      'profileRules.parameters[1].sources[3]',
    ],
    [
      'a requirement that stands for a checklist that there is not',
      (data) => data.touchpointRequirements[0].checklists.splice(0, 1),
      'touchpointRequirements[0].checklists[0].items[0].asFor.type',
    ],
    ['requirements that are on and empty', (data) => Object.assign(data, { touchpointRequirements: [] }), 'touchpointRequirements'],
    [
      'a setting that claims a clause',
      (data) => Object.assign(data.settings.approval.route[0], { clause: { act: 'listNovosibirsk', cited: 'п. 16' } }),
      'settings.approval.route[0].clause',
    ],
    ['a setting that nobody knows', (data) => Object.assign(data.settings, { colour: 'red' }), 'settings.colour'],
    ['hours that end before they begin', (data) => Object.assign(data.settings.workingHours, { to: '08:00' }), 'settings.workingHours.to'],
    ['reminders that go up', (data) => Object.assign(data.settings.reminders.draft, { before: [1, 3] }), 'settings.reminders.draft.before'],
    ['a module left out instead of off', (data) => delete data.profileRules, 'profileRules'],
  ]
  it.each(cases)('is refused with %s, by the path of the field', (_, spoil, path) => {
    const data = copy()
    spoil(data)
    expect(refusal(data)).toMatchObject({ refused: 'broken-module', path })
    expect(refusal(data)?.expected).not.toBe('')
  })
  it('is refused as a whole when it is no object', () => {
    expect(refusal('novosibirsk')).toMatchObject({ refused: 'broken-module', path: '' })
  })
  it('says what is expected', () => {
    const data = copy()
    data.listRules.needs[0].short = 'а'.repeat(19)
    expect(refusal(data)?.expected).toBe('at most 18 characters')
  })
})
