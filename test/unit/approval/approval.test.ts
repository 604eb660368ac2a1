import { describe, expect, it } from 'vitest'
import { proposalRoute } from '../../../src/app/proposals/store/approval-rules.ts'
import { advanceApproval, beginApproval } from '../../../src/domain/approval/advance-approval.ts'
import type { Approval, ApprovalEvent, ApprovalRules } from '../../../src/domain/approval/approval.ts'
import { type Absence, approversOn, standIn } from '../../../src/domain/approval/substitution.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'

const NOW = '2026-11-20T06:00:00.000Z'
const holders: Record<string, string> = { a: 'author', b: 'head', c: 'head' }

const rules = (changes: Partial<ApprovalRules> = {}): ApprovalRules => ({
  route: ['a', 'b', 'c'].map((key) => ({ key, role: key })),
  undoMs: 0,
  samePerson: 'eachStep',
  initiatorAsApprover: 'decides',
  peopleOf: ({ key }) => [{ id: holders[key] ?? '', forId: '' }],
  dueOn: () => '2026-11-25',
  moved: undefined,
  ...changes,
})

/** The steps' states after everybody who is asked has approved. */
function walked(given: ApprovalRules): string[] {
  let approval: Approval = beginApproval('author', { ground: 'needs', changes: [] })
  const step = (event: ApprovalEvent): void => {
    const moved = advanceApproval(approval, event, NOW, given)
    if ('refused' in moved) throw new Error(moved.refused)
    approval = moved.approval
  }
  step({ kind: 'submit', by: 'author' })
  for (let at = 0; approval.state === 'approving' && at < 3; at += 1) {
    const open = approval.steps.findIndex(({ state }) => state === 'open')
    step({ kind: 'decide', by: approval.steps[open]?.people[0]?.id ?? '', round: 1, step: open, verdict: 'approve', words: '' })
  }
  return [approval.state, ...approval.steps.map(({ state }) => state)]
}

describe('one person on several steps', () => {
  it('R58 decides on each of them, or once for both, as the authority has settled', () => {
    expect(walked(rules())).toEqual(['approved', 'approved', 'approved', 'approved'])
    expect(walked(rules({ samePerson: 'once' }))).toEqual(['approved', 'approved', 'approved', 'passed'])
  })
  it('R58 an initiator decides too, or the step is passed over', () => {
    expect(walked(rules({ initiatorAsApprover: 'passedOver' }))).toEqual(['approved', 'passed', 'approved', 'approved'])
  })
  it('R55 what nobody has approved passes no last step', () => {
    const given = rules({ initiatorAsApprover: 'passedOver', peopleOf: () => [{ id: 'author', forId: '' }] })
    const moved = advanceApproval(beginApproval('author', { ground: 'needs', changes: [] }), { kind: 'submit', by: 'author' }, NOW, given)
    expect(moved).toMatchObject({ applied: false, approval: { state: 'approving' }, said: [{ what: 'nobody', step: 2 }] })
  })
})

describe('who stands in', () => {
  const away = (personId: string, substituteId: string, fromOn = '2026-11-20', untilOn = '2026-11-27'): Absence => ({
    personId,
    substituteId,
    fromOn,
    untilOn,
  })
  const active = (id: string): boolean => id !== 'gone'
  it.each([
    ['both days are inside', [away('x', 'y')], '2026-11-27', 'y'],
    ['before and after it is the person', [away('x', 'y')], '2026-11-28', 'x'],
    ['a substitute who is away has a substitute', [away('x', 'y'), away('y', 'z')], '2026-11-20', 'z'],
    ['a circle leads to nobody', [away('x', 'y'), away('y', 'x')], '2026-11-20', undefined],
    ['nobody stands in for whoever names somebody who has left', [away('x', 'gone')], '2026-11-20', undefined],
    ['of two absences the one set last counts', [away('x', 'y'), away('x', 'z')], '2026-11-20', 'z'],
  ])('R58 %s', (_, absences, day, expected) => {
    expect(standIn('x', absences, day, active)).toBe(expected)
  })
  it('R58 each decides once: a holder who stands in for another one decides as a holder', () => {
    expect(approversOn(['x', 'y'], [away('x', 'y')], '2026-11-20', active)).toEqual([{ id: 'y', forId: '' }])
    expect(approversOn(['x', 'y'], [away('x', 'z'), away('y', 'z')], '2026-11-20', active)).toEqual([{ id: 'z', forId: 'x' }])
  })
})

describe('the route of a proposal', () => {
  it.each([
    ['novosibirsk', ['unitHead', 'supervisingDeputy', 'clientCentricityDeputy']],
    ['demonstration', ['unitHead', 'supervisingDeputy', 'clientCentricityDeputy']],
    ['sverdlovsk', ['workingGroup', 'workingGroupHead']],
  ])('R55 follows the act of %s; the order that adopts is no step of it', (regulation, keys) => {
    expect(proposalRoute(regulationOf(regulation)).map(({ key }) => key)).toEqual(keys)
  })
})
