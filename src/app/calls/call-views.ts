import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import { type CallContext, callContextOf } from '../../domain/human-call/call-context.ts'
import { may } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { answersCall, type CallRow, callFor } from './call-rows.ts'

export type CallLine = {
  id: string
  mine: boolean
  who: string
  text: string
  file: { id: string; name: string } | undefined
  day: Day
  time: string
}

/** A conversation as one of its sides sees it. `asks`: the person is who asked; `taker`: who has it in hand, perhaps empty. */
export type CallView = {
  id: string
  state: string
  asks: boolean
  mine: boolean
  who: string
  position: string
  unit: string
  taker: string
  context: CallContext
  lines: CallLine[]
  stars: number | null
}

/** One conversation. Refusal: `call-gone` (also for somebody else's). */
export async function callView(app: App, actor: Actor, id: string): Promise<CallView | { refused: 'call-gone' }> {
  const row = await callFor(app.storage.db, actor, id)
  return row ? viewOf(app, actor, row) : { refused: 'call-gone' }
}

async function viewOf(app: App, actor: Pick<Actor, 'personId' | 'roles'>, row: CallRow): Promise<CallView> {
  const { authorityId, personId, takenById, state, stars } = row
  const lines = await linesOf(app, actor.personId, row)
  const people = await peopleOf(app, authorityId, [personId, takenById ?? ''])
  const asker = people.get(personId)
  const unit = asker?.unitId ? await app.storage.db.unit.findFirst({ where: { id: asker.unitId, authorityId } }) : null
  return {
    id: row.id,
    state,
    asks: !answersCall(actor, row),
    mine: takenById === actor.personId,
    who: asker?.displayName ?? '',
    position: asker?.position ?? '',
    unit: unit?.short ?? '',
    taker: people.get(takenById ?? '')?.displayName ?? '',
    context: callContextOf(row.context),
    lines,
    stars,
  }
}

async function linesOf(app: App, reader: string, { id: callId, authorityId }: CallRow): Promise<CallLine[]> {
  const { db } = app.storage
  const rows = await db.humanCallMessage.findMany({ where: { authorityId, callId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const people = await peopleOf(
    app,
    authorityId,
    rows.map(({ fromId }) => fromId),
  )
  const fileIds = rows.flatMap(({ fileId }) => fileId ?? [])
  const files = new Map((await db.storedFile.findMany({ where: { authorityId, id: { in: fileIds } } })).map((file) => [file.id, file]))
  const { timeZone } = app.authorities.get(authorityId)
  return rows.map(({ id, fromId, text, fileId, createdAt }) => {
    const file = files.get(fileId ?? '')
    const when = new Date(createdAt)
    return {
      id,
      mine: fromId === reader,
      who: people.get(fromId)?.displayName ?? '',
      text,
      file: file && { id: file.id, name: file.name },
      day: dayIn(timeZone, when),
      time: timeIn(timeZone, when),
    }
  })
}

async function peopleOf({ storage }: App, authorityId: string, ids: readonly string[]) {
  const where = { authorityId, id: { in: [...new Set(ids)] } }
  const rows = await storage.db.person.findMany({ where, select: { id: true, displayName: true, position: true, unitId: true } })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which conversations are listed: those that wait for anybody, those in one's own hands, those that are over, and those that one asked. */
export const CALL_LISTS = ['open', 'mine', 'closed', 'asked'] as const
export type CallList = (typeof CALL_LISTS)[number]
const MOST = 100

/** Conversations of one list, the longest waiting first, of those that are over the latest. Refusal: `not-allowed`, but for what one asked. */
export async function callList(app: App, actor: Actor, list: CallList): Promise<CallView[] | { refused: 'not-allowed' }> {
  const { authorityId, personId, roles } = actor
  if (list !== 'asked' && !may(roles, 'call.answer')) return { refused: 'not-allowed' }
  const which = {
    open: { state: 'open', NOT: { personId } },
    mine: { takenById: personId, NOT: { state: 'closed' } },
    closed: { state: 'closed', NOT: { personId } },
    asked: { personId },
  }[list]
  const latest = list === 'closed' || list === 'asked'
  const rows = await app.storage.db.humanCall.findMany({
    where: { authorityId, ...which },
    orderBy: [{ createdAt: latest ? 'desc' : 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return Promise.all(rows.map((row) => viewOf(app, actor, row)))
}

/** How many wait for anybody, and how many are in one's own hands; undefined for somebody who does not answer. */
export async function callCounts(app: App, { authorityId, personId, roles }: Actor): Promise<{ open: number; mine: number } | undefined> {
  if (!may(roles, 'call.answer')) return undefined
  const { humanCall } = app.storage.db
  return {
    open: await humanCall.count({ where: { authorityId, state: 'open', NOT: { personId } } }),
    mine: await humanCall.count({ where: { authorityId, takenById: personId, state: 'taken' } }),
  }
}

/** The same for whoever a message goes to, by the roles of this moment. */
export async function callViewOf(
  app: App,
  authorityId: string,
  personId: string,
  id: string,
): Promise<CallView | { refused: 'call-gone' }> {
  const roles = await app.storage.db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const row = await callFor(app.storage.db, { authorityId, personId, roles }, id)
  return row ? viewOf(app, { personId, roles }, row) : { refused: 'call-gone' }
}
