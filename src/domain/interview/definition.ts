import type { Regulation } from '../regulation/regulation.ts'
import type { Answers } from './answers.ts'
import type { Question } from './question.ts'
import type { Item, Scope } from './scope.ts'
import type { Words } from './words.ts'

/** Questions repeated for every item that other answers call for. */
export type DerivedList<Facts> = { list: string; from: (scope: Scope<unknown>) => readonly Item[]; questions: readonly Question<Facts>[] }

/** Questions repeated for items that the person adds until it is enough. */
export type FilledList<Facts> = {
  list: string
  label: Words
  hint?: Words
  min: number
  max: number
  /** The name of an item, once its first question is answered. */
  title: (answers: Answers, address: (key: string) => string) => Words
  questions: readonly Question<Facts>[]
}

export type Node<Facts> = Question<Facts> | DerivedList<Facts> | FilledList<Facts>

/** An interview as data. A new `version` is due whenever the meaning of an answer changes. */
export type Definition<Facts = unknown> = {
  key: string
  version: number
  title: Words | ((scope: Pick<Scope<unknown>, 'regulation'>) => Words)
  nodes: readonly Node<Facts>[]
  /** Finished by its last answer, without a review: nothing of it is worth keeping half done, such as a search. */
  direct?: true
  /** What the review's button says that ends it, where it does more than save. */
  saveLabel?: Words
  /** What the review says beyond the answers, such as a process that has final touchpoints only. */
  notes?: (scope: Scope<unknown>) => readonly Words[]
}

/** What an interview is called under these rules. */
export const interviewTitle = ({ title }: Pick<Definition, 'title'>, regulation: Regulation): Words =>
  typeof title === 'function' ? title({ regulation }) : title

export const isList = <F>(node: Node<F>): node is DerivedList<F> | FilledList<F> => 'list' in node
export const isFilled = <F>(node: Node<F>): node is FilledList<F> => 'list' in node && 'max' in node
