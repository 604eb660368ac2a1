import { accessRefusal } from '../../domain/access/refusal-interview.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { revokeLive } from '../invitations/issue.ts'
import { record } from '../journal/record.ts'
import { guardedPerson } from '../staff/guarded-person.ts'
import { accountAddressee } from './access-state.ts'

const PRIORITY = 2

/**
 * Lets a stranger in as a person of the register (R2): args are the request and the person, who must have no account. Whoever comes second is told
 * who decided and when. Refusals: `not-allowed`, `access-gone`, `person-gone`, `administrator-only`, `person-not-active`,
 * `person-has-account`.
 */
export async function acceptAccess({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [requestId = '', personId = ''] = args
  const { authorityId } = actor
  if (!may(actor.roles, 'access.decide')) return { refused: 'not-allowed' }
  const request = await unit.tx.accessRequest.findFirst({ where: { id: requestId, authorityId } })
  if (!request) return { refused: 'access-gone' }
  const screen = at('access', requestId)
  if (request.state !== 'open') return screen
  const objection = await objectionTo(unit, actor, request.accountId, personId)
  if (objection) return { refused: objection, screen: at('accessPick', requestId) }
  const { count } = await decided(unit, actor, nowIn(app), { id: requestId, state: 'accepted', personId })
  if (count === 0) return screen
  await letIn(app, unit, actor, { ...request, personId })
  return screen
}

async function objectionTo(unit: Unit, actor: Actor, accountId: string, personId: string): Promise<string | undefined> {
  const { authorityId } = actor
  const found = await guardedPerson(unit, actor, 'access.decide', personId)
  if ('refused' in found) return found.refused
  if (found.person.state !== 'active') return 'person-not-active'
  if ((await unit.tx.account.count({ where: { authorityId, personId } })) > 0) return 'person-has-account'
  // Who asked may have come in by an invitation meanwhile.
  return (await unit.tx.account.count({ where: { id: accountId, authorityId, personId: null } })) === 0 ? 'access-gone' : undefined
}

type Verdict = { id: string; state: 'accepted' | 'refused'; personId?: string }

/** Of two simultaneous presses exactly one counts. */
const decided = (unit: Unit, { authorityId, personId: decidedById }: Actor, decidedAt: string, { id, ...verdict }: Verdict) =>
  unit.tx.accessRequest.updateMany({ where: { id, authorityId, state: 'open' }, data: { ...verdict, decidedAt, decidedById } })

async function letIn(
  app: App,
  unit: Unit,
  actor: Actor,
  request: { id: string; accountId: string; locale: string; personId: string },
): Promise<void> {
  const { authorityId } = actor
  const { id, accountId, locale, personId } = request
  const now = nowIn(app)
  await unit.tx.account.updateMany({ where: { id: accountId, authorityId, personId: null }, data: { personId } })
  await unit.tx.person.updateMany({ where: { id: personId, authorityId }, data: { locale } })
  await revokeLive(app, unit, actor, [personId])
  unit.say({
    ...{ authorityId, personId, slot: `access-decided:${id}`, message: 'access-accepted', params: {}, fileId: null },
    ...{ priority: PRIORITY, dueAt: now, createdAt: now },
  })
  record(unit, actor, now, 'access.accept', `person:${personId}`, { request: id })
}

/** Asks for words to a refusal, which can be left out: args are the request. Refusals: `not-allowed`, `access-gone`. */
export async function startRefusal({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'access.decide')) return { refused: 'not-allowed' }
  const where = { id: args[0] ?? '', authorityId: actor.authorityId }
  const request = await unit.tx.accessRequest.findFirst({ where })
  if (!request) return { refused: 'access-gone' }
  if (request.state !== 'open') return at('access', request.id)
  return openDraft(app, unit, actor, { kind: accessRefusal.key, subject: request.id })
}

/** Refusing a stranger: the draft's subject is the request. */
export const accessRefusalKind: InterviewKind = {
  definition: accessRefusal,
  allowed: (actor) => may(actor.roles, 'access.decide'),
  facts: () => undefined,
  finish: refuse,
}

async function refuse({ unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  if (!may(actor.roles, 'access.decide')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const id = draft.subject
  const request = await unit.tx.accessRequest.findFirst({ where: { id, authorityId } })
  if (!request) return at('access', id)
  const { count } = await decided(unit, actor, now, { id, state: 'refused' })
  if (count === 0) return at('access', id)
  unit.say({
    ...{ authorityId, personId: accountAddressee(request.accountId), slot: `access-decided:${id}`, message: 'access-refused' },
    ...{ params: { words: textAt(answers, 'words') }, fileId: null, priority: PRIORITY, dueAt: now, createdAt: now },
  })
  record(unit, actor, now, 'access.refuse', `access:${id}`)
  return at('access', id)
}
