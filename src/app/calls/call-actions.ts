import { OPINIONS } from '../../domain/rating/stars.ts'
import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { answerers } from './answerers.ts'
import { answersCall, type CallRow, callFor } from './call-rows.ts'
import { overdueCalls } from './call-source.ts'
import { tellAnswerers } from './call-told.ts'

/**
 * Asks what the person wants to know of a person (R91); the interview under way is laid aside and named as where it was asked. Refusals:
 * `not-allowed`, `nobody-to-ask`.
 */
export async function startCall({ app, unit, actor }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'call.ask')) return { refused: 'not-allowed' }
  if ((await answerers(unit.tx, authorityId, personId)).length === 0) return { refused: 'nobody-to-ask' }
  const draft = unit.draft(personId)
  const asked = draft && !app.interviews.get(draft.kind)?.definition.direct ? draft.id : ''
  return openDraft(app, unit, actor, { kind: 'callAsk', subject: asked })
}

/** A call on whose answering side the person is, and which goes on. Refusals: `not-allowed`, `call-gone`, `call-closed`. */
async function answerable({ unit, actor, args }: Acting): Promise<CallRow | Refusal> {
  const row = await callFor(unit.tx, actor, args[0] ?? '')
  if (!row) return may(actor.roles, 'call.answer') ? { refused: 'call-gone', screen: at('calls') } : { refused: 'not-allowed' }
  if (!answersCall(actor, row)) return { refused: 'not-allowed' }
  return row.state === 'closed' ? { refused: 'call-closed', screen: at('call', row.id) } : row
}

/**
 * Whether somebody else may go on with a call: nobody has it, who has it is not at work any more, or the answer is overdue. Nobody waits for one who is away.
 */
async function isFree({ app, unit, actor }: Acting, row: CallRow): Promise<boolean> {
  const { authorityId } = actor
  if (row.takenById === null) return true
  if ((await unit.tx.person.count({ where: { id: row.takenById, authorityId, state: 'active' } })) === 0) return true
  return (await overdueCalls({ app, db: unit.tx, authorityId, now: app.clock.now() }, [row.id])).length > 0
}

/** The first who takes a call has it; the others learn who. Gives false when somebody else has it. */
async function take(acting: Acting, row: CallRow): Promise<boolean> {
  const { app, unit, actor } = acting
  const { authorityId, personId } = actor
  if (row.takenById === personId) return true
  if (!(await isFree(acting, row))) return false
  const now = nowIn(app)
  const { count } = await unit.tx.humanCall.updateMany({
    where: { id: row.id, authorityId, state: { in: ['open', 'taken'] }, takenById: row.takenById },
    data: { state: 'taken', takenById: personId, takenAt: now },
  })
  if (count === 0) return false
  record(unit, actor, now, 'call.take', `call:${row.id}`)
  await tellAnswerers({ unit, authorityId, now }, row.personId, { call: row.id, event: 'taken', line: personId }, personId)
  return true
}

/**
 * Writes in a conversation: args are the call and `file` for a file. Whoever answers takes the call by that; whoever asked goes on with it. Refusals:
 * `not-allowed`, `call-gone`, `call-closed`, `call-taken`.
 */
export async function writeCall(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor, args } = acting
  const [id = '', how] = args
  const kind = how === 'file' ? 'callFile' : 'callText'
  const own = await unit.tx.humanCall.findFirst({ where: { id, authorityId: actor.authorityId, personId: actor.personId } })
  if (own) {
    if (own.state === 'closed') return { refused: 'call-closed', screen: at('call', id) }
    return openDraft(app, unit, actor, { kind, subject: id })
  }
  const row = await answerable(acting)
  if ('refused' in row) return row
  if (!(await take(acting, row))) return { refused: 'call-taken', screen: at('call', id) }
  return openDraft(app, unit, actor, { kind, subject: id })
}

/** Whoever asked says that it is settled: args are the call. A second press changes nothing. Refusal: `call-gone`. */
export async function closeCall({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const { authorityId, personId } = actor
  if ((await unit.tx.humanCall.count({ where: { id, authorityId, personId } })) === 0) return { refused: 'call-gone' }
  const now = nowIn(app)
  const { count } = await unit.tx.humanCall.updateMany({
    where: { id, authorityId, personId, NOT: { state: 'closed' } },
    data: { state: 'closed', closedAt: now },
  })
  if (count === 1) record(unit, actor, now, 'call.close', `call:${id}`)
  return at('callClosed', id)
}

/** How helpful it was: args are the call and the stars. Refusals: `call-gone` (or it goes on), `stale-idle` (no such stars). */
export async function rateCall({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', given] = args
  const { authorityId, personId } = actor
  const opinion = OPINIONS.find(({ stars }) => String(stars) === given)
  if (!opinion) return { refused: 'stale-idle' }
  const where = { id, authorityId, personId, state: 'closed' }
  const row = await unit.tx.humanCall.findFirst({ where })
  if (!row) return { refused: 'call-gone' }
  if (row.stars !== opinion.stars) {
    await unit.tx.humanCall.updateMany({ where, data: { stars: opinion.stars } })
    record(unit, actor, nowIn(app), 'call.rate', `call:${id}`, { stars: opinion.stars })
  }
  return at('callClosed', id)
}
