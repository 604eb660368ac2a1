import { type Api, GrammyError, HttpError } from 'grammy'
import type { Update } from 'grammy/types'
import type { IncomingEvent, Receiver } from '../receiver.ts'
import type { Log } from './log.ts'
import { describeFailure } from './refusal.ts'
import type { LibrarySignal, Sleep } from './retry.ts'
import { toEvent, UPDATE_KINDS } from './to-event.ts'

/** Hears whether updates can be had. */
export type Health = { well(): void; ill(): void }

/** What receiving needs. */
export type Polling = { api: Api; receiver: Receiver; log: Log; sleep: Sleep; health?: Health }

const LONG_POLL_SECONDS = 30
const BATCH = 100
const SLOWEST_MS = 60_000

/** The updates that wait from `offset` on, at most one batch. Asking with an offset confirms everything before it. */
export function nextUpdates(api: Api, offset: number, timeout: number, signal?: AbortSignal): Promise<Update[]> {
  return api.getUpdates({ offset, limit: BATCH, timeout, allowed_updates: UPDATE_KINDS }, signal as LibrarySignal)
}

/** What of a batch is ours. */
export const eventsOf = (updates: readonly Update[]): IncomingEvent[] => updates.flatMap((update) => toEvent(update) ?? [])

/** The offset that confirms `updates`. */
export const offsetAfter = (updates: readonly Update[], offset: number): number =>
  Math.max(offset, ...updates.map((update) => update.update_id + 1))

/**
 * Long polling until `signal` aborts. The request that confirms a batch goes out only when the receiver has kept the batch; if it could
 * not, the same batch is fetched again. Nothing ends the loop but the signal: each kind of failure is told once and tried again.
 */
export async function poll({ api, receiver, log, sleep, health }: Polling, signal: AbortSignal): Promise<void> {
  let offset = 0
  let failures = 0
  while (!signal.aborted) {
    try {
      const updates = await nextUpdates(api, offset, LONG_POLL_SECONDS, signal)
      const events = eventsOf(updates)
      if (events.length > 0) await receiver.receive('telegram', events)
      offset = offsetAfter(updates, offset)
      if (failures > 0) log.info({ failures }, 'telegram is received again')
      failures = 0
      health?.well()
      await receiver.room()
    } catch (error) {
      if (signal.aborted) return
      health?.ill()
      if (failures++ === 0) log.warn(describeFailure(error), adviceFor(error))
      await sleep(pauseAfter(error, failures), signal).catch(() => undefined) // stopped while waiting
    }
  }
}

function adviceFor(error: unknown): string {
  if (!(error instanceof GrammyError))
    return error instanceof HttpError ? 'telegram cannot be reached' : 'what came from telegram could not be kept'
  if (error.error_code === 409) return 'another program receives the updates of this telegram bot: stop it or make a new token'
  if (error.error_code === 401 || error.error_code === 404) return 'telegram does not know this token any more'
  return 'telegram gives no updates'
}

function pauseAfter(error: unknown, failures: number): number {
  const growing = Math.min(SLOWEST_MS, 500 * 2 ** Math.min(failures - 1, 10))
  if (!(error instanceof GrammyError)) return growing
  if (error.error_code === 401 || error.error_code === 404) return SLOWEST_MS
  return Math.max(growing, error.error_code === 409 ? 5000 : 0, (error.parameters.retry_after ?? 0) * 1000)
}
