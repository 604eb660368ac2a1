import { type Answer, choicesValue, fileValue, itemsValue, linesValue, registerValue } from './answers.ts'
import type { Question } from './question.ts'
import type { Scope } from './scope.ts'
import type { Words } from './words.ts'

/** The parts of an answer as they are shown, joined by whoever draws them. An unanswered quiet question shows its preset. */
export function summaryOf<F>(question: Question<F>, answer: Answer | undefined, scope: Scope<F>): Words[] {
  if (answer && 'skipped' in answer) return [question.skip?.answer ?? { id: 'answer-skipped' }]
  const value = answer?.value ?? question.preset?.(scope)
  if (value === undefined) return [{ id: 'answer-none' }]
  if (typeof value === 'boolean') return [{ id: value ? 'answer-yes' : 'answer-no' }]
  if (typeof value === 'number') return [{ id: 'answer-number', params: { value } }]
  if (typeof value === 'string') return [textOf(question, value, scope), ...saidWith(answer)]
  const choices = choicesValue.safeParse(value)
  if (choices.success) return choicesOf(question, choices.data, scope)
  const file = fileValue.safeParse(value)
  if (file.success) return [{ id: 'answer-file', params: { name: file.data.name } }]
  const register = registerValue.safeParse(value)
  if (register.success) return [register.data.label]
  const lines = linesValue.safeParse(value)
  if (lines.success) return lines.data.lines.length > 0 ? lines.data.lines.map(({ text }) => text) : [{ id: 'answer-none' }]
  const items = itemsValue.safeParse(value)
  return [{ id: 'answer-items', params: { count: items.success ? items.data.items.length : 0 } }]
}

function saidWith(answer: Answer | undefined): Words[] {
  const said = answer && 'value' in answer ? answer.more?.['said'] : undefined
  return typeof said === 'string' ? [said] : []
}

function textOf<F>(question: Question<F>, value: string, scope: Scope<F>): Words {
  if (question.kind === 'date') return { id: 'answer-date', params: { day: value } }
  if (question.kind === 'choice') return question.options?.(scope).find((option) => option.key === value)?.label ?? value
  return value
}

function choicesOf<F>(question: Question<F>, value: { keys: string[]; others: string[] }, scope: Scope<F>): Words[] {
  const options = value.keys.length > 0 ? (question.options?.(scope) ?? []) : []
  const labels = value.keys.map((key): Words => options.find((option) => option.key === key)?.label ?? key)
  const all = [...labels, ...value.others]
  return all.length > 0 ? all : [{ id: 'answer-nothing-ticked' }]
}
