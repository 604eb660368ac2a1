import { describe, expect, it } from 'vitest'
import { choicesAt, linesAt } from '../../../src/domain/interview/answers.ts'
import { pathOf } from '../../../src/domain/interview/path.ts'
import { reviewLines } from '../../../src/domain/interview/review.ts'
import { options, Tiny, text } from './tiny.ts'

const picky = text('many', {
  kind: 'lines',
  understand: (typed, _, before) => ({
    lines: [...before, { key: '', text: typed.replace('?', '') }],
    ...(typed.includes('?') && { note: { id: 'refused-lines-known' } }),
  }),
})

describe('what a question may mean by an answer', () => {
  it('R94 what was not understood beside what was is told, and the list goes on', () => {
    const tiny = new Tiny([picky]).say('a?')
    expect(tiny.outcome).toMatchObject({ kind: 'redraw', note: { id: 'refused-lines-known' } })
    tiny.say('b')
    expect(tiny.outcome).not.toHaveProperty('note')
    expect(linesAt(tiny.press('k').answers, 'many').map((line) => line.text)).toEqual(['a', 'b'])
  })

  it('R90 a list asked for in one message is answered by the first one, and can grow when the person comes back', () => {
    const tiny = new Tiny([{ ...picky, atOnce: true }, text('next')]).say('a')
    expect(tiny.at).toBe('next')
    tiny.press('b').say('b')
    expect([tiny.at, linesAt(tiny.press('k').answers, 'many').length]).toEqual(['many', 2])
    expect(new Tiny([{ ...picky, atOnce: true }]).say('a?').at).toBe('many')
    expect(new Tiny([{ ...picky, atOnce: true, min: 2 }]).say('a').at).toBe('many')
  })

  it('R17 skipping may be an answer of its own, in its own words', () => {
    const skip = { button: 'unknown', answer: 'not known yet' }
    const tiny = new Tiny([text('size', { kind: 'number', optional: true, skip })]).press('s')
    expect(reviewLines(tiny.env, tiny.position).map(({ answer }) => answer)).toEqual([['not known yet']])
  })

  it('R90 the ways to other questions may follow from where the person is', () => {
    const list = {
      list: 'items',
      from: () => ['a', 'b'].map((key) => ({ key, title: key })),
      questions: [text('first'), text('second', { jumps: ({ item }) => [{ to: `items/${item?.key}/first`, label: 'first' }] })],
    }
    const tiny = new Tiny([list]).say('1').press('j', 'items/b/first')
    expect([tiny.refusal, tiny.at]).toEqual(['stale', 'items/a/second'])
    expect(tiny.press('j', 'items/a/first').at).toBe('items/a/first')
    expect(pathOf(tiny.env.definition, tiny.answers, tiny.env.regulation)).toHaveLength(4)
  })

  it('R16 ticks are counted as the question weighs them, in the count and in both refusals', () => {
    const pairs = { ...text('pick', { kind: 'choices', min: 2, max: 2 }), ...options('a1', 'a2', 'b1', 'c1') }
    const weigh = (keys: readonly string[]) => new Set(keys.map((key) => key[0])).size
    const tiny = new Tiny([{ ...pairs, weigh }]).press('+', 'a1').press('+', 'a2').press('k')
    expect(tiny.refusal).toBe('too-few')
    expect(tiny.press('+', 'b1').press('+', 'c1').refusal).toBe('too-many')
    expect(choicesAt(tiny.press('k').answers, 'pick').keys).toEqual(['a1', 'a2', 'b1'])
  })
})
