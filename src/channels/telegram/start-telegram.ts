import { GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { realSleep } from './api.ts'
import { eventsOf, nextUpdates, offsetAfter, type Polling, poll } from './poll.ts'
import { describeFailure } from './refusal.ts'

/** Telegram said that there is no bot with this token: nothing can be done but to correct it. */
export class TelegramTokenRefused extends Error {
  constructor() {
    super('TELEGRAM_BOT_TOKEN: Telegram does not know this token')
    this.name = 'TelegramTokenRefused'
  }
}

/** `me` is the bot as Telegram knows it, absent while Telegram could not be reached. */
export type TelegramReceiving = {
  me?: UserFromGetMe
  /** Begins long polling. To be called when what was kept earlier, the backlog included, is under way. */
  listen(): void
  /** Ends long polling; resolves when the batch at hand is kept. */
  stop(): Promise<void>
}

const BACKLOG_PAUSES_MS = [500, 1500]

/**
 * Checks the token, then keeps everything that waited at Telegram, so that the caller can handle it in one piece with what a crash left
 * behind and only then `listen`. Throws TelegramTokenRefused. An unreachable Telegram stops nothing: the backlog then comes with the polling.
 */
export async function startTelegram(options: Omit<Polling, 'sleep'> & Partial<Pick<Polling, 'sleep'>>): Promise<TelegramReceiving> {
  const polling: Polling = { sleep: realSleep, ...options }
  const me = await whoAmI(polling)
  if (me) await keepBacklog(polling)
  const stopping = new AbortController()
  let loop: Promise<void> | undefined
  return {
    ...(me && { me }),
    listen() {
      loop ??= poll(polling, stopping.signal)
    },
    async stop() {
      stopping.abort()
      await loop
    },
  }
}

async function whoAmI({ api, log }: Polling): Promise<UserFromGetMe | undefined> {
  try {
    const me = await api.getMe()
    await api.deleteWebhook().catch((error) => log.warn(describeFailure(error), 'telegram kept its webhook')) // with one, no updates are given
    return me
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) throw new TelegramTokenRefused()
    log.warn(describeFailure(error), 'telegram cannot be reached at the start, trying on')
    return undefined
  }
}

async function keepBacklog({ api, receiver, log, sleep }: Polling): Promise<void> {
  let failures = 0
  for (let offset = 0; ; ) {
    const updates = await nextUpdates(api, offset, 0).catch((error) => {
      log.warn(describeFailure(error), 'telegram did not give what waited')
      return undefined
    })
    if (updates?.length === 0) return
    if (updates) {
      const events = eventsOf(updates)
      if (events.length > 0) await receiver.store('telegram', events)
      offset = offsetAfter(updates, offset)
      continue
    }
    const pause = BACKLOG_PAUSES_MS[failures++]
    if (pause === undefined) return
    await sleep(pause)
  }
}
