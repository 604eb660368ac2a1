import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers, choicesAt, linesAt, textAt } from '../../../src/domain/interview/answers.ts'
import type { Node } from '../../../src/domain/interview/definition.ts'
import { pathOf } from '../../../src/domain/interview/path.ts'
import { position, REVIEW } from '../../../src/domain/interview/position.ts'
import { options, Tiny, text } from '../../unit/interview/tiny.ts'

const nodes: Node<unknown>[] = [
  { ...text('kind'), kind: 'choice', ...options('x', 'y') },
  { ...text('where'), kind: 'choices', min: 1, max: 2, other: true, ...options('p', 'q', 'r') },
  {
    list: 'points',
    from: ({ answers: all }) => choicesAt(all, 'where').keys.map((key) => ({ key, title: key })),
    questions: [text('why', { max: 20 }), text('only', { optional: true, when: ({ answers: all }) => textAt(all, 'kind') === 'x' })],
  },
  { key: 'groups', kind: 'lines', label: 'groups', min: 1, max: 3, ...options('p', 'q') },
  {
    list: 'group',
    from: ({ answers: all }) => linesAt(all, 'groups').map((line) => ({ key: line.key, title: line.text })),
    questions: [text('about', { max: 20 })],
  },
  { list: 'extra', label: 'extra', min: 0, max: 2, title: () => 'item', questions: [{ ...text('n'), kind: 'number' }] },
]

const reply = fc.oneof(
  fc
    .record({
      op: fc.constantFrom(...'=+-kbszxXnpiohHjarRewu'),
      arg: fc.constantFrom('', 'x', 'y', 'p', 'q', 'r', 'i1', 'i2', 'l1', 'l2', '0', '7', 'where'),
    })
    .map((press) => ({ press })),
  fc
    .oneof(fc.string({ maxLength: 30 }), fc.constantFrom('p, q', 'x', 'one\ntwo', '12 тыс', 'free words', '☃️', '<b>', '\u202e abc'))
    .map((say) => ({ say })),
)

describe('whatever a person does', () => {
  it('R90 the cursor stays on a reachable step, bounds hold, and nothing is stored that cannot be read back', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 60 }), (replies) => {
        const tiny = new Tiny(nodes)
        for (const one of replies) {
          const before = tiny.position
          if ('press' in one) tiny.press(one.press.op, one.press.arg)
          else tiny.say(one.say)
          if (tiny.outcome?.kind === 'refused' && !tiny.outcome.position) expect(tiny.position).toBe(before)
          const reachable = pathOf(tiny.env.definition, tiny.answers, tiny.env.regulation).map((step) => step.address)
          expect([...reachable, REVIEW]).toContain(tiny.at)
          const where = choicesAt(tiny.answers, 'where')
          expect(where.keys.length + where.others.length).toBeLessThanOrEqual(2)
          expect(linesAt(tiny.answers, 'groups').length).toBeLessThanOrEqual(3)
          for (const [address, value] of Object.entries(tiny.answers)) {
            if (address.endsWith('/why') && 'value' in value) expect(Array.from(String(value.value)).length).toBeLessThanOrEqual(20)
          }
          expect(answers.parse(JSON.parse(JSON.stringify(tiny.answers)))).toEqual(tiny.answers)
          expect(position.safeParse(JSON.parse(JSON.stringify(tiny.position))).success).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('R90 an interview always finishes for somebody who answers what is asked', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 40 }), (replies) => {
        const tiny = new Tiny(nodes)
        for (const one of replies) 'press' in one ? tiny.press(one.press.op, one.press.arg) : tiny.say(one.say)
        for (let turn = 0; turn < 60 && tiny.outcome?.kind !== 'finished'; turn++) {
          const step = pathOf(tiny.env.definition, tiny.answers, tiny.env.regulation).find((one) => one.address === tiny.at)
          if (tiny.position.view.confirm !== undefined) tiny.press('n')
          else if (!step || step.kind === 'gate') tiny.press('k')
          else if (step.question.kind === 'choice') tiny.press('=', 'x')
          else if (step.question.kind === 'choices') tiny.say('p')
          else if (step.question.kind === 'lines') tiny.say('p').press('k')
          else tiny.say('1')
        }
        expect(tiny.outcome?.kind).toBe('finished')
      }),
      { numRuns: 500 },
    )
  })
})
