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
/** Characters that changes may take: what is more is one tap away, and the steps below are never cut off. */
const CHANGES = 1700
/** Questions that are shown, the newest. */
const QUESTIONS = 2

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
    ? say.t('proposal-ground-line', { ground: clip(shortWords(ground.words, say), NAME), cited: clip(ground.cited, NAME) })
    : say.t('proposal-clarification-line')
}

/** As many lines of the changes as there is room for, and that there are more. */
function shownChanges({ changes }: ProposalView, wording: Wording, say: Say, cut: Cut): string[] {
  const lines = changes.flatMap((one) => ['', ...changeLines(one, wording, say, cut)])
  const fits = lines.findIndex((_, index) => lines.slice(0, index + 1).join('\n').length > CHANGES)
  return fits < 0 ? lines : [...lines.slice(0, fits), say.t('proposal-changes-more')]
}

/** Whether a card by itself is worth opening for the changes. */
export const isLongChange = ({ changes }: ProposalView, wording: Wording, say: Say): boolean =>
  changes.flatMap((one) => changeLines(one, wording, say, (text) => text)).join('\n').length > CHANGES

/** Whether the card cuts the note. */
export const isLongNote = (note: string): boolean => Array.from(note).length > NOTE

/** A proposal in words: what, whose, on which ground, before and after, the note, the steps (R56). `cut` shortens what may be long. */
export function proposalText(view: ProposalView, wording: Wording, say: Say, cut: Cut): string {
  const { author, unit, note, noteFile, questions } = view
  const name = clip(author.name, NAME)
  const who = author.forName === '' ? name : say.t('step-stands-in', { who: name, whom: clip(author.forName, NAME) })
  const notes = [
    ...(note === '' ? [] : [say.t('proposal-note-line', { note: cut(clip(note, NOTE)) })]),
    ...(noteFile ? [say.t('entry-file', { name: cut(noteFile.name) })] : []),
  ]
  return [
    headLine(view, say),
    ...(view.setAside === '' ? [] : [say.t('proposal-set-aside', { reason: cut(clip(view.setAside, NOTE)) })]),
    `**${proposalName(view, say)}**`,
    say.t('proposal-author', { author: who, unit: clip(unit, NAME) }),
    groundLine(view, say),
    ...roundLine(view, say),
    ...shownChanges(view, wording, say, cut),
    '',
    ...notes,
    ...(notes.length > 0 ? [''] : []),
    ...view.steps.flatMap((step) => stepLines(step, say, cut)),
    ...questions
      .slice(-QUESTIONS)
      .flatMap(({ askedBy, text, answer, answered }) => [
        say.t('proposal-question-line', { who: clip(askedBy, NAME), text: cut(text) }),
        ...(answered ? [say.t('proposal-answer-line', { text: cut(answer) })] : []),
      ]),
  ].join('\n')
}
