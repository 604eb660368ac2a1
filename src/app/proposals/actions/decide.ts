import { isVerdict, needsWords } from '../../../domain/approval/approval.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { findUnfinished } from '../../interviews/find-unfinished.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { resumeDraft } from '../../interviews/resume-draft.ts'
import { stepAt, stepSubject, verdictOf } from '../interviews/subject.ts'
import { moveProposal } from '../store/move-proposal.ts'
import { readProposal } from '../store/read-proposal.ts'
import { refusalOf } from './refusal-of.ts'

/** Opens the one question about a step of a proposal, or the same one again. */
async function askWords({ app, unit, actor }: Acting, kind: string, subject: string): Promise<Screen | Refusal> {
  const begun = await findUnfinished(unit, actor, kind, (_, about) => about === subject)
  const opened = await (begun === undefined ? openDraft(app, unit, actor, { kind, subject }) : resumeDraft(app, unit, actor, begun))
  // The card that was pressed has done its work: what was chosen is asked below it.
  return 'refused' in opened || kind === 'authorAnswer' ? opened : { ...opened, closing: at('proposal', verdictOf(subject).id) }
}

/** Refused unless the step waits for this person: nobody writes words that cannot count. */
async function waitsFor({ app, unit, actor, args }: Acting): Promise<Refusal | undefined> {
  const { id, round, step: index } = stepAt(args)
  const stored = await readProposal(unit.tx, actor.authorityId, id)
  if (!stored) return refusalOf(app, unit.tx, { refused: 'proposal-gone' })
  const step = stored.approval.round === round ? stored.approval.steps[index] : undefined
  const given = step?.given
  if (step?.state === 'open' && step.people.some((one) => one.id === actor.personId)) return undefined
  if (given) return refusalOf(app, unit.tx, { refused: 'decided', given, stored })
  return refusalOf(app, unit.tx, { refused: step ? 'not-asked' : 'not-under-way', stored })
}

/**
 * A decision on a step (R55, R56): args are the proposal, the round, the step and the verdict. A plain approval counts at once; for the others
 * the words are asked first. Refusals: `not-allowed`, `stale-idle`, `proposal-gone`, and what holds instead.
 */
export async function decideStep(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor, args } = acting
  const verdict = args[3] ?? ''
  if (!may(actor.roles, 'approval.own')) return { refused: 'not-allowed' }
  if (!isVerdict(verdict)) return { refused: 'stale-idle' }
  const at3 = stepAt(args)
  if (needsWords(verdict)) return (await waitsFor(acting)) ?? askWords(acting, 'verdictWords', stepSubject(at3, verdict))
  const { id, round, step } = at3
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'decide', by: actor.personId, round, step, verdict, words: '' })
  return 'refused' in moved ? refusalOf(app, unit.tx, moved) : at('proposal', id)
}

/** Takes one's own decision back while there is time (R56): args as of `decideStep`. */
export async function undoDecision({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'approval.own')) return { refused: 'not-allowed' }
  const { id, round, step } = stepAt(args)
  const moved = await moveProposal({ app, unit, by: actor }, id, { kind: 'undo', by: actor.personId, round, step })
  return 'refused' in moved ? refusalOf(app, unit.tx, moved) : at('proposal', id)
}

/** Asks the author something without returning the proposal: args as of `decideStep`. */
export async function askAuthor(acting: Acting): Promise<Screen | Refusal> {
  if (!may(acting.actor.roles, 'approval.own')) return { refused: 'not-allowed' }
  return (await waitsFor(acting)) ?? askWords(acting, 'authorQuestion', stepSubject(stepAt(acting.args)))
}

/** The author answers a question: args are the question. Refusals: `not-allowed`, `proposal-question-gone`. */
export async function answerAuthor(acting: Acting): Promise<Screen | Refusal> {
  const { unit, actor, args } = acting
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'approval.own')) return { refused: 'not-allowed' }
  const question = await unit.tx.proposalQuestion.findFirst({ where: { id: args[0] ?? '', authorityId } })
  const proposal =
    question && (await unit.tx.changeProposal.findFirst({ where: { id: question.proposalId, authorityId, initiatorId: personId } }))
  if (!question || !proposal) return { refused: 'proposal-question-gone', screen: at('approvals') }
  if (question.answeredAt !== null) return { refused: 'proposal-answered', screen: at('proposal', proposal.id) }
  if (proposal.state !== 'approving') return { refused: 'proposal-not-under-way', screen: at('proposal', proposal.id) }
  return askWords(acting, 'authorAnswer', question.id)
}
