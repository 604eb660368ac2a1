import { textAt } from '../../../domain/interview/answers.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../../interviews/interview-kind.ts'
import { moveProposal } from '../store/move-proposal.ts'
import { verdictOf } from './subject.ts'

/** A decision with its words. Where another one holds meanwhile, the card says so; the words stay in the chat. */
export async function saveVerdict({ app, unit, actor, draft, answers }: Finishing): Promise<Screen | Unfinished> {
  const { id, round, step, verdict } = verdictOf(draft.subject)
  const words = textAt(answers, 'words')
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'decide', by: actor.personId, round, step, verdict, words })
  return 'refused' in moved ? at('proposal', id, moved.refused) : at('proposal', id)
}

/** A question to the author (R56). */
export async function saveQuestion({ app, unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { id, round, step } = verdictOf(draft.subject)
  const { authorityId, personId } = actor
  const question = app.ids.next()
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'ask', by: personId, round, step }, { question })
  if ('refused' in moved) return at('proposal', id, moved.refused)
  const row = { id: question, authorityId, proposalId: id, round, step, askedById: personId, text: textAt(answers, 'text'), askedAt: now }
  await unit.tx.proposalQuestion.create({ data: { ...row, answer: '' } })
  return at('proposal', id, 'question-sent')
}

/** The author's answer; a second one to the same question is not taken. Refusal: `proposal-question-gone`. */
export async function saveAnswer({ app, unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId, personId } = actor
  const asked = await unit.tx.proposalQuestion.findFirst({ where: { id: draft.subject, authorityId } })
  if (!asked) return at('approvals')
  const about = { question: asked.id, askedBy: asked.askedById }
  const moved = await moveProposal({ app, unit, by: actor }, asked.proposalId, { kind: 'answer', by: personId }, about)
  if ('refused' in moved) return at('proposal', asked.proposalId, moved.refused)
  await unit.tx.proposalQuestion.updateMany({
    where: { id: asked.id, answeredAt: null },
    data: { answer: textAt(answers, 'text'), answeredAt: now },
  })
  return at('proposal', asked.proposalId, 'answer-sent')
}
