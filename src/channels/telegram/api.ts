import { setTimeout as pause } from 'node:timers/promises'
import { Api } from 'grammy'
import type { TelegramNetwork } from './network.ts'
import { placing } from './place.ts'
import { posting } from './post.ts'
import { type RetryOptions, retrying, type Sleep } from './retry.ts'

/** Waits in real time. */
export const realSleep: Sleep = (ms, signal) => pause(ms, undefined, signal ? { signal } : {})

type Options = Partial<RetryOptions> & { place?: () => number }

/**
 * Telegram's Bot API over `network`, each call one plain request (post.ts), failed ones repeated within bounds (retry.ts).
 * @param options `onFlood` and `place` are to be the ledger's `pause` and `place`; `sleep` and `attemptMs` are for tests
 */
export function createTelegramApi(token: string, network: TelegramNetwork, { place = () => 0, ...options }: Options = {}): Api {
  const api = new Api(token, { apiRoot: network.apiRoot, baseFetchConfig: { agent: network.agent }, timeoutSeconds: 300 })
  const sleep = options.sleep ?? realSleep
  api.config.use(posting(token, network), placing(place, sleep), retrying({ ...options, sleep }))
  return api
}
