import type { Day } from '../../domain/calendar/day.ts'
import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import type { Params } from '../../domain/interview/words.ts'
import { may } from '../../domain/rights/may.ts'
import type { Grant } from '../../domain/rights/roles.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn, type Refusal } from '../app.ts'
import type { Screen } from '../dialogue/screen.ts'
import { otherDeciders } from './deciders.ts'
import { argsOf, type DeedState, deedRow } from './deed-row.ts'
import { DEEDS } from './deeds.ts'

type When = { day: Day; time: string }

/** A deed as somebody may see it. `about` is undefined where what it was about is gone. */
export type DeedView = {
  id: string
  name: string
  state: DeedState
  about: Params | undefined
  own: boolean
  /** By whom, and until when it can be decided. */
  asked: When & { by: string }
  until: When
  decided: (When & { by: string }) | undefined
  back: Screen
}

type Viewer = { authorityId: string; personId: string; roles: readonly Grant[] }

const whenIn = (app: App, authorityId: string, instant: string): When => {
  const { timeZone } = app.authorities.get(authorityId)
  const at = new Date(instant)
  return { day: dayIn(timeZone, at), time: timeIn(timeZone, at) }
}

/** One deed, for who asked and for administrators. Refusals: `deed-gone`, `not-allowed`. */
export async function deedView(app: App, viewer: Viewer, id: string): Promise<DeedView | { refused: string }> {
  const { authorityId, personId } = viewer
  const { db } = app.storage
  const row = await deedRow(db, authorityId, id)
  const deed = row && DEEDS.get(row.deed)
  if (!row || !deed) return { refused: 'deed-gone' }
  const own = row.askedById === personId
  if (!own && !may(viewer.roles, 'deed.decide')) return { refused: 'not-allowed' }
  const args = argsOf(row)
  const people = await db.person.findMany({ where: { authorityId, id: { in: [row.askedById, row.decidedById ?? ''] } } })
  const nameOf = (one: string | null): string => people.find((person) => person.id === one)?.displayName ?? ''
  const isOver = row.state === 'open' && row.expiresAt <= nowIn(app)
  return {
    id,
    name: deed.name,
    state: isOver ? 'expired' : (row.state as DeedState),
    about: await deed.describe({ app, db, authorityId }, args),
    own,
    asked: { ...whenIn(app, authorityId, row.askedAt), by: nameOf(row.askedById) },
    until: whenIn(app, authorityId, row.expiresAt),
    decided: row.decidedAt === null ? undefined : { ...whenIn(app, authorityId, row.decidedAt), by: nameOf(row.decidedById) },
    back: deed.back(args),
  }
}

/** A deed before it is asked for: what it does, and who will have to confirm it (none: nobody else). Refusals as of `askDeed`. */
export async function deedPreview(
  app: App,
  actor: Actor,
  name: string,
  args: readonly string[],
): Promise<{ about: Params; others: number; back: Screen } | Refusal> {
  const deed = DEEDS.get(name)
  const { authorityId, personId, roles } = actor
  if (!deed) return { refused: 'stale-idle' }
  if (!may(roles, deed.right)) return { refused: 'not-allowed' }
  const { db } = app.storage
  const about = await deed.describe({ app, db, authorityId }, args)
  if (!about) return { refused: 'deed-gone' }
  const obstacle = await deed.obstacle?.({ app, db, authorityId }, args)
  if (obstacle) return { screen: deed.back(args), ...obstacle }
  return { about, others: (await otherDeciders(db, authorityId, personId)).length, back: deed.back(args) }
}

/** The deeds that wait for a decision, the oldest first, for an administrator. Refusal: `not-allowed`. */
export async function openDeeds(app: App, actor: Actor): Promise<DeedView[] | { refused: 'not-allowed' }> {
  const { authorityId, roles } = actor
  if (!may(roles, 'deed.decide')) return { refused: 'not-allowed' }
  const where = { authorityId, state: 'open', expiresAt: { gt: nowIn(app) } }
  const rows = await app.storage.db.pendingDeed.findMany({ where, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], take: 50 })
  const views = await Promise.all(rows.map(({ id }) => deedView(app, actor, id)))
  return views.flatMap((view) => ('refused' in view ? [] : [view]))
}
