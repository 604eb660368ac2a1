import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'

/** Moves the demonstration's clock to the next working day. Refusal: `not-allowed`, also where the clock is the real one. */
export async function nextWorkingDay({ app, unit, actor }: Acting): Promise<Screen | Refusal> {
  const { authorities, calendar, clock, demo, demoClock } = app
  if (!demo || !demoClock || !may(actor.roles, 'demo.advanceClock')) return { refused: 'not-allowed' }
  const day = calendar.nextWorkingDay(authorities.today(actor.authorityId, clock.now()))
  record(unit, actor, nowIn(app), 'demo.clock', `authority:${actor.authorityId}`, { day })
  await demoClock.shift(day, unit.tx)
  return at('today')
}
