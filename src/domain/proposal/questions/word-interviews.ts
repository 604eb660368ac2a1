import type { Verdict } from '../../approval/approval.ts'
import type { Definition } from '../../interview/definition.ts'

/** As much as a card shows of it to everybody after. */
const LONGEST = 1000

/** What the words are for. */
export type WordsFacts = { verdict: Verdict }

/** The words of a decision that needs them (R55): a remark, what to rework, why not. One answer, so there is nothing to review. */
export const verdictInterview: Definition<WordsFacts> = {
  key: 'verdictWords',
  version: 1,
  direct: true,
  title: { id: 'verdict-title' },
  nodes: [
    {
      key: 'words',
      kind: 'text',
      max: LONGEST,
      label: ({ facts }) => ({ id: `verdict-words-${facts?.verdict ?? 'remark'}` }),
      title: { id: 'verdict-words' },
      hint: { id: 'verdict-words.hint' },
    },
  ],
}

/** A question to the author without returning the proposal (R56). */
export const authorQuestionInterview: Definition = {
  key: 'authorQuestion',
  version: 1,
  direct: true,
  title: { id: 'author-question-title' },
  nodes: [{ key: 'text', kind: 'text', max: LONGEST, label: { id: 'author-question' }, hint: { id: 'author-question.hint' } }],
}

/** The question that an author answers. */
export type AnswerFacts = { question: string }

/** The author's answer. */
export const authorAnswerInterview: Definition<AnswerFacts> = {
  key: 'authorAnswer',
  version: 1,
  direct: true,
  title: { id: 'author-answer-title' },
  nodes: [
    {
      key: 'text',
      kind: 'text',
      max: LONGEST,
      label: { id: 'author-answer' },
      hint: ({ facts }) => ({ id: 'author-answer.hint', params: { question: facts?.question ?? '' } }),
    },
  ],
}
