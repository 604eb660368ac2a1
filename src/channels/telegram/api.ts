import { setTimeout as pause } from 'node:timers/promises'
import { Api } from 'grammy'
import type { TelegramNetwork } from './network.ts'
import { posting } from './post.ts'
import { type RetryOptions, retrying, type Sleep } from './retry.ts'

/** Waits in real time. */
export const realSleep: Sleep = (ms, signal) => pause(ms, undefined, signal ? { signal } : {})

/**
 * Telegram's Bot API over `network`, each call one plain request (post.ts), failed ones repeated within bounds (retry.ts).
 * @param options `onFlood` is to be the ledger's `pause`; `sleep` and `attemptMs` are for tests
 */
export function createTelegramApi(token: string, network: TelegramNetwork, options: Partial<RetryOptions> = {}): Api {
  const api = new Api(token, { apiRoot: network.apiRoot, baseFetchConfig: { agent: network.agent }, timeoutSeconds: 300 })
  api.config.use(posting(token, network), retrying({ sleep: realSleep, ...options }))
  return api
}
