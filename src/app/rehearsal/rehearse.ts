import { addDays, type Day } from '../../domain/calendar/day.ts'
import { instantOf } from '../../domain/calendar/zone.ts'
import { closeMessage, type DueMessage, dueMessages, markSent, rescheduleMessage } from '../../storage/outbox.ts'
import type { App } from '../app.ts'
import { expireDeeds } from '../deeds/expire-deeds.ts'
import { tellOverdue } from '../group-chats/tell-overdue.ts'
import { keepSeason } from '../monitoring/season/keep-season.ts'
import { timeliness } from '../outbox/timeliness.ts'
import { returnOvertaken } from '../proposals/return-overtaken.ts'
import { settleProposals } from '../proposals/settle-proposals.ts'
import { shiftApprovers } from '../proposals/shift-approvers.ts'
import { settleRegisterTasks } from '../register-tasks/settle-tasks.ts'
import { remind } from '../reminders/remind.ts'
import { sendDigests } from '../status/digest/send-digests.ts'
import { nextMoment } from './next-moment.ts'

/** Messages taken at once, and how often a tick that takes some persons at a time is run in one moment. */
const BATCH = 500
const MOST_ROUNDS = 50
const MIDNIGHT = '00:00'

/** The days to be played, both inclusive, and who hears of each message; `set` moves the clock of `app`. */
export type Rehearsal = {
  app: App
  authorityId: string
  from: Day
  to: Day
  set: (instant: Date) => void
  told: (message: DueMessage, at: Date) => Promise<void>
}

/**
 * Plays days on the database of `app`, which has to be a copy: whenever the office opens, and at every other instant at which something falls due, everything
 * happens that time sets off, and what would be sent is told instead. Nobody is written to. It is the same engine of reminders that runs in earnest (R72), so
 * it shows what that will do.
 */
export async function rehearse({ app, authorityId, from, to, set, told }: Rehearsal): Promise<void> {
  await forgetDue(app, authorityId)
  const { timeZone } = app.authorities.get(authorityId)
  const end = instantOf(addDays(to, 1), MIDNIGHT, timeZone)
  const after = (now: Date): Promise<Date> => nextMoment({ app, db: app.storage.db, authorityId, now })
  // The first midnight belongs to the days: nothing is due at the instant before it.
  const before = new Date(instantOf(from, MIDNIGHT, timeZone).getTime() - 1)
  for (let at = await after(before); at < end; at = await after(at)) {
    set(at)
    await play(app, authorityId, (message) => told(message, at))
  }
}

/** What waits to be sent already is not what the days bring. */
async function forgetDue({ storage }: App, authorityId: string): Promise<void> {
  await storage.db.outbox.updateMany({ where: { authorityId, state: 'due' }, data: { state: 'dropped', reason: 'rehearsal' } })
}

async function play(app: App, authorityId: string, told: (message: DueMessage) => Promise<void>): Promise<void> {
  await keepSeason(app, authorityId)
  await shiftApprovers(app, authorityId)
  await returnOvertaken(app, authorityId)
  await untilNobody(() => settleProposals(app, authorityId))
  await settleRegisterTasks(app, authorityId)
  await expireDeeds(app, authorityId)
  await untilNobody(() => remind(app, authorityId))
  await untilNobody(() => sendDigests(app, authorityId))
  await tellOverdue(app, authorityId)
  await post(app, authorityId, told)
}

async function untilNobody(tick: () => Promise<number>): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS && (await tick()) > 0; round += 1);
}

/** Everything that is due, however much it is: each message is told, closed or put off, so that none is met twice. */
async function post(app: App, authorityId: string, told: (message: DueMessage) => Promise<void>): Promise<void> {
  const { db } = app.storage
  const now = app.clock.now().toISOString()
  for (let due = await dueMessages(db, authorityId, now, BATCH); due.length > 0; due = await dueMessages(db, authorityId, now, BATCH)) {
    for (const message of due) {
      const judged = await timeliness(app, message)
      if (judged === 'gone') await closeMessage(db, message.id, 'dropped', 'done-meanwhile')
      else if (judged === 'now') {
        await markSent(db, message.id, now)
        await told(message)
      } else await rescheduleMessage(db, message.id, new Date(Date.parse(now) + judged.wait).toISOString())
    }
  }
}
