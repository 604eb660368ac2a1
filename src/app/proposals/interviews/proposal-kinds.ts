import {
  authorAnswerInterview,
  authorQuestionInterview,
  proposalInterview,
  verdictInterview,
} from '../../../domain/proposal/questions/interviews.ts'
import { may, maySomewhere } from '../../../domain/rights/may.ts'
import { keepsList } from '../../../domain/touchpoint/questions/list-clause.ts'
import type { InterviewKind } from '../../interviews/interview-kind.ts'
import { draftAbout } from './draft-about.ts'
import { proposalFacts } from './proposal-facts.ts'
import { saveProposal } from './save-proposal.ts'
import { saveAnswer, saveQuestion, saveVerdict } from './save-words.ts'
import { verdictOf } from './subject.ts'

const proposalKind: InterviewKind = {
  definition: proposalInterview as InterviewKind['definition'],
  startable: true,
  regulated: keepsList,
  // Who has begun it in a monitoring's task may have no right but that of answering there: it is asked with the entries, and when the interview ends.
  allowed: (actor, { subject }) => maySomewhere(actor.roles, 'proposal.create') || draftAbout(subject).taskId !== '',
  facts: proposalFacts,
  finish: saveProposal,
}

const verdictKind: InterviewKind = {
  definition: verdictInterview as InterviewKind['definition'],
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'approval.own'),
  facts: ({ draft }) => ({ verdict: verdictOf(draft.subject).verdict }),
  finish: saveVerdict,
}

const authorQuestionKind: InterviewKind = {
  definition: authorQuestionInterview,
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'approval.own'),
  facts: () => undefined,
  finish: saveQuestion,
}

const authorAnswerKind: InterviewKind = {
  definition: authorAnswerInterview as InterviewKind['definition'],
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'approval.own'),
  facts: async ({ tx, actor, draft }) => {
    const asked = await tx.proposalQuestion.findFirst({ where: { id: draft.subject, authorityId: actor.authorityId } })
    return { question: asked?.text ?? '' }
  },
  finish: saveAnswer,
}

/** The interviews of proposals: writing one, the words of a decision, a question to the author and the answer. */
export const proposalKinds: readonly InterviewKind[] = [proposalKind, verdictKind, authorQuestionKind, authorAnswerKind]
