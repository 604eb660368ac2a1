import { OPINIONS } from '../../domain/rating/stars.ts'
import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'

/**
 * What somebody thinks of an interview of theirs that is finished (R93): args are its draft, the stars, and the screen on which it was asked,
 * which is shown again. The same tap twice changes nothing, another one replaces the opinion. Refusals: `not-allowed`, `stale-idle` (no
 * such interview of this person, or no such stars).
 */
export async function rate({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', given, name = 'rated', ...rest] = args
  const { authorityId, personId } = actor
  if (!may(actor.roles, 'rating.give')) return { refused: 'not-allowed' }
  const opinion = OPINIONS.find(({ stars }) => String(stars) === given)
  const draft = await unit.tx.draft.findFirst({ where: { id, authorityId, personId, state: 'done' }, select: { kind: true } })
  const definition = draft && app.interviews.get(draft.kind)?.definition
  if (!opinion || !definition || definition.direct) return { refused: 'stale-idle' }
  const { stars } = opinion
  const now = nowIn(app)
  const before = await unit.tx.interviewRating.findUnique({ where: { id } })
  if (before?.stars !== stars) {
    const fresh = { id, authorityId, personId, kind: definition.key, stars, remark: '', createdAt: now }
    await unit.tx.interviewRating.upsert({ where: { id }, create: fresh, update: { stars } })
    record(unit, actor, now, 'rating.give', `draft:${id}`, { stars })
  }
  return { ...at(name, ...rest), finished: id }
}
