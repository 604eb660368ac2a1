import { fileValue, valueAt } from '../../../domain/interview/answers.ts'
import type { Definition } from '../../../domain/interview/definition.ts'
import { may } from '../../../domain/rights/may.ts'
import { at } from '../../dialogue/screen.ts'
import type { InterviewKind } from '../../interviews/interview-kind.ts'

/** One question: the file. What is in it is shown before anything changes, so there is nothing to review. */
export const templateInterview: Definition = {
  key: 'documentTemplate',
  version: 1,
  direct: true,
  title: { id: 'template-interview' },
  nodes: [
    {
      key: 'file',
      kind: 'file',
      label: { id: 'template-file' },
      hint: { id: 'template-file.hint' },
      example: { id: 'template-file.example' },
    },
  ],
}

/** Sending a template of a paper (the draft's subject); the file is read where its preview is drawn. */
export const templateKind: InterviewKind = {
  definition: templateInterview,
  allowed: (actor) => may(actor.roles, 'regulation.settle'),
  facts: () => undefined,
  finish: async ({ app, draft, answers }) => {
    const file = fileValue.safeParse(valueAt(answers, 'file')).data
    if (!file) return { refused: 'template-file-gone', address: 'file' }
    return at('templatePreview', draft.subject, file.file, app.ids.next())
  },
}
