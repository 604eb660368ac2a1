import { setAsideInterview } from '../../domain/edition/set-aside-interview.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import { Conflict } from '../../storage/conflict.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { tell } from '../formation/tell.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { holdingRoles } from '../people/holding.ts'
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
  // Every card of a proposal asks: the edition is read only for one that waits.
  if ((await db.changeProposal.count({ where: { ...WAITING, id: proposalId, authorityId } })) === 0) return false
  const amendable = await readAmendable(db, authorityId, app.authorities.get(authorityId).regulation)
  return amendable?.misfits.some(({ misfit }) => misfit === proposalId) ?? false
}

const refusalFor = (app: App, actor: Actor, otherwise: Refusal): Refusal => (mayAmend(app, actor) ? otherwise : { refused: 'not-allowed' })

/** Asks why: args are the proposal. Refusals: `not-allowed`, `change-fits` (it can be taken in, or is in an edition or set aside already). */
export async function startSetAside({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  if (!(await maySetAside(app, unit.tx, actor, id)))
    return refusalFor(app, actor, { refused: 'change-fits', screen: at('approvedChanges') })
  return openDraft(app, unit, actor, { kind: setAsideInterview.key, subject: id, answers: {} })
}

/** Why an approved change is set aside: it waits no more, and who proposed it hears of it. Refusals: `not-allowed`, `set-aside-over` (nothing is to be decided any more). */
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
  if (!(await maySetAside(app, unit.tx, actor, id))) return refusalFor(app, actor, { refused: 'set-aside-over' })
  const reason = textAt(answers, 'reason')
  const { count } = await unit.tx.changeProposal.updateMany({ where: { ...WAITING, id, authorityId }, data: { setAside: reason } })
  if (count !== 1) throw new Conflict('proposal', 'somebody else decided about the change meanwhile')
  record(unit, actor, now, 'proposal.setAside', `proposal:${id}`, { reason })
  const concerned = (await concernedBy(unit.tx, authorityId, id)).filter((personId) => personId !== actor.personId)
  tell({ unit, authorityId, now, what: 'changeSetAside', about: id, occasion: '' }, concerned)
  return at('approvedChanges')
}

/** Who proposed the change, or the heads of the unit when that person has left. */
async function concernedBy(tx: Tx, authorityId: string, id: string): Promise<string[]> {
  const { initiatorId, unitId } = await tx.changeProposal.findUniqueOrThrow({ where: { id }, select: { initiatorId: true, unitId: true } })
  const isHere = (await tx.person.count({ where: { id: initiatorId, authorityId, state: 'active' } })) > 0
  return isHere ? [initiatorId] : holdingRoles(tx, authorityId, ['unitHead'], unitId)
}
