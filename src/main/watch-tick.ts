import { tellTroubles } from '../app/watch/tell-troubles.ts'
import type { Health } from '../channels/telegram/poll.ts'
import type { Tick } from '../ticks/start-ticks.ts'
import type { Watch } from '../ticks/watch.ts'
import type { House } from './compose.ts'

/** What a channel tells the watch. */
export const healthOf = (watch: Watch, channel: string): Health => ({
  well: () => watch.well(`channel:${channel}`),
  ill: () => watch.ill(`channel:${channel}`),
})

/** Tells the administrators what has stopped working. */
export const watchTick = ({ app, authorityId }: House, watch: Watch): Tick => ({
  name: 'watch',
  cron: '*/30 * * * * *',
  run: () => tellTroubles(app, authorityId, { troubles: watch.troubles(), sound: watch.sound() }),
})
