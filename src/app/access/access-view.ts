import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import { may } from '../../domain/rights/may.ts'
import { findPeople } from '../../domain/staff/find-people.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { splitAccountKey } from '../invitations/join.ts'
import { staffQuery } from '../staff/staff-search.ts'
import { type PersonName, withoutAccount } from '../staff/without-account.ts'
import type { AccessState } from './access-state.ts'
import { lastRequest } from './ask-access.ts'

/** A request as those who decide see it; `decision` once it is made: by whom, when, and who the stranger turned out to be. */
export type AccessView = {
  id: string
  text: string
  channel: string
  state: AccessState
  day: string
  time: string
  decision: { by: string; day: string; time: string; person: string } | undefined
}

type Reader = Pick<Actor, 'authorityId'>

/** A request of this authority; undefined when it is gone. */
export async function accessView(app: App, { authorityId }: Reader, id: string): Promise<AccessView | undefined> {
  const { db } = app.storage
  const row = await db.accessRequest.findFirst({ where: { id, authorityId } })
  if (!row) return undefined
  const account = await db.account.findUnique({ where: { id: row.accountId }, select: { channel: true } })
  const ids = [row.decidedById, row.personId].filter((one) => one !== null)
  const names = new Map((await db.person.findMany({ where: { authorityId, id: { in: ids } } })).map((one) => [one.id, one.displayName]))
  const { timeZone } = app.authorities.get(authorityId)
  const when = (instant: string) => ({ day: dayIn(timeZone, new Date(instant)), time: timeIn(timeZone, new Date(instant)) })
  const decision = row.decidedAt && row.decidedById ? { by: names.get(row.decidedById) ?? '', ...when(row.decidedAt) } : undefined
  return {
    ...{ id, text: row.text, channel: account?.channel ?? '', state: row.state as AccessState, ...when(row.createdAt) },
    decision: decision && { ...decision, person: names.get(row.personId ?? '') ?? '' },
  }
}

/** The requests that wait, the longest waiting first. Refusal: `not-allowed`. */
export async function openRequests(app: App, actor: Actor): Promise<string[] | { refused: string }> {
  if (!may(actor.roles, 'access.decide')) return { refused: 'not-allowed' }
  const where = { authorityId: actor.authorityId, state: 'open' }
  const rows = await app.storage.db.accessRequest.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { id: true } })
  return rows.map(({ id }) => id)
}

/**
 * Whom a stranger may be: people without an account whom the words of a search fit, or, without a search, those of whom the request's own words tell.
 */
export async function candidates(
  app: App,
  actor: Actor,
  request: AccessView,
  draftId: string,
): Promise<{ query: string; people: PersonName[] }> {
  const people = await withoutAccount(app.storage.db, { authorityId: actor.authorityId, now: nowIn(app) })
  const query = draftId === '' ? '' : await staffQuery(app, actor, draftId)
  if (query !== '') return { query, people: findPeople(people, query) }
  return { query, people: people.filter(({ displayName }) => tells(request.text, displayName)) }
}

/** Whether a text names the surname of somebody. */
const tells = (text: string, displayName: string): boolean => {
  const [surname = ''] = displayName.split(' ')
  return surname.length > 2 && findPeople([{ displayName: text, position: '' }], surname).length > 0
}

/** What a stranger's own card shows: the words as they went, and when. `place` is `channel:chat`. */
export async function ownRequest(app: App, place: string): Promise<{ text: string; day: string } | undefined> {
  const { db } = app.storage
  const [channel, chatId] = splitAccountKey(place)
  const account = await db.account.findFirst({ where: { channel, chatId }, orderBy: { lastSeenAt: 'desc' } })
  const { request } = account ? await lastRequest(db, `${channel}:${account.externalId}`) : {}
  if (request?.state !== 'open') return undefined
  const { timeZone } = app.authorities.get(request.authorityId)
  return { text: request.text, day: dayIn(timeZone, new Date(request.createdAt)) }
}
