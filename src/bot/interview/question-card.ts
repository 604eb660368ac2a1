import type { AskedQuestion } from '../../app/dialogue/told.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { scopeOf } from '../../domain/interview/env.ts'
import { pathOf, type QuestionStep } from '../../domain/interview/path.ts'
import type { Option } from '../../domain/interview/question.ts'
import { pickedOf } from '../../domain/interview/reply/picked.ts'
import { layOut } from '../cards/layout.ts'
import { interviewPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { numbered, questionText } from './question-text.ts'
import { matches } from './register-search.ts'

const LABEL = 40

type Drawing = { question: AskedQuestion; step: QuestionStep; say: Say }

const press = ({ question }: Drawing, op: string, arg = ''): string => interviewPress(question.draftId, question.token, op, arg)

const wordsOn = (option: Option, say: Say): string => {
  const { label, short } = option
  if (short !== undefined) return say.words(short)
  if (typeof label === 'object' && 'ru' in label && label.short !== undefined && say.locale === 'ru') return label.short
  return say.words(label)
}

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
  return query === undefined ? options : options.filter((option) => matches(say.words(option.label), query))
}

/** Buttons of the options; too long words become numbers. */
function optionButtons(drawing: Drawing, options: readonly Option[]): { buttons: Button[]; numbers: boolean } {
  const { question, step, say } = drawing
  const several = step.question.kind === 'choices' && step.question.max !== 1
  const { keys, others } = pickedOf(question.position, step, scopeOf(question.env, question.position, step))
  const numbers = options.some((option) => wordsOn(option, say).length > LABEL - 2)
  const label = (option: Option, index: number): string => (numbers ? String(index + 1) : wordsOn(option, say))
  const buttons = options.map((option, index): Button => {
    if (!several) return { label: labelOf(label(option, index)), data: press(drawing, '=', option.key) }
    const on = keys.includes(option.key)
    return { label: labelOf(`${on ? '☑' : '☐'} ${label(option, index)}`), data: press(drawing, on ? '-' : '+', option.key) }
  })
  const own = several
    ? others.map((text, index): Button => ({ label: labelOf(`☑ ${say.words(text)}`), data: press(drawing, '-', `~${index}`) }))
    : []
  return { buttons: [...own, ...buttons], numbers }
}

/** Ways beside the options: words of one's own, other questions. */
function waysBeside(drawing: Drawing): Button[] {
  const { step, say } = drawing
  const jumps = (step.question.jumps ?? []).map(
    (jump): Button => ({ label: labelOf(say.words(jump.label)), data: press(drawing, 'j', jump.to) }),
  )
  return [...(step.question.other ? [{ label: say.t('button-other'), data: press(drawing, 'o') }] : []), ...jumps]
}

/** The row of navigation: only what works now. */
function navigation(drawing: Drawing): Button[] {
  const { question, step, say } = drawing
  const { env, position } = question
  const first = pathOf(env.definition, position.answers, env.regulation)[0]?.address === step.address
  const several = step.question.kind === 'choices' && step.question.max !== 1
  const clause = step.question.clause?.(scopeOf(env, position, step))
  const unfoldable = step.question.example !== undefined || clause !== undefined
  return [
    ...(several ? [{ label: say.t('button-done'), data: press(drawing, 'k') }] : []),
    ...(first && !position.view.edited ? [] : [{ label: say.t('button-back'), data: press(drawing, 'b') }]),
    ...(step.question.optional ? [{ label: say.t('button-skip'), data: press(drawing, 's') }] : []),
    { label: say.t(env.definition.direct ? 'button-never-mind' : 'button-later'), data: press(drawing, 'z') },
    ...(unfoldable ? [{ label: say.t(position.view.open === 'hint' ? 'button-fold' : 'button-example'), data: press(drawing, 'i') }] : []),
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
  const options = offered(drawing)
  const { buttons, numbers } = optionButtons(drawing, options)
  const more = (page: number, at: number, of: number): Button => ({
    label: say.t('button-more', { at: String(at), of: String(of) }),
    data: press(drawing, 'p', String(page)),
  })
  const all = [...heldButton(drawing), ...buttons, ...waysBeside(drawing)]
  const laid = layOut(all, navigation(drawing), { page: question.position.view.page ?? 0, more })
  const list = numbers ? numbered(options.slice(laid.from, laid.to), laid.from, say) : ''
  return { text: spansOf(questionText(question, step, list, say)), rows: laid.rows }
}
