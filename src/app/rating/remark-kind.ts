import { textAt } from '../../domain/interview/answers.ts'
import { remarkInterview } from '../../domain/rating/remark-interview.ts'
import { may } from '../../domain/rights/may.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'

/** What separates the rated interview from the screen to come back to. */
const BETWEEN = ':'

/** A free remark beside a rating (R93). The draft's subject is the interview that was rated, then the screen on which it was. */
export const remarkKind: InterviewKind = {
  definition: remarkInterview,
  allowed: (actor) => may(actor.roles, 'rating.give'),
  facts: () => undefined,
  finish: saveRemark,
}

/**
 * Asks for a remark: args are the draft of an interview that the person has rated, and the screen to come back to. Refusals: `not-allowed`,
 * `stale-idle` (it was not rated by this person).
 */
export async function startRemark({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const { authorityId, personId } = actor
  const rated = await unit.tx.interviewRating.count({ where: { id, authorityId, personId } })
  if (rated === 0) return { refused: 'stale-idle' }
  return openDraft(app, unit, actor, { kind: remarkInterview.key, subject: args.join(BETWEEN) })
}

async function saveRemark({ unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const [id = '', name = 'rated', ...rest] = draft.subject.split(BETWEEN)
  const { authorityId, personId } = actor
  const remark = textAt(answers, 'remark')
  const { count } = await unit.tx.interviewRating.updateMany({ where: { id, authorityId, personId }, data: { remark } })
  if (count !== 1) return { refused: 'rating-gone' }
  record(unit, actor, now, 'rating.remark', `draft:${id}`, { remark })
  return { ...at(name, ...rest), finished: id }
}
