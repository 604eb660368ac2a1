import type { InterviewKind } from '../../src/app/app.ts'
import { at } from '../../src/app/dialogue/screen.ts'
import { textAt } from '../../src/domain/interview/answers.ts'
import type { FilledList, Node } from '../../src/domain/interview/definition.ts'
import type { Option, Question } from '../../src/domain/interview/question.ts'

type Rest = Partial<Question>

const question =
  (kind: Question['kind']) =>
  (key: string, label: string, rest: Rest = {}): Question => ({ key, kind, label, ...rest })

export const text = question('text')
export const number = question('number')
export const date = question('date')
export const yesNo = question('yesNo')
export const file = question('file')
const linesOf = question('lines')
const choiceOf = question('choice')
const choicesOf = question('choices')

/** Options whose keys are `a`, `b`, `c`… */
const lettered = (labels: readonly string[]): readonly Option[] =>
  labels.map((label, index) => ({ key: String.fromCharCode(97 + index), label }))

export const choice = (key: string, label: string, labels: readonly string[], rest: Rest = {}): Question =>
  choiceOf(key, label, { options: () => lettered(labels), ...rest })
export const choices = (key: string, label: string, labels: readonly string[], rest: Rest = {}): Question =>
  choicesOf(key, label, { options: () => lettered(labels), min: 1, max: 5, ...rest })

/** A growing list with suggestions, whose keys are `a`, `b`, `c`… */
export const lines = (key: string, label: string, labels: readonly string[] = [], rest: Rest = {}): Question =>
  linesOf(key, label, { options: () => lettered(labels), ...rest })

/** A list that the person fills with names. */
export const names = (list: string, label: string, min: number, max: number): FilledList<unknown> => ({
  list,
  label,
  min,
  max,
  title: (answers, address) => textAt(answers, address('name')) || label,
  questions: [text('name', `${label}: название`)],
})

/** An interview that everybody may answer and that leads to the menu: what was answered stays in its draft. */
export const tiny = (key: string, nodes: readonly Node<unknown>[], version = 1): InterviewKind => ({
  definition: { key, version, title: `Опрос ${key}`, nodes },
  startable: true,
  allowed: () => true,
  facts: () => undefined,
  finish: async () => at('menu'),
})
