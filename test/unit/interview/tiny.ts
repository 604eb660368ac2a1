import type { Answers } from '../../../src/domain/interview/answers.ts'
import type { Definition, Node } from '../../../src/domain/interview/definition.ts'
import { begin, currentStep, type Env } from '../../../src/domain/interview/env.ts'
import type { Outcome } from '../../../src/domain/interview/outcome.ts'
import { type Position, REVIEW } from '../../../src/domain/interview/position.ts'
import type { Question } from '../../../src/domain/interview/question.ts'
import { advance, type Reply } from '../../../src/domain/interview/reply/advance.ts'
import { cardToken } from '../../../src/domain/interview/token.ts'
import type { Regulation } from '../../../src/domain/regulation/regulation.ts'

/** A person at a tiny interview: replies are applied one after another, the last outcome is kept. */
export class Tiny {
  readonly env: Env<unknown>
  position: Position
  outcome: Outcome | undefined

  constructor(nodes: readonly Node<unknown>[], answers: Answers = {}) {
    const definition: Definition = { key: 'tiny', version: 1, title: 'Tiny', nodes }
    this.env = { definition, regulation: {} as Regulation, facts: {}, today: '2026-11-20', spoken: { yes: ['да'], no: ['нет'] } }
    this.position = begin(this.env, answers)
  }

  get at(): string {
    return currentStep(this.env, this.position)?.address ?? REVIEW
  }
  get refusal(): string | undefined {
    return this.outcome?.kind === 'refused' ? this.outcome.refusal.refused : undefined
  }
  get answers(): Answers {
    return this.position.answers
  }

  reply(reply: Reply): this {
    this.outcome = advance(this.env, this.position, reply)
    if ('position' in this.outcome && this.outcome.position) this.position = this.outcome.position
    return this
  }
  say(text: string): this {
    return this.reply({ kind: 'text', text })
  }
  press(op: string, arg = ''): this {
    return this.reply({ kind: 'press', step: cardToken(this.env.definition, { address: this.at }), op, arg })
  }
  /** A press on a button that was drawn for another step. */
  pressOld(address: string, op: string, arg = ''): this {
    return this.reply({ kind: 'press', step: cardToken(this.env.definition, { address }), op, arg })
  }
}

export const text = (key: string, more: Partial<Question> = {}): Question => ({ key, kind: 'text', label: key, ...more })
export const options = (...keys: string[]) => ({ options: () => keys.map((key) => ({ key, label: key })) })
