import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { introduceInterview } from '../../domain/set-up/introduce-interview.ts'
import { setUpInterview } from '../../domain/set-up/set-up-interview.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Next, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'

/** An administrator who was let in without a line of the staff register says who they are; nobody who is known is renamed by it. */
export const introduceKind: InterviewKind = {
  definition: introduceInterview,
  startable: true,
  allowed: ({ roles, displayName }) => displayName === '' && may(roles, 'settings.own'),
  facts: () => undefined,
  finish: saveIntroduction,
}

async function saveIntroduction({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished | Next> {
  const { authorityId, personId } = actor
  const data = { displayName: textAt(answers, 'name'), position: textAt(answers, 'position') }
  const { count } = await unit.tx.person.updateMany({ where: { id: personId, authorityId, displayName: '' }, data })
  if (count === 0) return { refused: 'not-allowed' }
  record(unit, actor, now, 'person.introduce', `person:${personId}`, data)
  if (app.authorities.get(authorityId).setUp || !may(actor.roles, 'authority.setUp')) return at('welcome')
  return { next: { kind: setUpInterview.key }, note: { id: 'set-up-begins' }, otherwise: at('welcome') }
}
