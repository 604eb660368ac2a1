import type { Regulation } from '../regulation/regulation.ts'
import { type Answer, type Answers, type AnswerValue, type ItemsValue, itemsValue, valueAt } from './answers.ts'
import { type Definition, type DerivedList, type FilledList, isFilled, isList } from './definition.ts'
import type { Question, QuestionKind } from './question.ts'
import type { Item, Scope } from './scope.ts'

/** A question at its place in the path. */
export type QuestionStep<F = unknown> = { kind: 'question'; address: string; question: Question<F>; item?: Item }
/** «One more, or is it enough?» after the items of a list that is filled by hand. */
export type GateStep<F = unknown> = { kind: 'gate'; address: string; list: FilledList<F>; items: readonly Item[] }
export type Step<F = unknown> = QuestionStep<F> | GateStep<F>

export const addressOf = (key: string, list?: string, item?: string): string => (list ? `${list}/${item}/${key}` : key)

/** The items of a filled list; the first one of a list that needs one exists before anybody adds it. */
export function itemsOf<F>(list: FilledList<F>, answers: Answers): ItemsValue {
  const parsed = itemsValue.safeParse(valueAt(answers, list.list))
  if (parsed.success) return parsed.data
  return { items: list.min > 0 ? ['i1'] : [], enough: false }
}

const pathScope = (answers: Answers, regulation: Regulation, item?: Item): Scope<unknown> => ({
  answers,
  regulation,
  facts: undefined,
  today: '',
  ...(item && { item }),
})

function listSteps<F>(list: DerivedList<F> | FilledList<F>, answers: Answers, regulation: Regulation): Step<F>[] {
  const filled = isFilled(list) ? list : undefined
  const items: readonly Item[] = filled
    ? itemsOf(filled, answers).items.map((key) => ({
        key,
        title: filled.title(answers, (question) => addressOf(question, list.list, key)),
      }))
    : (list as DerivedList<F>).from(pathScope(answers, regulation))
  const steps: Step<F>[] = items.flatMap((item) =>
    list.questions
      .filter((question) => question.when?.(pathScope(answers, regulation, item)) ?? true)
      .map((question): Step<F> => ({ kind: 'question', address: addressOf(question.key, list.list, item.key), question, item })),
  )
  if (filled) steps.push({ kind: 'gate', address: filled.list, list: filled, items })
  return steps
}

function computed<F>(definition: Definition<F>, answers: Answers, regulation: Regulation): Step<F>[] {
  const top = pathScope(answers, regulation)
  return definition.nodes.flatMap((node): Step<F>[] => {
    if (isList(node)) return listSteps(node, answers, regulation)
    return (node.when?.(top) ?? true) ? [{ kind: 'question', address: node.key, question: node }] : []
  })
}

/** The path of these answers that was asked for last: one turn asks for the same path about ten times. */
const known = new WeakMap<Answers, { definition: unknown; regulation: Regulation; steps: readonly Step[] }>()

/**
 * Every reachable step in order: a pure function of the answers and the regulation. Answers are never changed in place, so their path is
 * computed once.
 */
export function pathOf<F>(definition: Definition<F>, answers: Answers, regulation: Regulation): readonly Step<F>[] {
  const last = known.get(answers)
  if (last?.definition === definition && last.regulation === regulation) return last.steps as readonly Step<F>[]
  const steps = computed(definition, answers, regulation)
  known.set(answers, { definition, regulation, steps: steps as readonly Step[] })
  return steps
}

/** Has a value the shape of an answer to this kind of question? Words are no answer any more once it asks for a number. */
const SHAPES: Readonly<Record<QuestionKind, (value: AnswerValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string',
  choice: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  yesNo: (value) => typeof value === 'boolean',
  choices: (value) => typeof value === 'object' && 'keys' in value,
  file: (value) => typeof value === 'object' && 'file' in value,
  register: (value) => typeof value === 'object' && 'id' in value,
  lines: (value) => typeof value === 'object' && 'lines' in value,
}

function fits<F>(question: Question<F>, answer: Answer | undefined): boolean {
  if (!answer || ('open' in answer && answer.open)) return false
  return 'skipped' in answer ? question.optional === true : SHAPES[question.kind](answer.value)
}

/** Has the step its answer? A quiet question never waits for one. */
export function isAnswered<F>(step: Step<F>, answers: Answers): boolean {
  if (step.kind === 'gate') return itemsOf(step.list, answers).enough
  const { question, address } = step
  return question.quiet === true || fits(question, answers[address])
}

/** The step that is due next, or undefined when only the review is left. */
export const firstOpen = <F>(steps: readonly Step<F>[], answers: Answers): Step<F> | undefined =>
  steps.find((step) => !isAnswered(step, answers))

/** Place among the questions that are asked, counted from 1; quiet ones do not count. */
export function progressOf<F>(steps: readonly Step<F>[], address: string): { at: number; of: number } {
  const asked = steps.filter((step) => step.kind === 'gate' || !step.question.quiet)
  const index = asked.findIndex((step) => step.address === address)
  return { at: index < 0 ? asked.length : index + 1, of: asked.length }
}
