import { registerValue, valueAt } from '../../interview/answers.ts'
import type { Definition } from '../../interview/definition.ts'
import { deedQuestion, entryQuestion, fieldsQuestion, type ProposalFacts } from './entry-questions.ts'
import { fieldQuestions } from './field-questions.ts'
import { CHANGES } from './item-answers.ts'
import { groundQuestion, noteFileQuestions, noteQuestion } from './note-questions.ts'

/** A proposal is read on a phone by every approver: what is more goes into another one. */
const MOST_CHANGES = 10

/** A proposal to change the list in force (R53, R54): the changes, their ground, the note. */
export const proposalInterview: Definition<ProposalFacts> = {
  key: 'proposal',
  version: 1,
  title: { id: 'proposal-title' },
  nodes: [
    {
      list: CHANGES,
      label: { id: 'proposal-changes' },
      min: 1,
      max: MOST_CHANGES,
      title: (answers, address) => registerValue.safeParse(valueAt(answers, address('entry'))).data?.label ?? { id: 'proposal-change' },
      questions: [entryQuestion, deedQuestion, fieldsQuestion, ...fieldQuestions],
    },
    groundQuestion,
    noteQuestion,
    ...noteFileQuestions,
  ],
  saveLabel: { id: 'proposal-save' },
}
