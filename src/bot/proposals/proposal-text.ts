import type { ProposalView } from '../../app/proposals/views/proposal-view.ts'
import { subjectOf } from '../../domain/proposal/entry-change.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { changeLines, type Wording } from './change-text.ts'
import { stepLines } from './step-text.ts'

type Cut = (text: string) => string

/** As much of the note as stands in the card; the whole is one tap away. */
const NOTE = 300
const NAME = 120

/** What a proposal is called: its number and the touchpoint, with how many more there are. */
export function proposalName({ number, changes }: Pick<ProposalView, 'number' | 'changes'>, say: Say): string {
  const [first, ...more] = changes
  const name = clip(first ? subjectOf(first.change).name : '', NAME)
  const params = { number: String(number), name }
  return more.length === 0 ? say.t('proposal-name', params) : say.t('proposal-name-more', { ...params, count: more.length })
}

export function headLine({ state, at, steps }: ProposalView, say: Say): string {
  return state === 'approving'
    ? say.t('proposal-head-approving', { at: String(at + 1), of: String(steps.length) })
    : say.t(`proposal-head-${state}`)
}

function roundLine({ round, at, steps, state }: ProposalView, say: Say): string[] {
  const due = state === 'approving' ? steps[at]?.dueOn : undefined
  if (due) return [say.t('proposal-round-due', { round: String(round), day: due })]
  return round > 1 ? [say.t('proposal-round', { round: String(round) })] : []
}

function groundLine({ ground }: ProposalView, say: Say): string {
  return ground
    ? say.t('proposal-ground-line', { ground: shortWords(ground.words, say), cited: ground.cited })
    : say.t('proposal-clarification-line')
}

/** Whether the card cuts the note. */
export const isLongNote = (note: string): boolean => Array.from(note).length > NOTE

/** A proposal in words: what, whose, on which ground, before and after, the note, the steps (R56). `cut` shortens what may be long. */
export function proposalText(view: ProposalView, wording: Wording, say: Say, cut: Cut): string {
  const { author, unit, note, noteFile, questions } = view
  const notes = [
    ...(note === '' ? [] : [say.t('proposal-note-line', { note: cut(clip(note, NOTE)) })]),
    ...(noteFile ? [say.t('entry-file', { name: cut(noteFile.name) })] : []),
  ]
  return [
    headLine(view, say),
    `**${proposalName(view, say)}**`,
    say.t('proposal-author', { author: author.name, unit }),
    groundLine(view, say),
    ...roundLine(view, say),
    ...view.changes.flatMap((one) => ['', ...changeLines(one, wording, say, cut)]),
    '',
    ...notes,
    ...(notes.length > 0 ? [''] : []),
    ...view.steps.flatMap((step) => stepLines(step, say, cut)),
    ...questions.flatMap(({ askedBy, text, answer, answered }) => [
      say.t('proposal-question-line', { who: askedBy, text: cut(text) }),
      ...(answered ? [say.t('proposal-answer-line', { text: cut(answer) })] : []),
    ]),
  ].join('\n')
}
