import type { AskedQuestion } from '../../app/dialogue/told.ts'
import { interviewTitle } from '../../domain/interview/definition.ts'
import { scopeOf } from '../../domain/interview/env.ts'
import { linesOf, measureOf } from '../../domain/interview/lines/standing.ts'
import { pathOf, progressOf, type QuestionStep } from '../../domain/interview/path.ts'
import { boundsOf } from '../../domain/interview/reply/bounds.ts'
import { countedMessage, weightOf } from '../../domain/interview/reply/counted.ts'
import { pickedOf } from '../../domain/interview/reply/picked.ts'
import { summaryOf } from '../../domain/interview/summary.ts'
import { clip, joined, NAME } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

/** As much of the present answer as leaves room for the question. */
const PRESENT = 1500

/** The title of an interview, the item and the step: where the person is. */
export function progressLine(question: AskedQuestion, step: { address: string; item?: QuestionStep['item'] }, say: Say): string {
  const { env, position } = question
  const steps = pathOf(env.definition, position.answers, env.regulation)
  const { at, of } = progressOf(steps, step.address)
  const title = clip(say.words(step.item?.title ?? interviewTitle(env.definition, env.regulation)), NAME)
  return say.t('question-progress', { title, at: String(at), of: String(of) })
}

/** How many are ticked or typed, and between which bounds. */
function countLine(question: AskedQuestion, step: QuestionStep, say: Say): string | undefined {
  const { kind, counted } = step.question
  if (kind !== 'choices' && kind !== 'lines') return undefined
  const { env, position } = question
  const scope = scopeOf(env, position, step)
  const count = countOf(question, step)
  const own = countedMessage(step.question, scope, 'line', count)
  if (counted && own) return say.words(own)
  const { min = 0, max } = boundsOf(step.question, scope)
  if (count === 0 && min <= 1) return undefined
  const bounded = max !== undefined && max < 50
  if (kind === 'lines') return bounded ? say.t('question-lines-of', { count, min: String(min), max: String(max) }) : undefined
  return bounded ? say.t('question-ticked-of', { count, min: String(min), max: String(max) }) : say.t('question-ticked', { count })
}

function countOf({ env, position }: AskedQuestion, step: QuestionStep): number {
  const scope = scopeOf(env, position, step)
  if (step.question.kind === 'lines') return measureOf(step, linesOf(position, step, scope).lines, scope)
  return weightOf(step, pickedOf(position, step, scope), scope)
}

/** What was answered before, when the person comes back to a question. */
function presentLine(question: AskedQuestion, step: QuestionStep, say: Say): string | undefined {
  const { kind } = step.question
  const answer = question.position.answers[step.address]
  const scope = scopeOf(question.env, question.position, step)
  const known = answer !== undefined || (step.question.quiet && step.question.preset?.(scope) !== undefined)
  if (!known || kind === 'choices' || kind === 'lines') return undefined
  const parts = summaryOf(step.question, answer, scope).map(say.brief)
  return say.t('question-present', { answer: clip(joined(parts), PRESENT) })
}

function unfolded(question: AskedQuestion, step: QuestionStep, say: Say): string[] {
  const { open } = question.position.view
  const scope = scopeOf(question.env, question.position, step)
  if (open === 'other') {
    const { other } = step.question
    return [other === true || other === undefined ? say.t('question-write-other') : say.words(other)]
  }
  if (open !== 'hint') return []
  const clause = step.question.clause?.(scope)
  const example = step.question.example
  return [
    ...(example === undefined ? [] : [say.t('question-example', { example: say.words(example) })]),
    ...(clause === undefined ? [] : [say.t('question-clause', { clause: say.words(clause) })]),
  ]
}

/** The question itself: where the person is, what is asked and how. `cut` shortens what may be long. */
export function headingOf(question: AskedQuestion, step: QuestionStep, say: Say, cut: Cut = whole): (string | undefined)[] {
  const scope = scopeOf(question.env, question.position, step)
  const { label, hint } = step.question
  const heading = say.words(typeof label === 'function' ? label(scope) : label)
  const advice = typeof hint === 'function' ? hint(scope) : hint
  return [
    progressLine(question, step, say),
    `**${heading}**${step.question.optional && !step.question.skip ? ` ${say.t('question-optional')}` : ''}`,
    advice === undefined ? undefined : cut(say.words(advice)),
  ]
}

type Cut = (text: string) => string
const whole: Cut = (text) => text

/** The whole text of a question's card. */
export function questionText(question: AskedQuestion, step: QuestionStep, list: string, say: Say, cut: Cut = whole): string {
  const { held } = question.position.view
  const parts = [
    ...headingOf(question, step, say, cut),
    list,
    presentLine(question, step, say),
    countLine(question, step, say),
    ...unfolded(question, step, say),
    held === undefined ? undefined : say.t('question-held', { text: Array.from(held).slice(0, 200).join('') }),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('\n')
}
