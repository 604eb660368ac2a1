import { remindDrafts } from '../app/drafts/remind-drafts.ts'
import { cleanUp } from '../app/retention/clean-up.ts'
import { drawMessage } from '../bot/outbox-card.ts'
import { deliver, type Outlet } from '../ticks/deliver.ts'
import type { Tick } from '../ticks/start-ticks.ts'
import type { House } from './compose.ts'

type Log = (event: string, details: object) => void

/** Everything that time sets off. Each asks the database what is due. */
export function ticksOf({ app, intake, voices, authorityId }: House, outlets: readonly Outlet[], log: Log): Tick[] {
  const delivery = {
    app,
    outlets,
    log,
    render: (message: Parameters<typeof drawMessage>[1], locale: 'ru' | 'en') => drawMessage(app, message, voices[locale]),
  }
  return [
    { name: 'retry', cron: '*/10 * * * * *', run: async () => intake.retry() },
    { name: 'remind-drafts', cron: '0 * * * * *', run: async () => void (await remindDrafts(app, authorityId)) },
    { name: 'deliver', cron: '* * * * * *', run: async () => void (await deliver(delivery, authorityId)) },
    { name: 'clean-up', cron: '0 30 3 * * *', run: async () => log('cleaned-up', await cleanUp(app, authorityId)) },
  ]
}
