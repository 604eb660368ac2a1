import type { AskedQuestion } from '../../app/dialogue/told.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { Line } from '../../domain/interview/answers.ts'
import { scopeOf } from '../../domain/interview/env.ts'
import { focusOn, measured, standing } from '../../domain/interview/lines/standing.ts'
import { suggestionsOf } from '../../domain/interview/lines/suggestions.ts'
import { replaceable } from '../../domain/interview/lines/take-lines.ts'
import type { QuestionStep } from '../../domain/interview/path.ts'
import { belowMin } from '../../domain/interview/reply/counted.ts'
import { jumpsOf } from '../../domain/interview/reply/jumps.ts'
import { withShortAsk } from '../calls/call-buttons.ts'
import { clip, fitted } from '../cards/clip.ts'
import { layOut, navigationRows } from '../cards/layout.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { asksToExplain, explainButton } from './explain-button.ts'
import { layLines } from './lines-layout.ts'
import { type Drawing, navigation, press } from './question-card.ts'
import { headingOf, questionText } from './question-text.ts'

/** As much of the text as leaves room for a note above it. */
const LONGEST = 3600
/** As much as is quoted of what did not fit. */
const QUOTED = 200
/** Lines that stand in the text at once, and the most that have buttons on a page. */
const WINDOW = 20
const MOST_BUTTONS = 5

type Listed = Drawing & {
  at: { env: AskedQuestion['env']; position: AskedQuestion['position']; step: QuestionStep }
  lines: readonly Line[]
}

const numbered = (lines: readonly Line[], from: number, { say }: Drawing, cut: (text: string) => string): string =>
  lines.map((line, index) => `${from + index + 1}. ${cut(say.words(line.text))}`).join('\n')

const later = (drawing: Drawing): Button => ({ label: drawing.say.t('button-later'), data: press(drawing, 'z') })
const backward = (drawing: Drawing): Button => ({ label: drawing.say.t('button-back'), data: press(drawing, 'b') })

/** A card about one thing of the list: the question, then `text`. */
function closeUp({ question, step, say }: Drawing, rows: Button[][], text: (cut: (text: string) => string) => string): Card {
  const all = fitted((cut) => [...headingOf(question, step, say, cut), text(cut)].filter((part) => part !== undefined).join('\n'), LONGEST)
  return { text: spansOf(all), rows }
}

function lineCard(drawing: Listed, line: Line): Card {
  const number = drawing.lines.indexOf(line) + 1
  const buttons = [
    { label: drawing.say.t('button-remove'), data: press(drawing, 'r', line.key) },
    { label: drawing.say.t('button-keep'), data: press(drawing, 'u') },
    later(drawing),
  ]
  const { say } = drawing
  return closeUp(
    drawing,
    navigationRows(buttons),
    (cut) => `**${number}. ${cut(say.words(line.text))}**\n${say.t('question-lines-rewrite')}`,
  )
}

function moreCard(drawing: Listed, suggestion: string): Card {
  const rows = navigationRows([backward(drawing), later(drawing)])
  return closeUp(drawing, rows, () => drawing.say.t('question-lines-more', { suggestion: clip(suggestion, QUOTED) }))
}

/** Which line gives way to what did not fit. */
function swapCard(drawing: Listed, held: string): Card {
  const { question, lines, say } = drawing
  const fits = replaceable(drawing.at)
  const buttons = fits.map((line): Button => ({ label: String(lines.indexOf(line) + 1), data: press(drawing, 'w', line.key) }))
  const more = (page: number, at: number, of: number): Button => turn(drawing, page, at, of)
  const { rows } = layOut(buttons, [backward(drawing), later(drawing)], { page: question.position.view.page ?? 0, more })
  const quoted = say.t('question-lines-swap', { text: clip(held, QUOTED) })
  return closeUp(drawing, rows, (cut) => `${numbered(lines, 0, drawing, cut)}\n${quoted}`)
}

const turn = (drawing: Drawing, page: number, at: number, of: number): Button => ({
  label: drawing.say.t('button-more', { at: String(at), of: String(of) }),
  data: press(drawing, 'p', String(page)),
})

/** What was typed and not taken: taken by one tap where it fits, in place of a line where it does not, or left out. */
function heldButtons(drawing: Listed): Button[] {
  const { held, focus } = drawing.question.position.view
  if (held === undefined) return []
  const { say } = drawing
  const leave = { label: labelOf(say.t('button-leave-out')), data: press(drawing, 'H') }
  if (focus !== 'over') return [{ label: labelOf(say.t('button-take-held', { text: held })), data: press(drawing, 'h') }, leave]
  const swap = { label: labelOf(say.t('button-swap')), data: press(drawing, 'a') }
  return [...(replaceable(drawing.at).length > 0 ? [swap] : []), leave]
}

/** Suggestions that are not in the list yet, behind the ways to other questions while it is empty. */
function offersOf(drawing: Listed): Button[] {
  const { step, say, lines } = drawing
  const { env, position } = drawing.at
  const jumps = lines.length > 0 ? [] : jumpsOf(step.question, scopeOf(env, position, step))
  const ways = jumps.map((jump): Button => ({ label: labelOf(say.words(jump.label)), data: press(drawing, 'j', jump.to) }))
  const suggestions = suggestionsOf(drawing.at).map(
    (option): Button => ({
      label: labelOf(option.short === undefined ? say.brief(option.label) : say.words(option.short)),
      data: press(drawing, '=', option.key),
    }),
  )
  return [...ways, ...suggestions]
}

/** Where the text begins for the page whose first line is `first`: the windows follow one another, but no page is cut by the end of one. */
function windowOf(first: number): number {
  const begin = Math.floor(first / WINDOW) * WINDOW
  return first + MOST_BUTTONS > begin + WINDOW ? first : begin
}

function listCard(drawing: Listed): Card {
  const { question, step, say, lines } = drawing
  const { page = 0, held } = question.position.view
  const edits = lines.map((line, index): Button => ({ label: `✏️ ${index + 1}`, data: press(drawing, 'e', line.key) }))
  const empty = lines.length === 0
  const optional = step.question.optional === true
  const done = !(empty && optional) && !belowMin(drawing.at, measured(drawing.at, lines))
  const explain = asksToExplain(question, step) ? explainButton(step, say) : []
  const full = [...navigation(drawing, { done, skip: optional && empty }), ...explain]
  const short = withShortAsk(full, say)
  const ways = navigationRows(full).length > navigationRows(short).length ? short : full
  const parts = { edits, held: heldButtons(drawing), offers: held === undefined ? offersOf(drawing) : [] }
  const laid = layLines(parts, ways, page, (...turned) => turn(drawing, ...turned))
  const from = lines.length <= WINDOW ? 0 : windowOf(laid.from)
  const window = lines.slice(from, from + WINDOW)
  const write = (cut: (text: string) => string): string => {
    const advice = step.question.hint === undefined ? say.t('question-lines-add') : ''
    const list = lines.length > 0 ? numbered(window, from, drawing, cut) : advice
    return questionText(question, step, list, say, cut)
  }
  return { text: spansOf(fitted(write, LONGEST)), rows: laid.rows }
}

/** The card of a growing list as it is looked at now: the list, one of its lines, a suggestion that is continued, or what did not fit. */
export function linesCard(question: AskedQuestion, step: QuestionStep, say: Say): Card {
  const { env, position } = question
  const at = { env, position, step }
  const drawing: Listed = { question, step, say, at, lines: standing(at).lines }
  const line = drawing.lines.find(({ key }) => key === focusOn(position, 'line'))
  if (line) return lineCard(drawing, line)
  const more = suggestionsOf(at).find(({ key }) => key === focusOn(position, 'more'))
  if (more) return moreCard(drawing, say.words(more.label))
  const { focus, held } = position.view
  return focus === 'swap' && held !== undefined ? swapCard(drawing, held) : listCard(drawing)
}
