import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProposalView } from '../../../src/app/proposals/views/proposal-view.ts'
import type { StepView } from '../../../src/app/proposals/views/step-views.ts'
import { drawProposal } from '../../../src/bot/proposals/proposal-card.ts'
import { voicesOf } from '../../../src/bot/respond.ts'
import { APPROVAL_STATES, STEP_STATES, VERDICTS } from '../../../src/domain/approval/approval.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { MARKS } from '../../../src/domain/touchpoint/entry.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { awkwardName } from '../../support/awkward-names.ts'
import { breachesOf } from '../../support/card-limits.ts'
import { entryOf } from '../../support/touchpoint.ts'

const voices = voicesOf(loadTexts())
const long = (max: number) => fc.oneof(fc.constant(''), fc.constant('Ы'.repeat(max)), awkwardName)
const texts = fc.record({ name: awkwardName, otherNeed: long(300), actions: long(1000), specifics: long(1000), sourceRef: long(500) })
const entry = texts.map((given) => entryOf({ ...given, id: 'abcdefghij', marks: [...MARKS], sourceKind: 'law' }))
const change: fc.Arbitrary<ProposalView['changes'][number]['change']> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), entryId: fc.constant('abcdefghij'), after: entry }),
  fc.record({ kind: fc.constant('change' as const), entryId: fc.constant('abcdefghij'), before: entry, after: entry }),
  fc.record({ kind: fc.constant('remove' as const), entryId: fc.constant('abcdefghij'), before: entry }),
)
const day = fc.constant('2026-11-20' as never)
const given = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  who: awkwardName,
  position: awkwardName,
  forWhom: fc.oneof(fc.constant(''), awkwardName),
  words: long(1000),
  day,
  time: fc.constant('09:00'),
  channel: fc.constant('web'),
})
const step: fc.Arbitrary<StepView> = fc.record({
  title: awkwardName,
  state: fc.constantFrom(...STEP_STATES),
  people: fc.array(fc.record({ name: awkwardName, forWhom: fc.oneof(fc.constant(''), awkwardName), own: fc.boolean() }), { maxLength: 3 }),
  since: day,
  dueOn: day,
  given: fc.option(given, { nil: undefined }),
})
const view: fc.Arbitrary<ProposalView> = fc.record({
  id: fc.constant('abcdefghij'),
  number: fc.nat(99_999),
  state: fc.constantFrom(...APPROVAL_STATES),
  round: fc.integer({ min: 1, max: 99 }),
  revision: fc.nat(),
  unit: awkwardName,
  author: fc.record({ name: awkwardName, position: awkwardName, forName: awkwardName }),
  ground: fc.option(fc.record({ words: awkwardName, cited: awkwardName }), { nil: undefined }),
  note: long(1500),
  noteFile: fc.option(fc.record({ id: fc.constant('file'), name: awkwardName }), { nil: undefined }),
  changes: fc.array(fc.record({ change, businessProcess: awkwardName }), { minLength: 1, maxLength: 10 }),
  steps: fc.array(step, { minLength: 3, maxLength: 3 }),
  at: fc.integer({ min: -1, max: 2 }),
  questions: fc.array(
    fc.record({ id: fc.constant('q1'), text: long(1000), answer: long(1000), askedBy: awkwardName, answered: fc.boolean() }),
    {
      maxLength: 4,
    },
  ),
  setAside: fc.oneof(fc.constant(''), long(1000)),
  own: fc
    .record({ initiator: fc.boolean(), may: fc.constantFrom('decide', 'undo', 'submit', 'revise', 'copy', 'look') })
    .map(({ initiator, may }) => ({
      initiator,
      step: may === 'decide' ? 1 : undefined,
      undo: may === 'undo' ? { step: 1, seconds: 60 } : undefined,
      submit: initiator && may === 'submit',
      revise: initiator && ['submit', 'revise'].includes(may),
      withdraw: initiator && may !== 'copy',
      copy: initiator && may === 'copy',
      setAside: may === 'look',
    })),
})

describe('the card of a proposal', () => {
  it('R56 R96 is taken by every messenger, whatever was written, with its decisions on it', () => {
    const regulation = regulationOf('demonstration')
    fc.assert(
      fc.property(view, fc.constantFrom(voices.ru, voices.en), (shown, say) => {
        const back = { label: 'Продолжить: Предоставление земельного у…', data: 'd:resume:abcdefghij' }
        const card = drawProposal(shown, regulation, say, { back })
        expect(breachesOf(card)).toEqual([])
        if (shown.own.step !== undefined) expect(card.rows.flat().map(({ label }) => label)).toContain(say.t('button-verdict-reject'))
      }),
    )
  })
})
