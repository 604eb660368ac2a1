import type { Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import type { Words } from '../../interview/words.ts'
import { noteOf } from '../../regulation/settled.ts'
import { CLARIFICATION } from '../entry-change.ts'
import { groundsFor, mayClarify } from '../grounds.ts'
import { changesOf } from './changes-of.ts'
import type { ProposalFacts } from './entry-questions.ts'

type Q = Question<ProposalFacts>

/** As long as a card can show beside the changes; more goes into a file. */
const LONGEST_NOTE = 1500

/** The ground of the change (R53), the fitting one first; a clarification where nothing of substance changes. */
export const groundQuestion: Q = {
  key: 'ground',
  kind: 'choice',
  label: { id: 'proposal-ground' },
  title: { id: 'proposal-ground.title' },
  clause: ({ regulation }) => ({
    id: 'proposal-cited',
    params: { cited: (regulation.listRules?.changeGrounds ?? []).map(({ clause }) => clause.cited).join('; ') },
  }),
  options: ({ answers, regulation }) => {
    const changes = changesOf(answers, regulation)
    const clarify = mayClarify(changes, regulation) ? [{ key: CLARIFICATION, label: { id: 'proposal-clarification' } }] : []
    return [...clarify, ...groundsFor(changes, regulation).map((ground) => ({ key: ground.key, label: ground }))]
  },
}

const isRequired = ({ regulation }: Pick<Scope<unknown>, 'regulation'>): boolean => noteOf(regulation).required

const isSkipped = ({ answers }: Pick<Scope<unknown>, 'answers'>): boolean => {
  const note = answers['note']
  return note !== undefined && 'skipped' in note
}

const noteClause = ({ regulation }: Pick<Scope<unknown>, 'regulation'>): Words => {
  const said = regulation.listRules?.proposal.explanatoryNote
  return said ? { id: 'clause-said', params: { cited: said.clause.cited, said: said.ru } } : { id: 'proposal-local-setting' }
}

/** The causes and the substance, as text; a file can take its place (R54). */
export const noteQuestion: Q = {
  key: 'note',
  kind: 'text',
  optional: true,
  max: LONGEST_NOTE,
  skip: { button: { id: 'proposal-note.by-file' }, answer: { id: 'proposal-note.in-file' } },
  label: { id: 'proposal-note' },
  title: { id: 'proposal-note.title' },
  hint: { id: 'proposal-note.hint' },
  example: { id: 'proposal-note.example' },
  clause: noteClause,
}

const file = (key: string, more: Partial<Q>): Q => ({
  key,
  kind: 'file',
  label: { id: 'proposal-note-file' },
  title: { id: 'proposal-note-file.title' },
  hint: { id: 'entry-source-file.hint' },
  ...more,
})

/** Required where the note is not a text but must be there, else an addition that nobody is asked for. */
export const noteFileQuestions: readonly Q[] = [
  file('noteFile', { when: (scope) => isSkipped(scope) && isRequired(scope) }),
  file('noteFileFree', { optional: true, when: (scope) => isSkipped(scope) && !isRequired(scope) }),
  file('noteExtra', { optional: true, quiet: true, when: (scope) => !isSkipped(scope) }),
]
