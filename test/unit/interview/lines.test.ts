import { describe, expect, it } from 'vitest'
import { type Line, linesAt } from '../../../src/domain/interview/answers.ts'
import { linesOf } from '../../../src/domain/interview/lines/standing.ts'
import { suggestionsOf } from '../../../src/domain/interview/lines/suggestions.ts'
import { pathOf, type QuestionStep } from '../../../src/domain/interview/path.ts'
import { keptView, typedView } from '../../../src/domain/interview/position.ts'
import type { Question } from '../../../src/domain/interview/question.ts'
import { reviewLines } from '../../../src/domain/interview/review.ts'
import { stepToken } from '../../../src/domain/interview/token.ts'
import { options, Tiny, text } from './tiny.ts'

const lines = (more: Partial<Question> = {}): Question => ({ key: 'l', kind: 'lines', label: 'l', ...more })

/** «Имя: значения» joins the values of a name that stands already. */
const traits = (more: Partial<Question> = {}): Question =>
  lines({
    understand: (said, _scope, before) => {
      const [name = '', values] = said.split(':').map((part) => part.trim())
      if (!values) return { refused: 'needs-text' }
      const known = before.find((line) => line.text.startsWith(`${name}:`))
      if (!known) return { lines: [...before, { key: '', text: `${name}: ${values}`, data: { name } }] }
      return { lines: before.map((line) => (line === known ? { ...line, text: `${line.text}, ${values}` } : line)) }
    },
    continues: (option, said) => `${option.label}: ${said}`,
    ...options('Возраст', 'Пол'),
    ...more,
  })

const step = (tiny: Tiny): QuestionStep =>
  pathOf(tiny.env.definition, tiny.answers, tiny.env.regulation).find((one): one is QuestionStep => one.address === 'l') as QuestionStep
const shown = (tiny: Tiny): Line[] => linesOf(tiny.position, step(tiny), {} as never).lines
const texts = (tiny: Tiny): string[] => shown(tiny).map((line) => line.text)
const keys = (tiny: Tiny): string[] => shown(tiny).map((line) => line.key)
const offered = (tiny: Tiny): string[] => suggestionsOf({ env: tiny.env, position: tiny.position, step: step(tiny) }).map(({ key }) => key)

describe('a list that grows as it is typed', () => {
  it('R12 takes one line or many at once, without their bullets and numbers, each once', () => {
    const tiny = new Tiny([lines(), text('z')])
    tiny.say('1) Молодые\n• Пенсионеры; 3. молодые!\n\n2020 год')
    expect(texts(tiny)).toEqual(['Молодые', 'Пенсионеры', '2020 год'])
    expect(tiny.at).toBe('l')
    expect(tiny.outcome).toMatchObject({ kind: 'redraw', below: true })
    expect(tiny.say('Приезжие').press('k').at).toBe('z')
    expect(linesAt(tiny.answers, 'l').map((line) => line.text)).toEqual(['Молодые', 'Пенсионеры', '2020 год', 'Приезжие'])
  })

  it('R90 says when nothing was added: an empty text, signs only, what stands already', () => {
    const tiny = new Tiny([lines()]).say('Молодые')
    expect(tiny.say('\u200b').refusal).toBe('empty')
    expect(tiny.say('- \n …').refusal).toBe('empty')
    expect(tiny.say('молодые').refusal).toBe('lines-known')
    expect(texts(tiny.say('🙂'))).toEqual(['Молодые', '🙂'])
  })

  it('R90 keeps the beginnings of lines that are too long, to be taken by one tap', () => {
    const tiny = new Tiny([lines()]).say(`a\n${'я'.repeat(5000)}`)
    expect([tiny.refusal, texts(tiny)]).toEqual(['too-long', []])
    expect(texts(tiny.press('h'))).toEqual(['a', 'я'.repeat(500)])
    expect(new Tiny([lines()]).say(Array.from({ length: 61 }, (_, at) => `n${at}`).join('\n')).refusal).toBe('too-many')
  })

  it('R12 a line is written anew at its place and under its key, or removed', () => {
    const tiny = new Tiny([lines()]).say('a\nb\nc')
    tiny.press('e', 'l2').press('e', 'l2')
    expect(texts(tiny.say('B'))).toEqual(['a', 'B', 'c'])
    expect(keys(tiny)).toEqual(['l1', 'l2', 'l3'])
    tiny.press('e', 'l2').say('x\ny')
    expect(texts(tiny)).toEqual(['a', 'x', 'y', 'c'])
    expect(keys(tiny)).toEqual(['l1', 'l2', 'l6', 'l3'])
    tiny.press('e', 'l2').press('r', 'l2')
    expect(texts(tiny)).toEqual(['a', 'y', 'c'])
    expect(tiny.press('r', 'l2').refusal).toBe('stale')
    expect(tiny.press('r', 'l1').refusal).toBe('stale')
    expect(tiny.press('e', 'l3').press('u').position.view.focus).toBeUndefined()
  })

  it('R12 a line that would say what another says stays as it was', () => {
    const tiny = new Tiny([lines()]).say('a\nb').press('e', 'l2')
    expect(tiny.say('A').refusal).toBe('lines-known')
    expect(texts(tiny)).toEqual(['a', 'b'])
    expect(texts(tiny.say('b'))).toEqual(['a', 'b'])
  })

  it('R12 no key is given twice, also after the newest line was removed and the list was left', () => {
    const tiny = new Tiny([text('z'), lines()]).say('0').say('a\nb')
    tiny.press('e', 'l2').press('r', 'l2').press('b').say('0').say('c')
    expect(keys(tiny)).toEqual(['l1', 'l3'])
  })

  it('R14 the count is what the question measures; below the bound there is no end', () => {
    const measure = (all: readonly Line[]) => all.reduce((sum, line) => sum + line.text.split(',').length, 0)
    const tiny = new Tiny([traits({ min: () => 3, max: () => 4, measure }), text('z')])
    expect(tiny.say('Возраст: 60+, 18').press('k').refusal).toBe('lines-few')
    expect(tiny.outcome).toMatchObject({ refusal: { message: { id: 'refused-lines-few', params: { min: 3, count: 2 } } } })
    expect(tiny.say('Пол: ж').press('k').at).toBe('z')
    expect(new Tiny([lines()]).press('k').refusal).toBe('lines-few')
    expect(new Tiny([lines({ optional: true })]).press('k').answers['l']).toEqual({ value: { lines: [] } })
  })

  it('R14 what exceeds the bound is held as a whole, and is taken for another line or left', () => {
    const counted = { line: 'c-line', few: 'c-few', many: 'c-many', params: () => ({ clause: 'п. 3' }) }
    const tiny = new Tiny([lines({ max: 3, counted })]).say('a\nb').say('c\nd')
    expect(tiny.outcome).toMatchObject({ refusal: { message: { id: 'c-many', params: { count: 4, max: 3, clause: 'п. 3' } } } })
    expect([texts(tiny), tiny.position.view.held, tiny.position.view.focus]).toEqual([['a', 'b'], 'c\nd', 'over'])
    tiny.press('a').press('w', 'l1')
    expect(texts(tiny)).toEqual(['c', 'd', 'b'])
    expect(tiny.position.view.held).toBeUndefined()
    expect(tiny.say('e').refusal).toBe('too-many')
    expect(tiny.press('H').position.view).toEqual({ lines: tiny.position.view.lines })
    expect(tiny.press('a').refusal).toBe('stale')
    tiny.say('e').press('a')
    expect(texts(tiny.say('3'))).toEqual(['c', 'd', 'e'])
  })

  it('R14 where no line can give way nothing is offered, and room that is made lets it in', () => {
    const tiny = new Tiny([lines({ max: 2 })]).say('a').say('b\nc\nd')
    expect(tiny.press('a').refusal).toBe('stale')
    tiny.press('e', 'l1').press('r', 'l1')
    expect(tiny.press('h').refusal).toBe('too-many')
    tiny.press('H').say('b').say('c').say('d')
    expect(tiny.position.view.focus).toBe('over')
    tiny.press('e', 'l2').press('r', 'l2')
    expect(texts(tiny.press('h'))).toEqual(['c', 'd'])
  })

  it('R12 a suggestion is a line, or the beginning of one; none is offered twice', () => {
    const plain = new Tiny([lines(options('Молодые', 'Пожилые'))])
    expect(texts(plain.press('=', 'Молодые'))).toEqual(['Молодые'])
    expect(plain.press('=', 'Молодые').refusal).toBe('lines-known')
    expect([offered(plain), plain.press('=', 'forged').refusal]).toEqual([['Пожилые'], 'stale'])
    const begun = new Tiny([traits()]).press('=', 'Возраст')
    expect(begun.position.view.focus).toBe('more:Возраст')
    expect(texts(begun.say('60+'))).toEqual(['Возраст: 60+'])
    expect([begun.position.view.focus, offered(begun)]).toEqual([undefined, ['Пол']])
    expect(begun.press('=', 'Пол').press('b').at).toBe('l')
    expect(texts(begun.say('Пол: ж'))).toEqual(['Возраст: 60+', 'Пол: ж'])
  })

  it('R12 the question’s own understanding joins, refuses and keeps its data', () => {
    const tiny = new Tiny([traits()]).say('Возраст: 60+').say('Возраст: 18')
    expect(shown(tiny)).toEqual([{ key: 'l1', text: 'Возраст: 60+, 18', data: { name: 'Возраст' } }])
    expect(tiny.say('Пол').refusal).toBe('needs-text')
    tiny.say('Пол: ж').press('e', 'l2').say('Возраст: 35')
    expect(texts(tiny)).toEqual(['Возраст: 60+, 18, 35'])
  })

  it('R90 lines outlast a break and a way to another question; the list is due until it is done', () => {
    const tiny = new Tiny([text('a'), lines({ min: 2 }), text('z')]).say('1').say('one')
    expect(keptView(tiny.position.view)).toMatchObject({ lines: { lines: [{ text: 'one' }] } })
    expect(typedView({ ...tiny.position.view, held: 'two' })).toEqual({ held: 'one\ntwo' })
    expect(tiny.press('b').at).toBe('a')
    expect(tiny.say('2').at).toBe('l')
    expect(texts(tiny)).toEqual(['one'])
    expect(tiny.say('two').press('k').at).toBe('z')
  })

  it('R90 at the review a list is one line, and what was changed there stands', () => {
    const tiny = new Tiny([lines({ min: 2 }), text('z')]).say('a\nb').press('k').say('end')
    expect(reviewLines(tiny.env, tiny.position)[0]).toMatchObject({ answer: ['a', 'b'] })
    tiny.press('e', stepToken('l')).say('c').press('b')
    expect([tiny.at, linesAt(tiny.answers, 'l').map((line) => line.text)]).toEqual(['review', ['a', 'b', 'c']])
    tiny.press('e', stepToken('l')).press('e', 'l1').press('r', 'l1').press('e', 'l2').press('r', 'l2').press('b')
    expect([tiny.at, linesAt(tiny.answers, 'l').length]).toEqual(['review', 3])
  })

  it('R90 a typed word for a button does what the button does; lines that stand are not skipped away', () => {
    const tiny = new Tiny([lines({ optional: true }), text('z')])
    Object.assign(tiny.env.spoken, { done: ['готово'], skip: ['пропустить'] })
    expect(tiny.say('a').say('Пропустить').refusal).toBe('needs-button')
    expect(tiny.say('Готово').at).toBe('z')
    expect(new Tiny([lines({ optional: true }), text('z')]).press('s').answers['l']).toEqual({ skipped: true })
  })

  it('refuses what no card of a list offers', () => {
    const tiny = new Tiny([lines()]).say('a')
    for (const [op, arg] of [
      ['e', 'l9'],
      ['w', 'l1'],
      ['r', 'l1'],
      ['+', 'l1'],
      ['-', '~0'],
      ['a', ''],
      ['h', ''],
      ['H', ''],
      ['o', ''],
      ['p', 'x'],
    ] as const) {
      expect(tiny.press(op, arg).refusal, `${op}${arg}`).toBe('stale')
    }
  })

  it('R14 ticks too are counted in the words of their question', () => {
    const counted = { line: 'c-line', few: 'c-few', many: 'c-many' }
    const tiny = new Tiny([{ ...text('q'), kind: 'choices', ...options('x', 'y', 'z'), min: () => 2, max: () => 2, counted }])
    tiny.press('+', 'x').press('k')
    expect(tiny.outcome).toMatchObject({ refusal: { refused: 'too-few', message: { id: 'c-few', params: { count: 1, min: 2, max: 2 } } } })
    tiny.press('+', 'y').press('+', 'z')
    expect(tiny.outcome).toMatchObject({ refusal: { refused: 'too-many', message: { id: 'c-many', params: { count: 3 } } } })
  })
})
