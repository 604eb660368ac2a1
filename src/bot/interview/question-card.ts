import type { AskedQuestion } from '../../app/dialogue/told.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { scopeOf } from '../../domain/interview/env.ts'
import { pathOf, type QuestionStep } from '../../domain/interview/path.ts'
import type { Option } from '../../domain/interview/question.ts'
import { jumpsOf } from '../../domain/interview/reply/jumps.ts'
import { pickedOf } from '../../domain/interview/reply/picked.ts'
import { askButton } from '../calls/call-buttons.ts'
import { interviewPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { asksToExplain, explainButton, layOutExplained } from './explain-button.ts'
import { questionText } from './question-text.ts'
import { matches } from './register-search.ts'
import { returnButton } from './return-button.ts'

const LABEL = 40
/** More options than one page holds: what was ticked before stands first, or nobody would see it. */
const LONG = 10

export type Drawing = { question: AskedQuestion; step: QuestionStep; say: Say }

/** Callback data of a button of a question's card. */
export const press = ({ question }: Drawing, op: string, arg = ''): string => interviewPress(question.draftId, question.token, op, arg)

const wordsOn = ({ label, short }: Option, say: Say): string => (short === undefined ? say.brief(label) : say.words(short))

/** The options that the card offers: of a register, those that the search has left. */
function offered({ question, step, say }: Drawing): readonly Option[] {
  const scope = scopeOf(question.env, question.position, step)
  if (step.question.kind === 'yesNo') {
    return [
      { key: 'yes', label: say.t('button-yes') },
      { key: 'no', label: say.t('button-no') },
    ]
  }
  const options = step.question.options?.(scope) ?? []
  const { query } = question.position.view
  if (step.question.kind === 'choices' && options.length > LONG) {
    // Not by the ticks of this moment: options would jump away under the finger.
    const { keys } = pickedOf({ ...question.position, view: {} }, step, scope)
    return [...options].sort((one, other) => Number(keys.includes(other.key)) - Number(keys.includes(one.key)))
  }
  return query === undefined ? options : options.filter((option) => matches(say.words(option.label), query))
}

/** The button of an option, and its line in the text where the words of some do not fit a button. */
type Offer = { button: Button; line?: string }

/** Buttons of what was written beside the options, then of the options; too long words become numbers. */
function offersOf(drawing: Drawing, options: readonly Option[]): Offer[] {
  const { question, step, say } = drawing
  const several = step.question.kind === 'choices' && step.question.max !== 1
  const { keys, others } = pickedOf(question.position, step, scopeOf(question.env, question.position, step))
  const numbers = options.some((option) => wordsOn(option, say).length > LABEL - 2)
  const label = (option: Option, index: number): string => (numbers ? String(index + 1) : wordsOn(option, say))
  const buttonOf = (option: Option, index: number): Button => {
    if (!several) return { label: labelOf(label(option, index)), data: press(drawing, '=', option.key) }
    const on = keys.includes(option.key)
    return { label: labelOf(`${on ? '☑' : '☐'} ${label(option, index)}`), data: press(drawing, on ? '-' : '+', option.key) }
  }
  const offers = options.map((option, index): Offer => {
    const line = numbers ? { line: `${index + 1}. ${say.words(option.label)}` } : {}
    return { button: buttonOf(option, index), ...line }
  })
  const own = several ? others : []
  return [
    ...own.map((text, index): Offer => ({ button: { label: labelOf(`☑ ${say.words(text)}`), data: press(drawing, '-', `~${index}`) } })),
    ...offers,
  ]
}

/** How many options stand before the ways to other questions: those are wanted on the first page. */
const BEFORE_JUMPS = 2

/** Options with the ways beside them: other questions, and words of one's own at the end. */
function withWays(drawing: Drawing, options: readonly Button[]): Button[] {
  const { step, say } = drawing
  // Ways to other questions prepare the answer; they come too late once it is given.
  const open = drawing.question.position.answers[step.address] === undefined
  const jumps = (open ? jumpsOf(step.question, scopeOf(drawing.question.env, drawing.question.position, step)) : []).map(
    (jump): Button => ({ label: labelOf(say.words(jump.label)), data: press(drawing, 'j', jump.to) }),
  )
  const other = step.question.other ? [{ label: say.t('button-other'), data: press(drawing, 'o') }] : []
  return [...options.slice(0, BEFORE_JUMPS), ...jumps, ...options.slice(BEFORE_JUMPS), ...other]
}

/** Asking a person, from every step but those of asking (R91). */
export const askPerson = ({ env }: AskedQuestion, say: Say): Button[] => (env.definition.key.startsWith('call') ? [] : [askButton(say)])

/** The row of navigation: only what works now. `done` and `skip` say whether the person can be done with the question, and pass it over. */
export function navigation(drawing: Drawing, { done, skip }: { done: boolean; skip: boolean }): Button[] {
  const { question, step, say } = drawing
  const { env, position } = question
  const first = pathOf(env.definition, position.answers, env.regulation)[0]?.address === step.address
  const clause = step.question.clause?.(scopeOf(env, position, step))
  const example = step.question.example !== undefined
  const unfold = position.view.open === 'hint' ? 'button-fold' : example ? 'button-example' : 'button-clause'
  return [
    ...(done ? [{ label: say.t('button-done'), data: press(drawing, 'k') }] : []),
    ...(first && !position.view.edited ? [] : [{ label: say.t('button-back'), data: press(drawing, 'b') }]),
    ...(skip ? [{ label: labelOf(say.words(step.question.skip?.button ?? { id: 'button-skip' })), data: press(drawing, 's') }] : []),
    { label: say.t(env.definition.direct ? 'button-never-mind' : 'button-later'), data: press(drawing, 'z') },
    ...(example || clause !== undefined ? [{ label: say.t(unfold), data: press(drawing, 'i') }] : []),
    ...returnButton(position, say),
    ...askPerson(question, say),
  ]
}

/** What was typed and not taken can be taken by one tap. */
function heldButton(drawing: Drawing): Button[] {
  const { held } = drawing.question.position.view
  if (held === undefined || drawing.step.question.kind === 'file') return []
  return [{ label: labelOf(drawing.say.t('button-take-held', { text: held })), data: press(drawing, 'h') }]
}

/** The card of a question as it is looked at now. */
export function questionCard(question: AskedQuestion, step: QuestionStep, say: Say): Card {
  const drawing: Drawing = { question, step, say }
  const offers = offersOf(drawing, offered(drawing))
  const more = (page: number, at: number, of: number): Button => ({
    label: say.t('button-more', { at: String(at), of: String(of) }),
    data: press(drawing, 'p', String(page)),
  })
  const buttons = offers.map(({ button }) => button)
  const done = step.question.kind === 'choices' && step.question.max !== 1
  const ways = navigation(drawing, { done, skip: step.question.optional === true })
  const all = [...heldButton(drawing), ...withWays(drawing, buttons)]
  const paging = { page: question.position.view.page ?? 0, more }
  const must = asksToExplain(question, step)
  const laid = layOutExplained({ options: all, navigation: ways, explain: explainButton(step, say), must, paging, say })
  const page = new Set(all.slice(laid.from, laid.to))
  const list = offers.flatMap(({ button, line }) => (line !== undefined && page.has(button) ? [line] : [])).join('\n')
  return { text: spansOf(questionText(question, step, list, say)), rows: laid.rows }
}
