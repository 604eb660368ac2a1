import { setAsideInterview } from '../../domain/edition/set-aside-interview.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { tell } from '../formation/tell.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { WAITING } from './approved-changes.ts'
import { mayAmend, readAmendable } from './read-amendment.ts'

/** May this person set the approved change aside? Only one that the edition in force cannot take in (R61). */
export async function maySetAside(
  app: App,
  db: Db | Tx,
  actor: Pick<Actor, 'authorityId' | 'roles'>,
  proposalId: string,
): Promise<boolean> {
  if (!mayAmend(app, actor)) return false
  const { authorityId } = actor
  if ((await db.changeProposal.count({ where: { ...WAITING, id: proposalId, authorityId } })) === 0) return false
  const amendable = await readAmendable(db, authorityId, app.authorities.get(authorityId).regulation)
  return amendable?.misfits.some(({ misfit }) => misfit === proposalId) ?? false
}

const refusalFor = (app: App, actor: Actor): Refusal =>
  mayAmend(app, actor) ? { refused: 'change-fits', screen: at('approvedChanges') } : { refused: 'not-allowed' }

/** Asks why: args are the proposal. Refusals: `not-allowed`, `change-fits` (it can be taken in, or is in an edition or set aside already). */
export async function startSetAside({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  if (!(await maySetAside(app, unit.tx, actor, id))) return refusalFor(app, actor)
  return openDraft(app, unit, actor, { kind: setAsideInterview.key, subject: id, answers: {} })
}

/** Why an approved change is set aside: it waits no more, and who proposed it hears of it. */
export const setAsideKind: InterviewKind = {
  definition: setAsideInterview,
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'edition.amend'),
  about: async (db, { authorityId, subject }) => {
    const row = await db.changeProposal.findFirst({ where: { id: subject, authorityId }, select: { number: true } })
    return row ? `№ ${row.number}` : ''
  },
  facts: () => undefined,
  finish: setAside,
}

async function setAside({ app, unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId } = actor
  const { subject: id } = draft
  if (!(await maySetAside(app, unit.tx, actor, id))) return { refused: refusalFor(app, actor).refused }
  const reason = textAt(answers, 'reason')
  await unit.tx.changeProposal.updateMany({ where: { ...WAITING, id, authorityId }, data: { setAside: reason } })
  record(unit, actor, now, 'proposal.setAside', `proposal:${id}`, { reason })
  const { initiatorId } = await unit.tx.changeProposal.findUniqueOrThrow({ where: { id }, select: { initiatorId: true } })
  if (initiatorId !== actor.personId) tell({ unit, authorityId, now, what: 'changeSetAside', about: id, occasion: '' }, [initiatorId])
  return at('approvedChanges')
}
