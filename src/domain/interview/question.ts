import type { AnswerValue } from './answers.ts'
import type { Scope } from './scope.ts'
import type { Message, Words } from './words.ts'

/** One thing that can be tapped. Keys are ASCII, at most 24 characters: they travel in callback data. `short` fits half a phone's width. */
export type Option = { key: string; label: Words; short?: Words }

export type QuestionKind = 'text' | 'number' | 'date' | 'choice' | 'choices' | 'yesNo' | 'file' | 'register'

/** A refusal says what is wrong as a message of `locales`; `offer` is what the person may have meant, accepted by one tap. */
export type Refusal = { refused: string; message?: Message; offer?: string }

/** What a check makes of a value: possibly completed, with facts to keep beside it. `more.said` is shown with the answer. */
export type Checked = { value: AnswerValue; more?: Record<string, unknown> }

/**
 * A question as data. All functions are pure; `when` may look at answers and regulation only, because the path must be known without
 * the database, the others may use the facts that the interview's owner loads for this question.
 */
export type Question<Facts = unknown> = {
  /** ASCII, unique in its list or at the top. */
  key: string
  kind: QuestionKind
  /** Required by default; an optional question can be skipped. */
  optional?: true
  /** Not asked on the way: it has a sensible value already and can be changed at the review. */
  quiet?: true
  label: Words | ((scope: Scope<Facts>) => Words)
  /** What its answer is called once it is given: in the filled form and at the review. The label, when absent. */
  title?: Words
  hint?: Words | ((scope: Scope<Facts>) => Words | undefined)
  example?: Words
  /** The clause behind the question, from the regulation's data. */
  clause?: (scope: Scope<Facts>) => Words | undefined
  /** Reachable? Always, when absent. */
  when?: (scope: Scope<unknown>) => boolean
  /** Options of choice and choices, lines of a register, suggestions of a text, number or date; most likely first. */
  options?: (scope: Scope<Facts>) => readonly Option[]
  /** Words of one's own beside the options: `true`, or the message that asks for them. */
  other?: true | Words
  /** Bounds: characters of a text, the number itself, ticks of a choice of several. */
  min?: number
  max?: number
  /** Ticked, or shown as the present value, before the person answers. */
  preset?: (scope: Scope<Facts>) => AnswerValue | undefined
  check?: (value: AnswerValue, scope: Scope<Facts>) => Checked | Refusal
  /** Understands a text that names no option of a choice. */
  read?: (text: string, scope: Scope<Facts>) => Checked | undefined
  /** Other questions that one tap leads to, such as «copy from another process». */
  jumps?: readonly { to: string; label: Words }[]
}
