import { moreAt } from '../../interview/answers.ts'
import type { Definition } from '../../interview/definition.ts'
import type { Words } from '../../interview/words.ts'
import { touchpointEntrySchema } from '../../touchpoint/entry.ts'
import { deedQuestion, entryQuestion, fieldsQuestion, type ProposalFacts } from './entry-questions.ts'
import { fieldQuestions } from './field-questions.ts'
import { CHANGES } from './item-answers.ts'
import { groundQuestion, noteFileQuestions, noteQuestion } from './note-questions.ts'

/** A proposal is read on a phone by every approver: what is more goes into another one. */
export const MOST_CHANGES = 10

/** A change is called by its touchpoint: the business process stands in the answer. */
const entryName = (kept: unknown): Words => touchpointEntrySchema.safeParse(kept).data?.name ?? { id: 'proposal-change' }

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
      title: (answers, address) => entryName(moreAt(answers, address('entry'))['entry']),
      questions: [entryQuestion, deedQuestion, fieldsQuestion, ...fieldQuestions],
    },
    groundQuestion,
    noteQuestion,
    ...noteFileQuestions,
  ],
  saveLabel: { id: 'proposal-save' },
}
