import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Habits, Person } from '../../../bench/emulator/people/person.ts'
import { reader, SIGNS } from '../../../bench/emulator/people/signs.ts'
import { seeded } from '../../../bench/emulator/seeded.ts'
import type { SeenButton } from '../../../bench/emulator/telegram/messenger.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const HABITS: Habits = { command: '/start', passes: 1, think: { min: 0, max: 0 }, patienceMs: 1000, keepLog: false }

/** A person whose screen the test fills and whose moves it reads. */
function somebody(habits: Partial<Habits> = {}) {
  let messageId = 0
  let moves: string[] = []
  const onEnd = vi.fn()
  const phone = {
    now: () => Date.now(),
    write: (text: string) => void moves.push(text),
    press: (message: number, data: string) => void moves.push(`${data} on ${message}`),
  }
  const person = new Person(0, 1, { phone, habits: { ...HABITS, ...habits }, rng: seeded(1), read: reader(SIGNS), onEnd })
  const done = (): string[] => {
    vi.advanceTimersByTime(1)
    const made = moves
    moves = []
    return made
  }
  const see = (text: string, buttons: SeenButton[] = [], changed = false): string[] => {
    if (!changed) messageId += 1
    person.see({ chatId: 1, messageId, text, buttons, changed })
    return done()
  }
  const waits = (ms: number): string[] => {
    vi.advanceTimersByTime(ms)
    person.check(0)
    return done()
  }
  person.begin()
  return { person, see, waits, done, onEnd }
}

const button = (label: string, data = label): SeenButton => ({ label, data })

test('a question is answered in words, a question with options by a press, and the review is confirmed', () => {
  const { person, see, done, onEnd } = somebody()
  expect(done()).toEqual(['/start'])
  const [words] = see('Вопрос 1 из 2', [button('⏸ Позже')])
  expect(words).toMatch(/^p0-q1-[a-z]{5}$/)
  expect(see('<b>шаг 2/2</b>', [button('Да', 'yes'), button('← Назад', 'back')])).toEqual(['yes on 2'])
  expect(see('Проверьте', [button('✏️ 1'), button('Сохранить', 'save')])).toEqual(['save on 3'])
  expect(see('Сохранено', [], true)).toEqual([])
  expect(onEnd).toHaveBeenCalledOnce()
  expect(person.transcript.passes).toEqual([{ 1: { text: words, times: 1 }, 2: { text: 'Да', data: 'yes', times: 1 } }])
  expect(person.samples.map(({ step }) => step)).toEqual([0, 1, 2, 1_000_000])
})

test('asked again, a person says the same again, and it is counted', () => {
  const { person, see, done } = somebody()
  done()
  const first = see('Вопрос 1 из 2')
  expect(see('Вопрос 1 из 2')).toEqual(first)
  expect(person.transcript).toMatchObject({ askedAgain: 1, resent: 0 })
})

test('a button that keeps the words of the person is pressed or the words are typed again', () => {
  const { see, done } = somebody()
  done()
  const [words = ''] = see('Вопрос 1 из 2')
  const moves = new Set(Array.from({ length: 12 }, () => see('Вопрос 1 из 2', [button(`Записать: ${words}`, 'held')])[0]))
  expect([...moves].filter((move) => move?.startsWith('held on'))).not.toHaveLength(0)
  expect(moves).toContain(words)
})

test('an answered question that is tidied up is not asked again', () => {
  const { person, see, done } = somebody()
  done()
  see('Вопрос 1 из 2')
  expect(see('Вопрос 1 из 2: ответ', [], true)).toEqual([])
  expect(person.transcript.askedAgain).toBe(0)
})

test('who hears nothing says it once more, and gives up after the third time', () => {
  const { person, see, waits, done, onEnd } = somebody()
  done()
  const said = see('Вопрос 1 из 2')
  expect(waits(500)).toEqual([])
  expect(waits(600)).toEqual(said)
  expect(waits(1100)).toEqual(said)
  expect(waits(1100)).toEqual(said)
  expect(waits(1100)).toEqual([])
  expect(person.transcript).toMatchObject({ state: 'stuck', resent: 3, intoSilence: 3 })
  expect(onEnd).toHaveBeenCalledOnce()
  expect(see('Вопрос 2 из 2')).toHaveLength(1)
  expect(person.transcript.state).toBe('answering')
})

test('a refusal without a question is no silence', () => {
  const { person, see, waits, done } = somebody()
  done()
  see('Вопрос 1 из 2')
  see('Не принято')
  expect(waits(1100)).toHaveLength(1)
  expect(person.transcript).toMatchObject({ resent: 1, intoSilence: 0 })
})

test('a question that was never asked is noticed', () => {
  const { person, see, done } = somebody()
  done()
  see('Вопрос 1 из 5')
  see('Вопрос 4 из 5')
  expect(person.transcript.skipped).toEqual([2, 3])
})

test('what is in a person’s answer is not taken for a question', () => {
  const read = reader(SIGNS)
  const seen = { chatId: 1, messageId: 1, changed: false, buttons: [] }
  expect(read({ ...seen, text: '6. p1-q6-x6of\n7. ответ' })).toEqual({ kind: 'words' })
})

test('after as many answers as wanted the person leaves', () => {
  const { person, see, done, onEnd } = somebody({ answers: 1 })
  done()
  see('Вопрос 1 из 9')
  expect(see('Вопрос 2 из 9')).toEqual([])
  expect(person.transcript.state).toBe('finished')
  expect(onEnd).toHaveBeenCalledOnce()
})
