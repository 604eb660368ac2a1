import type { Answers } from '../../src/domain/interview/answers.ts'
import type { Definition } from '../../src/domain/interview/definition.ts'
import { begin, currentStep, type Env, scopeOf } from '../../src/domain/interview/env.ts'
import type { Outcome } from '../../src/domain/interview/outcome.ts'
import type { QuestionStep, Step } from '../../src/domain/interview/path.ts'
import { type Position, REVIEW } from '../../src/domain/interview/position.ts'
import type { Option, Refusal } from '../../src/domain/interview/question.ts'
import { advance, type Reply } from '../../src/domain/interview/reply/advance.ts'
import { type ReviewLine, reviewLines } from '../../src/domain/interview/review.ts'
import { cardToken, stepToken } from '../../src/domain/interview/token.ts'
import type { Words } from '../../src/domain/interview/words.ts'
import type { Regulation } from '../../src/domain/regulation/regulation.ts'
import { regulation } from './profiles.ts'

type Begun<F> = { facts: F; answers?: Answers; regulation?: Regulation; today?: string }

/** A person at an interview of the product, without database and messenger: replies are applied one after another. */
export class Interviewee<F> {
  env: Env<F>
  position: Position
  outcome: Outcome | undefined
  /** Messages of the person: texts and presses, but for ticks and turned pages. */
  messages = 0

  constructor(definition: Definition<F>, begun: Begun<F>) {
    const { facts, answers = {}, today = '2026-11-20' } = begun
    this.env = { definition, facts, today, regulation: begun.regulation ?? regulation, spoken: { yes: ['да'], no: ['нет'] } }
    this.position = begin(this.env, answers)
  }

  get step(): Step<F> | undefined {
    return currentStep(this.env, this.position)
  }
  get at(): string {
    return this.step?.address ?? REVIEW
  }
  get answers(): Answers {
    return this.position.answers
  }
  get refusal(): Refusal | undefined {
    return this.outcome?.kind === 'refused' ? this.outcome.refusal : undefined
  }
  get finished(): boolean {
    return this.outcome?.kind === 'finished'
  }
  get question(): QuestionStep<F> {
    if (this.step?.kind !== 'question') throw new Error(`no question at ${this.at}`)
    return this.step
  }
  get scope() {
    return scopeOf(this.env, this.position, this.step)
  }
  get options(): readonly Option[] {
    return this.question.question.options?.(this.scope) ?? []
  }
  /** What the question asks, and what it says below. */
  get label(): Words {
    const { label } = this.question.question
    return typeof label === 'function' ? label(this.scope) : label
  }
  get hint(): Words | undefined {
    const { hint } = this.question.question
    return typeof hint === 'function' ? hint(this.scope) : hint
  }
  get review(): ReviewLine[] {
    return reviewLines(this.env, this.position)
  }
  get notes(): readonly Words[] {
    return this.env.definition.notes?.(scopeOf(this.env, this.position)) ?? []
  }

  reply(reply: Reply): this {
    this.outcome = advance(this.env, this.position, reply)
    if ('position' in this.outcome && this.outcome.position) this.position = this.outcome.position
    return this
  }
  say(text: string): this {
    this.messages += 1
    return this.reply({ kind: 'text', text })
  }
  press(op: string, arg = ''): this {
    if (!'+-p'.includes(op)) this.messages += 1
    return this.reply({ kind: 'press', step: cardToken(this.env.definition, this.step), op, arg })
  }
  /** Ticks the options whose words begin so, and is done. */
  tick(...words: string[]): this {
    const wanted = this.options.filter(({ label }) => words.some((word) => String(label).startsWith(word)))
    for (const { key } of wanted) this.press('+', key)
    return this.press('k')
  }
  /** Goes from the review to the line of an address. */
  edit(address: string): this {
    return this.press('e', stepToken(address))
  }
}
