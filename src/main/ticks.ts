import { setTimeout as pause } from 'node:timers/promises'
import type { App } from '../app/app.ts'
import { expireDeeds } from '../app/deeds/expire-deeds.ts'
import { workOrders } from '../app/documents/orders/work-orders.ts'
import { tellOverdue } from '../app/group-chats/tell-overdue.ts'
import { keepSeason } from '../app/monitoring/season/keep-season.ts'
import { returnOvertaken } from '../app/proposals/return-overtaken.ts'
import { settleProposals } from '../app/proposals/settle-proposals.ts'
import { shiftApprovers } from '../app/proposals/shift-approvers.ts'
import { settleRegisterTasks } from '../app/register-tasks/settle-tasks.ts'
import { remind } from '../app/reminders/remind.ts'
import { cleanUp } from '../app/retention/clean-up.ts'
import { sendDigests } from '../app/status/digest/send-digests.ts'
import { workImports } from '../app/workbook/import/work-imports.ts'
import { outdatedCard } from '../bot/approvals/outdated-card.ts'
import { followOrder } from '../bot/documents/follow-order.ts'
import { restrictedChannel } from '../bot/link-only/restricted-channel.ts'
import { drawMessage } from '../bot/outbox-card.ts'
import { Deliverer } from '../ticks/deliver.ts'
import { type DrawingOver, drawOver } from '../ticks/draw-over.ts'
import type { Delivery, Outlet } from '../ticks/letter.ts'
import type { Tick } from '../ticks/start-ticks.ts'
import type { House } from './compose.ts'

type Log = (event: string, details: object) => void

/** Waits in real time; a stop ends the waiting. */
const realSleep: Delivery['sleep'] = (ms, signal) => pause(ms, undefined, { signal }).catch(() => {})

/** Reminds of what is in line with the units: nobody hears of a task that is not theirs any more. A season that cannot be kept holds no reminder up. */
async function keepAndRemind(app: App, authorityId: string): Promise<void> {
  try {
    await keepSeason(app, authorityId)
  } finally {
    await remind(app, authorityId)
  }
}

/** Everything that time sets off. Each asks the database what is due. `sleep` is for tests. */
export function ticksOf(house: House, outlets: readonly Outlet[], log: Log, sleep = realSleep): Tick[] {
  const { app, intake, voices, authorityId } = house
  const guarded = outlets.map((one) => ({ ...one, channel: restrictedChannel(one.channel, app, voices) }))
  const follow = followOrder(
    app,
    voices,
    guarded.map(({ channel }) => channel),
  )
  const cards: DrawingOver = { app, outlets: guarded, render: (row, locale) => outdatedCard(app, row, voices[locale]) }
  const deliverer = new Deliverer(
    {
      app,
      outlets: guarded,
      log,
      sleep,
      render: (message, locale) => drawMessage(app, message, voices[locale]),
    },
    authorityId,
  )
  return [
    { name: 'retry', cron: '*/10 * * * * *', run: async () => intake.retry() },
    // What another program on the same database has changed.
    { name: 'authorities', cron: '*/15 * * * * *', run: () => app.authorities.reload(app.storage.db) },
    { name: 'calendars', cron: '*/15 * * * * *', run: () => app.calendars.reload(app.storage.db) },
    { name: 'remind', cron: '0 * * * * *', run: () => keepAndRemind(app, authorityId) },
    { name: 'digests', cron: '45 * * * * *', run: async () => void (await sendDigests(app, authorityId)) },
    { name: 'deeds', cron: '30 * * * * *', run: async () => void (await expireDeeds(app, authorityId)) },
    { name: 'register', cron: '45 * * * * *', run: async () => void (await settleRegisterTasks(app, authorityId)) },
    { name: 'chats', cron: '50 * * * * *', run: () => tellOverdue(app, authorityId) },
    { name: 'workbooks', cron: '* * * * * *', run: () => workImports(app, authorityId) },
    { name: 'papers', cron: '* * * * * *', run: () => workOrders(app, authorityId, follow) },
    { name: 'approvers', cron: '15 * * * * *', run: async () => void (await shiftApprovers(app, authorityId)) },
    { name: 'overtaken', cron: '45 * * * * *', run: async () => void (await returnOvertaken(app, authorityId)) },
    { name: 'proposals', cron: '* * * * * *', run: async () => void (await settleProposals(app, authorityId)) },
    { name: 'deliver', cron: '* * * * * *', run: (stopping) => deliverer.run(stopping), idle: () => deliverer.idle() },
    { name: 'cards', cron: '*/2 * * * * *', run: () => drawOver(cards, authorityId) },
    { name: 'clean-up', cron: '0 30 3 * * *', run: async () => log('cleaned-up', await cleanUp(app, authorityId)) },
  ]
}
