import { may } from '../../domain/rights/may.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { advanceDay } from './advance-day.ts'

/** Moves the demonstration's clock to the next working day. Refusal: `not-allowed`, also where the clock is the real one. */
export async function nextWorkingDay({ app, unit, actor }: Acting): Promise<Screen | Refusal> {
  const moved = may(actor.roles, 'demo.advanceClock') && (await advanceDay(app, unit, actor))
  return moved ? at('today') : { refused: 'not-allowed' }
}
