import type { AskedQuestion } from '../../app/dialogue/told.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { interviewTitle } from '../../domain/interview/definition.ts'
import { scopeOf } from '../../domain/interview/env.ts'
import { type ReviewLine, reviewLines } from '../../domain/interview/review.ts'
import { stepToken } from '../../domain/interview/token.ts'
import { askButton } from '../calls/call-buttons.ts'
import { clip, joined, NAME } from '../cards/clip.ts'
import { MAX_BUTTONS, navigationRows } from '../cards/layout.ts'
import { interviewPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { returnButton } from './return-button.ts'

/** Lines and characters of one page: with navigation no card exceeds 10 buttons and 4000 characters. */
const LINES = 5
const CHARS = 3000
/** As much of one answer as leaves room for its page's heading and the notes. */
const ANSWER = 2000
const NOTES = 800
/** Buttons that every review has: save, later, delete, ask. */
const BELOW = 4

function lineText(line: ReviewLine, say: Say): string {
  const answer = clip(joined(line.answer.map(say.brief)), ANSWER)
  return say.t('review-line', { number: String(line.number), label: say.words(line.label), answer })
}

/** Cuts the lines into pages; a heading stands before the first line of each item. */
function pagesOf(lines: readonly ReviewLine[], say: Say): { line: ReviewLine; text: string }[][] {
  const pages: { line: ReviewLine; text: string }[][] = [[]]
  let used = 0
  let heading = ''
  for (const line of lines) {
    const item = line.item === undefined ? '' : clip(say.words(line.item), NAME)
    let page = pages.at(-1) ?? []
    const body = lineText(line, say)
    if (page.length >= LINES || (page.length > 0 && used + body.length > CHARS)) {
      page = []
      pages.push(page)
      used = 0
    }
    const text = item !== '' && (item !== heading || page.length === 0) ? `\n**${item}**\n${body}` : body
    heading = item
    used += text.length
    page.push({ line, text })
  }
  return pages
}

/** All answers before they are saved, page by page, each one tap from being changed. */
export function reviewCard(question: AskedQuestion, say: Say): Card {
  const { env, position } = question
  const press = (op: string, arg = ''): string => interviewPress(question.draftId, question.token, op, arg)
  const pages = pagesOf(reviewLines(env, position), say)
  const { page: turned, line: asked } = position.view
  const holds = pages.findIndex((page) => page.some(({ line }) => line.address === asked))
  const at = Math.min(turned ?? Math.max(0, holds), pages.length - 1)
  const page = pages[at] ?? []
  const title = say.t('review-title', { title: say.words(interviewTitle(env.definition, env.regulation)) })
  const place = pages.length > 1 ? say.t('review-page', { at: String(at + 1), of: String(pages.length) }) : ''
  const notes = clip((env.definition.notes?.(scopeOf(env, position)) ?? []).map(say.words).join('\n'), NOTES)
  const text = [title, place, ...page.map((entry) => entry.text), ...(notes === '' ? [] : ['', notes])].join('\n')
  const edits = page.map(({ line }): Button => ({ label: `✏️ ${line.number}`, data: press('e', stepToken(line.address)) }))
  const turn =
    pages.length > 1
      ? [
          {
            label: say.t('button-more', { at: String(at + 1), of: String(pages.length) }),
            data: press('p', String((at + 1) % pages.length)),
          },
        ]
      : []
  const back = returnButton(position, say)
  // Deleting can be done among the drafts too: on a full card it gives way.
  const full = edits.length + turn.length + back.length + BELOW > MAX_BUTTONS
  const below = [
    { label: say.t('button-later'), data: press('z') },
    ...(full ? [] : [{ label: say.t('button-delete-draft'), data: press('x') }]),
    askButton(say),
    ...back,
  ]
  return {
    text: spansOf(text),
    rows: [
      edits,
      ...(turn.length > 0 ? [turn] : []),
      [{ label: labelOf(say.words(env.definition.saveLabel ?? { id: 'button-save' })), data: press('k') }],
      ...navigationRows(below),
    ],
  }
}
