import type { AnswerValue, Line } from './answers.ts'
import type { Scope } from './scope.ts'
import type { Message, Params, Words } from './words.ts'

/** One thing that can be tapped. Keys are ASCII, at most 24 characters: they travel in callback data. `short` fits half a phone's width. */
export type Option = { key: string; label: Words; short?: Words }

export type QuestionKind = 'text' | 'number' | 'date' | 'choice' | 'choices' | 'yesNo' | 'file' | 'register' | 'lines'

/** A refusal says what is wrong as a message of `locales`; `offer` is what the person may have meant, accepted by one tap. */
export type Refusal = { refused: string; message?: Message; offer?: string }

/** What a check makes of a value: possibly completed, with facts to keep beside it. `more.said` is shown with the answer. */
export type Checked = { value: AnswerValue; more?: Record<string, unknown> }

/** The lines that stand after a text was understood; `note` tells of what was not. */
export type UnderstoodLines = { lines: Line[]; note?: Message }

/** A way to another question, by its address. */
export type Jump = { to: string; label: Words }

/** A bound of an answer: a number, or what the regulation says of it. */
export type Bound = number | ((scope: Scope<unknown>) => number)

/**
 * Messages of `locales` in which a count is told: `line` stands in the card, `few` and `many` refuse. Each is given `count`, `min` and
 * `max`, and what `params` adds, such as the clause.
 */
export type Counted<Facts> = { line: string; few: string; many: string; params?: (scope: Scope<Facts>) => Params }

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
  /** What skipping means, where it is an answer of its own such as «not known yet»: on the button, and where the answer is shown. */
  skip?: { button: Words; answer: Words }
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
  /** Options of choice and choices, lines of a register, suggestions of a text, number, date or line; most likely first. */
  options?: (scope: Scope<Facts>) => readonly Option[]
  /** Words of one's own beside the options: `true`, or the message that asks for them. */
  other?: true | Words
  /** Bounds: characters of a text, the number itself, ticks of a choice of several, what `measure` counts of lines. */
  min?: Bound
  max?: Bound
  /** How the count of ticks or lines is told, where the bounds are those of a clause. */
  counted?: Counted<Facts>
  /** Ticked, or shown as the present value, before the person answers. */
  preset?: (scope: Scope<Facts>) => AnswerValue | undefined
  check?: (value: AnswerValue, scope: Scope<Facts>) => Checked | Refusal
  /** Understands a text that names no option of a choice. */
  read?: (text: string, scope: Scope<Facts>) => Checked | undefined
  /**
   * Lines: understands what was typed together with the lines that stand, and gives the whole new list. Lines that stay keep their keys; a
   * new line may bring any key that is not taken yet. Every line of the text is a line of the list, when absent.
   */
  understand?: (text: string, scope: Scope<Facts>, before: readonly Line[]) => UnderstoodLines | Refusal
  /** Lines: asked for in one message, so that the first one is the answer. More can be added when the person comes back. */
  atOnce?: true
  /** Lines: the text that a suggestion and what was typed after it make; a suggestion is a line by itself, when absent. */
  continues?: (suggestion: Option, text: string) => string
  /** Lines: what is counted towards the bounds; the lines themselves, when absent. */
  measure?: (lines: readonly Line[], scope: Scope<Facts>) => number
  /** Choices: what is counted of the ticks towards the bounds; the ticks themselves and the words beside them, when absent. */
  weigh?: (keys: readonly string[], scope: Scope<Facts>) => number
  /** Entries of the glossary that explain what is asked. */
  terms?: readonly string[]
  /** Other questions that one tap leads to, such as «copy from another process». */
  jumps?: readonly Jump[] | ((scope: Scope<Facts>) => readonly Jump[])
}
