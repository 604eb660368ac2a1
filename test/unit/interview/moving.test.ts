import { describe, expect, it } from 'vitest'
import { textAt } from '../../../src/domain/interview/answers.ts'
import { judgeTiming } from '../../../src/domain/interview/reply/timing.ts'
import { stepToken } from '../../../src/domain/interview/token.ts'
import { options, Tiny, text } from './tiny.ts'

describe('moving through an interview', () => {
  it('R90 asks one question after another and ends at the review', () => {
    const tiny = new Tiny([text('a'), text('b')])
    expect(tiny.at).toBe('a')
    expect(tiny.say('one').at).toBe('b')
    expect(tiny.say('two').at).toBe('review')
    expect(tiny.answers).toEqual({ a: { value: 'one' }, b: { value: 'two' } })
    expect(tiny.press('k').outcome?.kind).toBe('finished')
  })

  it('R90 goes back without losing the later answers and comes straight forward again', () => {
    const tiny = new Tiny([text('a'), text('b'), text('c')]).say('1').say('2')
    expect(tiny.press('b').at).toBe('b')
    expect(tiny.press('b').at).toBe('a')
    expect(tiny.press('b').refusal).toBe('first-step')
    expect(tiny.say('changed').at).toBe('c')
    expect(tiny.answers['b']).toEqual({ value: '2' })
  })

  it('R90 edits one answer at the review and returns to it at once', () => {
    const tiny = new Tiny([text('a'), text('b')]).say('1').say('2')
    expect(tiny.press('e', stepToken('a')).at).toBe('a')
    expect(tiny.say('changed').at).toBe('review')
    expect(tiny.answers).toEqual({ a: { value: 'changed' }, b: { value: '2' } })
    expect(tiny.press('e', 'not-a-step').refusal).toBe('stale')
  })

  it('skips only what may be skipped, and skipped is not unanswered', () => {
    const tiny = new Tiny([text('a'), text('b', { optional: true })])
    expect(tiny.press('s').refusal).toBe('required')
    tiny.say('1').press('s')
    expect(tiny.answers['b']).toEqual({ skipped: true })
    expect(tiny.at).toBe('review')
  })

  it('pauses with everything kept, and asks once before it deletes', () => {
    const tiny = new Tiny([text('a'), text('b')]).say('1')
    expect(tiny.press('z').outcome?.kind).toBe('paused')
    expect(tiny.press('X').refusal).toBe('stale')
    expect(tiny.press('x').outcome?.kind).toBe('redraw')
    expect(tiny.press('n').at).toBe('b')
    expect(tiny.press('x').press('X').outcome?.kind).toBe('cancelled')
  })

  it('hides answers that an edit makes unreachable, says so, and finds them again', () => {
    const nodes = [
      { ...text('kind'), kind: 'choice' as const, ...options('x', 'y') },
      text('detail', { when: ({ answers }) => textAt(answers, 'kind') === 'x' }),
    ]
    const tiny = new Tiny(nodes).press('=', 'x').say('about x')
    expect(tiny.press('b').press('b').at).toBe('kind')
    tiny.press('=', 'y')
    expect(tiny.outcome).toMatchObject({ kind: 'moved', hidden: ['detail'] })
    expect(tiny.at).toBe('review')
    tiny.press('b').press('=', 'x')
    expect(tiny.at).toBe('review')
    expect(tiny.answers['detail']).toEqual({ value: 'about x' })
  })

  it('asks a question that the definition has got since, and forgets a cursor that it no longer knows', () => {
    const before = new Tiny([text('a'), text('gone')]).say('1')
    const after = new Tiny([text('a'), text('fresh'), text('z')], before.answers)
    after.position = before.position
    expect(after.at).toBe('fresh')
    expect(after.say('2').at).toBe('z')
  })

  it('answers a button of another step with what holds now', () => {
    const tiny = new Tiny([{ ...text('a'), kind: 'yesNo' }, text('b')]).press('=', 'yes')
    expect(tiny.pressOld('a', '=', 'no').refusal).toBe('stale')
    expect(tiny.answers['a']).toEqual({ value: true })
  })

  it('refuses operations and arguments that no card offers', () => {
    const tiny = new Tiny([{ ...text('a'), kind: 'choice', ...options('x') }])
    for (const [op, arg] of [
      ['=', 'forged'],
      ['+', 'x'],
      ['k', ''],
      ['p', 'many'],
      ['j', 'b'],
      ['h', ''],
      ['?', ''],
      ['', ''],
    ] as const) {
      expect(tiny.press(op, arg).refusal, `${op}${arg}`).toBe('stale')
    }
  })
})

describe('a text and the question it answers', () => {
  const shown = { place: 'web:1', step: 'tok', order: 10 }
  it('answers only a question that stood in this place before it was written', () => {
    expect(judgeTiming(shown, 'web:1', 'tok', 11)).toBe('in-time')
    expect(judgeTiming(shown, 'web:1', 'tok', 10)).toBe('early')
    expect(judgeTiming(shown, 'web:1', 'tok', 9)).toBe('early')
    expect(judgeTiming(shown, 'telegram:1', 'tok', 11)).toBe('unasked')
    expect(judgeTiming(shown, 'web:1', 'next', 11)).toBe('unasked')
    expect(judgeTiming(null, 'web:1', 'tok', 11)).toBe('unasked')
  })
})
