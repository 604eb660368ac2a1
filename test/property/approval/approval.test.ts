import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceApproval, beginApproval } from '../../../src/domain/approval/advance-approval.ts'
import {
  type Approval,
  type ApprovalEvent,
  type ApprovalRules,
  type Approver,
  isApproval,
  isDone,
  type Moved,
  type Said,
  VERDICTS,
} from '../../../src/domain/approval/approval.ts'
import type { ProposalContent } from '../../../src/domain/proposal/entry-change.ts'
import { contentKey, sameContent } from '../../../src/domain/proposal/same-content.ts'
import { entryOf } from '../../support/touchpoint.ts'

const PEOPLE = ['author', 'head', 'deputy', 'chief', 'stranger'] as const
const ROUTE = ['a', 'b', 'c'].map((key) => ({ key, role: key }))
const UNDO = 60_000

/** Contents: the first two differ in case and quotes only, the others in substance. */
const CONTENTS: ProposalContent[] = [
  ['needs', 'Телефон'],
  ['needs', '«телефон»'],
  ['needs', 'Приём'],
  ['kind', 'Телефон'],
].map(([ground = '', name = '']) => ({
  ground,
  changes: [
    {
      kind: 'change',
      entryId: 'e1',
      before: entryOf({ id: 'e1', name: 'Телефон' }),
      after: entryOf({ id: 'e1', name, needs: ['information'] }),
    },
  ],
}))

type World = {
  people: Record<string, Approver[]>
  moved: boolean
  samePerson: 'eachStep' | 'once'
  initiatorAsApprover: 'decides' | 'passedOver'
}
type Deed = { event: ApprovalEvent; world: World; ms: number }

const person = fc.constantFrom(...PEOPLE)
const place = { round: fc.integer({ min: 1, max: 4 }), step: fc.integer({ min: -1, max: 3 }) }
const content = fc.constantFrom(...CONTENTS)
const event: fc.Arbitrary<ApprovalEvent> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('prepare' as const), by: person, content }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('submit' as const), by: fc.constant('author' as const) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      by: person,
      ...place,
      verdict: fc.oneof({ weight: 6, arbitrary: fc.constant('approve' as const) }, { weight: 2, arbitrary: fc.constantFrom(...VERDICTS) }),
      words: fc.constantFrom('', ' ', 'слова'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), by: person, ...place }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('settle' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), by: person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('substitute' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('overtake' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask' as const), by: person, ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('answer' as const), by: person }) },
)
const approver: fc.Arbitrary<Approver> = fc.record({ id: person, forId: fc.constantFrom('', 'away') })
const people = fc.uniqueArray(approver, { minLength: 1, maxLength: 2, selector: ({ id }) => id })
const world: fc.Arbitrary<World> = fc.record({
  people: fc.record({
    a: people,
    b: people,
    c: fc.oneof({ weight: 9, arbitrary: people }, { weight: 1, arbitrary: fc.constant<Approver[]>([]) }),
  }),
  moved: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  samePerson: fc.constantFrom('eachStep' as const, 'once' as const),
  initiatorAsApprover: fc.constantFrom('decides' as const, 'passedOver' as const),
})
const deeds: fc.Arbitrary<Deed[]> = fc.array(fc.record({ event, world, ms: fc.constantFrom(0, 1000, 61_000, 61_000) }), {
  minLength: 10,
  maxLength: 60,
  size: 'max',
})

/** Aims most events at the step that stands, so that walks get far. */
function aimed(approval: Approval, given: ApprovalEvent, at: number): ApprovalEvent {
  if (!('step' in given) || at % 4 === 0) return given
  const step = approval.steps.findIndex(({ state }) => state === 'open' || state === 'decided')
  const by = approval.steps[step]?.given?.id ?? approval.steps[step]?.people[0]?.id ?? given.by
  return { ...given, round: approval.round, step, by: at % 5 === 0 ? given.by : by } as ApprovalEvent
}

const rulesOf = (of: World): ApprovalRules => ({
  route: ROUTE,
  undoMs: UNDO,
  samePerson: of.samePerson,
  initiatorAsApprover: of.initiatorAsApprover,
  peopleOf: ({ key }) => of.people[key] ?? [],
  dueOn: () => '2026-11-25',
  moved: of.moved ? { overtaken: 'changed', entryId: 'e1' } : undefined,
})

type Happened = { before: Approval; event: ApprovalEvent; now: string; world: World; moved: Moved }

/** Everything that took effect on a walk. */
function walk(all: readonly Deed[]): Happened[] {
  let approval = beginApproval('author', CONTENTS[0] as ProposalContent)
  let ms = Date.parse('2026-11-20T06:00:00.000Z')
  const happened: Happened[] = []
  for (const [at, deed] of all.entries()) {
    ms += deed.ms
    const now = new Date(ms).toISOString()
    const given = aimed(approval, deed.event, at)
    const moved = advanceApproval(approval, given, now, rulesOf(deed.world))
    if ('refused' in moved) continue
    happened.push({ before: approval, event: given, now, world: deed.world, moved })
    approval = moved.approval
  }
  return happened
}

const always = (holds: (happened: Happened[]) => void): void =>
  fc.assert(
    fc.property(deeds, (all) => holds(walk(all))),
    { numRuns: 3000 },
  )

describe('any sequence of events of an approval', () => {
  it('R55 leaves at most one step open, and none opened before its predecessors are done', () => {
    let reached = 0
    always((happened) => {
      for (const { moved } of happened) {
        const { steps } = moved.approval
        const open = steps.flatMap(({ state }, at) => (state === 'open' || state === 'decided' ? [at] : []))
        expect(open.length).toBeLessThanOrEqual(1)
        for (const at of open) expect(steps.slice(0, at).every(isDone)).toBe(true)
        if (open.some((at) => at > 0)) reached += 1
      }
    })
    expect(reached).toBeGreaterThan(500)
  })

  it('R5 R55 lets nobody decide who is not asked, none without words that need them, and nobody undo what is another’s or too late', () => {
    always((happened) => {
      for (const { before, event: given, now } of happened) {
        if (given.kind === 'decide') {
          const step = before.steps[given.step]
          expect(step?.state).toBe('open')
          expect(step?.people.map(({ id }) => id)).toContain(given.by)
          expect(given.round).toBe(before.round)
          if (given.verdict !== 'approve') expect(given.words.trim()).not.toBe('')
        }
        if (given.kind === 'undo') {
          expect(before.steps[given.step]?.given?.id).toBe(given.by)
          expect(now < before.settleAt).toBe(true)
        }
        if (given.kind === 'withdraw' || given.kind === 'prepare' || given.kind === 'submit') expect(given.by).toBe('author')
      }
    })
  })

  it('R59 applies nothing but what the last round holds, byte for byte, and what every step of it has approved in substance', () => {
    let applied = 0
    always((happened) => {
      const seen = new Map<string, string>()
      for (const { before, event: given, moved } of happened) {
        if (given.kind === 'decide' && isApproval(given.verdict)) {
          seen.set(`${moved.approval.steps[given.step]?.given?.at} ${given.step}`, contentKey(before.content))
        }
        expect(moved.applied).toBe(moved.approval.state === 'approved')
        if (!moved.applied) continue
        applied += 1
        expect(JSON.stringify(moved.approval.content)).toBe(JSON.stringify(before.content))
        expect(moved.approval.steps.every(isDone)).toBe(true)
        const approvals = moved.approval.steps.flatMap(({ given: one, state }, at) =>
          one && state !== 'passed' ? [seen.get(`${one.at} ${at}`)] : [],
        )
        expect(approvals.length).toBeGreaterThan(0)
        expect(new Set(approvals)).toEqual(new Set([contentKey(moved.approval.content)]))
      }
    })
    expect(applied).toBeGreaterThan(50)
  })

  it('R59 neither submits, opens nor applies anything while the list is not what the changes were made for, and calls off whoever was asked', () => {
    let calledOff = 0
    always((happened) => {
      for (const {
        before,
        event: given,
        world: { moved: isMoved },
        moved,
      } of happened) {
        if (given.kind === 'overtake') {
          expect(isMoved).toBe(true)
          const asked = before.steps.find(({ state }) => state === 'open')?.people.map(({ id }) => id)
          expect(moved.said.flatMap((said) => (said.what === 'called-off' ? [said.to] : []))).toEqual(asked)
          calledOff += 1
        }
        if (!isMoved) continue
        expect(given.kind).not.toBe('submit')
        expect(moved.applied).toBe(false)
        const opened = (approval: Approval) => approval.steps.filter(({ openedAt }) => openedAt !== '').length
        expect(opened(moved.approval)).toBeLessThanOrEqual(opened(before))
      }
    })
    expect(calledOff).toBeGreaterThan(50)
  })

  it('R57 asks nobody of a state that is gone: whoever is asked holds the open step at that moment', () => {
    always((happened) => {
      for (const { moved } of happened) {
        for (const said of moved.said) {
          if (said.what !== 'asked') continue
          const step = moved.approval.steps[said.step]
          expect(step?.state).toBe('open')
          expect(step?.people.map(({ id }) => id)).toContain(said.to)
        }
      }
    })
  })

  it('R57 says nothing twice in one event, and nothing at all once it is over', () => {
    always((happened) => {
      for (const { moved } of happened) {
        const keys = moved.said.map((said: Said) => JSON.stringify(said))
        expect(new Set(keys).size).toBe(keys.length)
      }
      const end = happened.findIndex(({ moved }) => ['approved', 'rejected', 'withdrawn'].includes(moved.approval.state))
      if (end >= 0) expect(happened.length).toBe(end + 1)
    })
  })
})

describe('the same content', () => {
  it('R59 R34 case, spaces, quotes and the letter yo are no difference, a need or a ground is', () => {
    const [plain, quoted, other, ground] = CONTENTS as [ProposalContent, ProposalContent, ProposalContent, ProposalContent]
    expect(sameContent(plain, quoted)).toBe(true)
    expect(sameContent(plain, other)).toBe(false)
    expect(sameContent(plain, ground)).toBe(false)
  })
})
