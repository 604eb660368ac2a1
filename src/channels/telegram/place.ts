import type { Transformer } from 'grammy'
import type { Sleep } from './retry.ts'

/** The methods that put a new message into a chat. */
const NEW_MESSAGES: ReadonlySet<string> = new Set(['sendMessage', 'sendDocument', 'sendPhoto'])

/**
 * Lets every attempt at a new message, a repeated one too, wait for its place in a second: right before it is posted, so that nothing the program does
 * meanwhile moves it. `place` is the ledger's and gives the milliseconds until then.
 */
export function placing(place: () => number, sleep: Sleep): Transformer {
  return async (prev, method, payload, signal) => {
    const wait = NEW_MESSAGES.has(method) ? place() : 0
    if (wait > 0) await sleep(wait, signal as AbortSignal | undefined)
    return prev(method, payload, signal)
  }
}
