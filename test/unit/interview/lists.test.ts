import { describe, expect, it } from 'vitest'
import { choicesAt, textAt } from '../../../src/domain/interview/answers.ts'
import type { FilledList } from '../../../src/domain/interview/definition.ts'
import { reviewLines } from '../../../src/domain/interview/review.ts'
import { stepToken } from '../../../src/domain/interview/token.ts'
import { options, Tiny, text } from './tiny.ts'

const filled: FilledList<unknown> = {
  list: 'l',
  label: 'L',
  min: 1,
  max: 3,
  title: (answers, at) => textAt(answers, at('name')) || '?',
  questions: [text('name'), text('more')],
}

describe('lists of questions', () => {
  it('asks the questions of every item that another answer calls for', () => {
    const nodes = [
      { ...text('where'), kind: 'choices' as const, min: 1, ...options('x', 'y') },
      {
        list: 'points',
        from: ({ answers }: { answers: object }) => choicesAt(answers as never, 'where').keys.map((key) => ({ key, title: key })),
        questions: [text('why')],
      },
    ]
    const tiny = new Tiny(nodes).press('+', 'x').press('+', 'y').press('k')
    expect(tiny.at).toBe('points/x/why')
    expect(tiny.say('1').at).toBe('points/y/why')
    expect(tiny.say('2').at).toBe('review')
    tiny.press('e', stepToken('where')).press('-', 'x').press('k')
    expect(tiny.outcome).toMatchObject({ hidden: ['points/x/why'] })
    expect(reviewLines(tiny.env, tiny.position).map((line) => line.address)).toEqual(['where', 'points/y/why'])
  })

  it('adds, edits and removes items, and ends when the person says enough', () => {
    const tiny = new Tiny([filled])
    tiny.say('one').say('1')
    expect(tiny.at).toBe('l')
    tiny.press('a').say('two').say('2').press('a').say('three').say('3')
    expect(tiny.press('a').refusal).toBe('too-many')
    tiny.press('r', 'i2')
    expect(tiny.position.view.confirm).toBe('remove:i2')
    tiny.press('R', 'i2')
    expect(Object.keys(tiny.answers).some((address) => address.startsWith('l/i2/'))).toBe(false)
    expect(tiny.press('e', 'i3').at).toBe('l/i3/name')
    tiny.say('3a')
    expect(tiny.at).toBe('l')
    expect(tiny.press('k').at).toBe('review')
    expect(tiny.answers['l']).toEqual({ value: { items: ['i1', 'i3'], enough: true } })
  })

  it('does not end below its minimum', () => {
    const tiny = new Tiny([filled]).say('one').say('1')
    tiny.press('r', 'i1').press('R', 'i1')
    expect(tiny.press('k').refusal).toBe('too-few')
  })

  it('edits one answer of one item at the review and comes straight back', () => {
    const tiny = new Tiny([filled, text('z')]).say('one').say('1').press('k').say('end')
    expect(tiny.at).toBe('review')
    expect(tiny.press('e', stepToken('l/i1/more')).at).toBe('l/i1/more')
    expect(tiny.say('changed').at).toBe('review')
    expect(tiny.press('e', stepToken('z')).press('b').at).toBe('review')
    expect(tiny.answers['l/i1/more']).toEqual({ value: 'changed' })
  })
})
