import { orderQuestions } from '../formation/interviews.ts'
import { choicesValue } from '../interview/answers.ts'
import type { Definition } from '../interview/definition.ts'
import type { Question } from '../interview/question.ts'
import type { FrozenEntry } from './frozen-entry.ts'
import { type ApprovedProposal, type Misfit, type ProcessNames, takeIn } from './take-in.ts'

/** An approved proposal that fits over the edition in force, with the name of its first touchpoint. */
export type Amending = ApprovedProposal & { name: string }

/** What the interview leans on: the edition in force and the approved proposals that are in none. */
export type AmendmentFacts = {
  lines: readonly FrozenEntry[]
  fits: readonly Amending[]
  all: readonly ApprovedProposal[]
  names: ProcessNames
}
export const NO_AMENDMENT_FACTS: AmendmentFacts = { lines: [], fits: [], all: [], names: new Map() }

type Q = Question<AmendmentFacts>

/** The message of a proposal that cannot be taken in: it rests on another one, or the edition has moved on. */
export const misfitMessage = ({ number, name, needs, why }: Misfit) => ({
  id: needs === undefined ? `refused-amendment-misfit-${why}` : 'refused-amendment-misfit-needs',
  params: { number: String(number), name, needs: String(needs ?? '') },
})

/** Which approved changes the act changes the list with; all that fit unless somebody picks. */
const changesQuestion: Q = {
  key: 'changes',
  kind: 'choices',
  min: 1,
  label: { id: 'amendment-changes' },
  title: { id: 'amendment-changes.title' },
  hint: { id: 'amendment-changes.hint' },
  options: ({ facts }) =>
    facts.fits.map(({ id, number, name, changes: { length } }) => ({
      key: id,
      label: { id: length > 1 ? 'amendment-change-more' : 'amendment-change', params: { number: String(number), name, count: length - 1 } },
    })),
  preset: ({ facts }) => ({ keys: facts.fits.map(({ id }) => id), others: [] }),
  check: (value, { facts, regulation }) => {
    const { keys } = choicesValue.parse(value)
    const { lines, names, all } = facts
    const picked = all.filter(({ id }) => keys.includes(id))
    const made = takeIn(lines, picked, { areas: regulation.listRules?.directions ?? [], names, all })
    return 'misfit' in made ? { refused: 'amendment-misfit', message: misfitMessage(made) } : { value }
  },
}

/** The act that changes the list, once for every change that it names (R61; C13, C17, E13). */
export const amendmentInterview: Definition<AmendmentFacts> = {
  key: 'amendment',
  version: 1,
  title: { id: 'amendment-interview' },
  saveLabel: { id: 'button-amendment-preview' },
  nodes: [changesQuestion, ...(orderQuestions as readonly Q[])],
}
