import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { REMINDERS } from './heard.ts'
import { SOURCES } from './sources.ts'
import { reminderParams } from './standing-items.ts'

/**
 * What a reminder held is said again on the next working day (R72), as far as it still waits: args are the message's number in the outbox. A
 * second tap changes nothing. Refusals: `not-allowed`, `stale-idle` (no such message of this person), `nothing-waits`.
 */
export async function remindTomorrow({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId } = actor
  if (!may(actor.roles, 'settings.own')) return { refused: 'not-allowed' }
  const id = /^\d{1,9}$/.test(args[0] ?? '') ? Number(args[0]) : 0
  const message = await unit.tx.outbox.findFirst({ where: { id, authorityId, personId, message: { in: REMINDERS } } })
  if (!message) return { refused: 'stale-idle' }
  const now = app.clock.now()
  const today = app.authorities.today(authorityId, now)
  const day = app.calendar.nextWorkingDay(today)
  const items = reminderParams.parse(message.params)
  let waiting = 0
  for (const source of SOURCES) {
    const own = items[source.key]
    if (own) waiting += await source.again({ app, unit, authorityId, personId, now, today }, own, day)
  }
  if (waiting === 0) return { refused: 'nothing-waits', screen: at('tasks') }
  record(unit, actor, nowIn(app), 'reminder.putOff', `person:${personId}`, { id, day })
  return at('remindedLater', day)
}
