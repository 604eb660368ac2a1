import { dayIn, instantOf } from '../../domain/calendar/zone.ts'
import { opinionOf } from '../../domain/rating/stars.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { settingsOf } from '../people/person-settings.ts'

/** What a card says beneath of an interview that was finished: the question, or the opinion that was given. */
export type OwnRating = { asked: true } | { asked: false; opinion: string; remark: string }

/**
 * Whether the person is asked what they think of their interview with this draft, or what they have said (R93). Asked about the first of its
 * kind that they finish on a day, never about a direct one, and not those who do not want it (R76); else undefined.
 */
export async function ownRating(app: App, actor: Actor, draftId: string): Promise<OwnRating | undefined> {
  const { authorityId, personId } = actor
  const { db } = app.storage
  const given = await db.interviewRating.findFirst({ where: { id: draftId, authorityId, personId } })
  if (given) return { asked: false, opinion: opinionOf(given.stars)?.key ?? '', remark: given.remark }
  if (!may(actor.roles, 'rating.give') || !settingsOf(actor.settings).notify.rating) return undefined
  const draft = await db.draft.findFirst({ where: { id: draftId, authorityId, personId, state: 'done' } })
  const definition = draft && app.interviews.get(draft.kind)?.definition
  if (!definition || definition.direct) return undefined
  const { timeZone } = app.authorities.get(authorityId)
  const midnight = instantOf(dayIn(timeZone, new Date(draft.updatedAt)), '00:00', timeZone).toISOString()
  const { kind, updatedAt } = draft
  const before = { updatedAt: { gte: midnight, lt: updatedAt } }
  const earlier = await db.draft.count({
    where: { authorityId, personId, kind, state: 'done', OR: [before, { updatedAt, id: { lt: draftId } }] },
  })
  return earlier === 0 ? { asked: true } : undefined
}
