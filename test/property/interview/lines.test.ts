import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedQuestion } from '../../../src/app/dialogue/told.ts'
import { drawQuestion } from '../../../src/bot/interview/draw-question.ts'
import { voicesOf } from '../../../src/bot/respond.ts'
import { answers, type Line, linesAt } from '../../../src/domain/interview/answers.ts'
import { linesOf } from '../../../src/domain/interview/lines/standing.ts'
import type { QuestionStep } from '../../../src/domain/interview/path.ts'
import { position } from '../../../src/domain/interview/position.ts'
import type { Question } from '../../../src/domain/interview/question.ts'
import { cardToken } from '../../../src/domain/interview/token.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { awkwardName } from '../../support/awkward-names.ts'
import { breachesOf, textOf } from '../../support/card-limits.ts'
import { options, Tiny, text } from '../../unit/interview/tiny.ts'

const [MIN, MAX] = [2, 4]
const list: Question = { key: 'l', kind: 'lines', label: 'l', min: MIN, max: () => MAX, ...options('p', 'q') }
const measure = (all: readonly Line[]): number => all.reduce((sum, line) => sum + line.text.split(',').length, 0)
const kinds: Question[] = [
  list,
  { ...list, measure },
  { ...list, continues: (option, said) => `${option.label} ${said}` },
  { ...list, optional: true },
]
const voices = voicesOf(loadTexts())

/** A press on anything a card of a list has, or has not. */
const press = fc.record({ op: fc.constantFrom(...'=kbsereruawhHpin+-zR'), arg: fc.constantFrom('', 'p', 'q', 'l1', 'l2', 'l3', 'l9', '1') })
const said = fc.oneof(fc.constantFrom('a', 'b', 'c\nd', 'a,b', 'e;f;g', '1', '2', ' ', '<b>'), awkwardName)
const reply = fc.oneof(
  press.map(({ op, arg }) => ({ op, arg })),
  said.map((say) => ({ say })),
)
type Reply = { say: string } | { op: string; arg: string }

const step = (question: Question): QuestionStep => ({ kind: 'question', address: 'l', question })
const standing = (tiny: Tiny, question: Question): Line[] => linesOf(tiny.position, step(question), {} as never).lines
const does = (tiny: Tiny, one: Reply): Tiny => ('say' in one ? tiny.say(one.say) : tiny.press(one.op, one.arg))
const counted = (question: Question, all: readonly Line[]): number => question.measure?.(all, {} as never) ?? all.length

const asked = (tiny: Tiny): AskedQuestion => ({
  draftId: 'abcdefghij',
  revision: 1,
  env: tiny.env,
  position: tiny.position,
  token: cardToken(tiny.env.definition, { address: tiny.at }),
})

describe('whatever is done to a growing list', () => {
  it('R14 it never exceeds its bound, never ends below it, never gives a key twice, and is stored as it can be read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(reply, { maxLength: 40 }), (question, replies) => {
        const tiny = new Tiny([text('a'), question, text('z')]).say('1')
        const known = new Map<string, Line>()
        for (const one of replies) {
          const before = standing(tiny, question)
          does(tiny, one)
          const lines = standing(tiny, question)
          expect(counted(question, lines)).toBeLessThanOrEqual(MAX)
          expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
          const fresh = lines.filter((line) => !before.some(({ key }) => key === line.key))
          for (const line of fresh) expect(known.has(line.key) && tiny.at === 'l' && known.get(line.key)?.text !== line.text).toBe(false)
          for (const line of lines) known.set(line.key, line)
          const given = tiny.answers['l']
          if (given && 'value' in given && !given.open) {
            const least = question.optional && linesAt(tiny.answers, 'l').length === 0 ? 0 : MIN
            expect(counted(question, linesAt(tiny.answers, 'l'))).toBeGreaterThanOrEqual(least)
          }
          expect(answers.parse(JSON.parse(JSON.stringify(tiny.answers)))).toEqual(tiny.answers)
          expect(position.safeParse(JSON.parse(JSON.stringify(tiny.position))).success).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('R90 a second tap of the same button, and the same text once more, change no line', () => {
    fc.assert(
      fc.property(fc.constantFrom(list, { ...list, measure }), fc.array(reply, { maxLength: 20 }), reply, (question, replies, last) => {
        const tiny = new Tiny([question, text('z')])
        for (const one of replies) does(tiny, one)
        if (tiny.at !== 'l') return
        does(tiny, last)
        if (tiny.at !== 'l') return
        const once = standing(tiny, question).map((line) => line.text)
        const swapping = 'say' in last && tiny.position.view.focus !== undefined
        does(tiny, last)
        if (tiny.at === 'l' && !swapping) expect(standing(tiny, question).map((line) => line.text)).toEqual(once)
      }),
      { numRuns: 400 },
    )
  })

  it('R90 writing a line anew keeps its place and its key', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { minLength: 1, maxLength: 4 }), fc.nat(3), (texts, nth) => {
        const tiny = new Tiny([list]).say(texts.join('\n'))
        const before = standing(tiny, list)
        const line = before[nth % before.length] as Line
        tiny.press('e', line.key).say('written anew')
        expect(standing(tiny, list)).toEqual(before.map((one) => (one.key === line.key ? { ...one, text: 'written anew' } : one)))
      }),
    )
  })
})

const LONG = 300
const long = fc.oneof(
  awkwardName,
  fc.constantFrom('Ы'.repeat(LONG), '*'.repeat(LONG), '😀'.repeat(LONG), '<b> '.repeat(75), 'مرحبا '.repeat(50)),
)
const view = fc.record(
  {
    page: fc.nat(20),
    held: long,
    open: fc.constantFrom('hint' as const),
    edited: fc.constant(true as const),
    aside: fc.constant('klmnopqrst'),
    focus: fc.constantFrom('over', 'swap', 'line:l1', 'line:l15', 'more:o1', 'line:gone', 'more:gone'),
  },
  { requiredKeys: [] },
)
const shape = fc.record(
  {
    optional: fc.constant(true as const),
    max: fc.constantFrom(0, 5, 15),
    min: fc.constantFrom(1, 5),
    example: fc.constant('пример'),
    clause: fc.constant(() => 'п. 3.2'),
    hint: long,
    jumps: fc.constant([{ to: 'z', label: 'Взять из другого профиля' }]),
    continues: fc.constant((option: { key: string }, typed: string) => `${option.key} ${typed}`),
  },
  { requiredKeys: [] },
)
const suggestions = fc.array(fc.oneof(fc.constantFrom('Возраст', 'Пол'), long), { maxLength: 12 })

describe('the card of a growing list', () => {
  it('R96 is taken by every messenger, however it is looked at, and every line and suggestion can be reached', () => {
    fc.assert(
      fc.property(
        fc.array(long, { maxLength: 15 }),
        suggestions,
        shape,
        view,
        fc.constantFrom(voices.ru, voices.en),
        fc.boolean(),
        (texts, offers, more, seen, say, behind) => {
          const lines = texts.map((one, at) => ({ key: `l${at + 1}`, text: one }))
          const question: Question = {
            ...{ key: 'l', kind: 'lines', label: 'Какие признаки отличают клиентов?' },
            ...{ ...more, options: () => offers.map((label, at) => ({ key: `o${at + 1}`, label })) },
          }
          const nodes = behind ? [text('a'), question] : [question]
          const tiny = new Tiny(nodes, behind ? { a: { value: '1' } } : {})
          tiny.position = { ...tiny.position, cursor: 'l', view: { ...seen, lines: { lines } } }
          expect(breachesOf(drawQuestion(asked(tiny), say))).toEqual([])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('R96 turning its pages shows the button of every line and every suggestion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(12), (count, offers) => {
        const question: Question = {
          ...{ key: 'l', kind: 'lines', label: 'l' },
          options: () => Array.from({ length: offers }, (_, at) => ({ key: `o${at}`, label: `Признак ${at} подлиннее` })),
        }
        const lines = Array.from({ length: count }, (_, at) => ({ key: `l${at}`, text: `${at} строка` }))
        const tiny = new Tiny([question])
        const seen = new Set<string>()
        for (let page = 0; page < 30; page++) {
          tiny.position = { ...tiny.position, view: { page, lines: { lines } } }
          const card = drawQuestion(asked(tiny), voices.ru)
          expect(breachesOf(card)).toEqual([])
          for (const button of card.rows.flat()) {
            if (!('data' in button)) continue
            const [, , , op = ''] = button.data.split(':')
            seen.add(op)
            if (op.startsWith('e')) expect(textOf(card)).toContain(`${Number(op.slice(2)) + 1}. ${op.slice(2)} строка`)
          }
        }
        const wanted = [...lines.map(({ key }) => `e${key}`), ...Array.from({ length: offers }, (_, at) => `=o${at}`)]
        expect(wanted.filter((op) => !seen.has(op))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})
