import type { Day } from '../../../domain/calendar/day.ts'
import { may } from '../../../domain/rights/may.ts'
import { DIGEST_TURNS } from '../../../domain/status/digest.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { record } from '../../journal/record.ts'
import { scopeOf } from '../scope.ts'
import { readDigest, writeDigest } from './digest-row.ts'

/**
 * How often the person wants the summary unasked (R74, R76): args are `daily`, `weekly` or `off`. The first comes with the next turn. Refusals: `not-allowed` for
 * somebody who may see no summary, `stale-idle` for anything else.
 */
export async function setDigest({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!scopeOf(actor) || !may(actor.roles, 'settings.own')) return { refused: 'not-allowed' }
  const { authorityId, personId } = actor
  const turn = DIGEST_TURNS.find((one) => one === args[0])
  if (!turn && args[0] !== 'off') return { refused: 'stale-idle' }
  const before = await readDigest(unit.tx, authorityId, personId)
  if (before?.turn === turn) return at('digest')
  const today = app.authorities.today(authorityId, app.clock.now()) as Day
  await writeDigest(unit.tx, authorityId, personId, turn && { turn, on: today, facts: before?.facts ?? '' })
  record(unit, actor, nowIn(app), 'settings.change', `person:${personId}`, { digest: args[0] })
  return at('digest')
}
