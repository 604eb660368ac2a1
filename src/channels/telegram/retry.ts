import type { ApiCallFn, RawApi, Transformer } from 'grammy'
import { HttpError } from 'grammy'

/** Resolves after `ms`; rejects or resolves at once when `signal` aborts. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<unknown>

/**
 * - `pausesMs`: what is waited before each further attempt after a 5xx answer or a dropped connection;
 * - `floodSeconds`: how long in all a call obeys `retry_after` before it gives up;
 * - `attemptMs`: how long one attempt may stay without an answer.
 */
type Patience = { pausesMs: readonly number[]; floodSeconds: number; attemptMs: number }

const PATIENT: Patience = { pausesMs: [500, 1500, 4000], floodSeconds: 60, attemptMs: 20_000 }
const UPLOAD: Patience = { ...PATIENT, attemptMs: 120_000 }
const START: Patience = { pausesMs: [500], floodSeconds: 5, attemptMs: 5000 }
const DECORATION: Patience = { pausesMs: [], floodSeconds: 0, attemptMs: 10_000 }
const PATIENCE: Readonly<Record<string, Patience>> = {
  getMe: START,
  deleteWebhook: START,
  sendDocument: UPLOAD,
  sendPhoto: UPLOAD,
  getUpdates: { pausesMs: [], floodSeconds: 0, attemptMs: 50_000 }, // the polling loop has its own back-off
  sendChatAction: DECORATION,
  answerCallbackQuery: { ...DECORATION, pausesMs: [300] },
}

/** What reaches people, and so what the pace of mailings depends on; the limits of other methods are their own. */
const MESSAGES: ReadonlySet<string> = new Set(['sendMessage', 'sendDocument', 'sendPhoto', 'editMessageText'])

/** `onFlood` hears every `retry_after` (seconds) of a message, also those that are waited for here, so that mailings can fall silent. */
export type RetryOptions = { sleep: Sleep; onFlood?: (seconds: number) => void; attemptMs?: number }

/**
 * Repeats a call that Telegram could not take: 429 after the time it asks for, 5xx and dropped connections with growing pauses. It gives
 * up after a bounded time and passes on the last answer or HttpError. A connection that dropped after the effect makes a message come
 * twice: Telegram has no key by which it could be recognised.
 */
export function retrying({ sleep, onFlood, attemptMs }: RetryOptions): Transformer {
  return async (prev, method, payload, librarySignal) => {
    const patience = PATIENCE[method] ?? PATIENT
    const signal = librarySignal as AbortSignal | undefined
    let flood = patience.floodSeconds
    for (let failures = 0; ; ) {
      const outcome = await attempt(attemptMs ?? patience.attemptMs, signal, (limited) => prev(method, payload, limited as LibrarySignal))
      const seconds = retryAfterOf(outcome)
      if (seconds !== undefined && MESSAGES.has(method)) onFlood?.(seconds)
      const pause = seconds === undefined ? patience.pausesMs[failures] : seconds <= flood ? seconds * 1000 : undefined
      if (signal?.aborted || pause === undefined || !isTransient(outcome)) return settle(outcome)
      if (seconds === undefined) failures++
      else flood -= Math.max(seconds, 1)
      await sleep(pause, signal)
    }
  }
}

/** The library's types come from a polyfill; what it takes is the platform's own signal. */
export type LibrarySignal = Parameters<ApiCallFn>[2]
type Response = Awaited<ReturnType<ApiCallFn<RawApi>>>
type Outcome<R> = { response: R } | { failure: unknown }

/** One attempt, ended after `ms` or by `signal`. By hand: a call leaves neither a running timer nor a listener behind. */
async function attempt<R>(ms: number, signal: AbortSignal | undefined, call: (limited: AbortSignal) => Promise<R>): Promise<Outcome<R>> {
  const ending = new AbortController()
  const end = () => ending.abort()
  const timer = setTimeout(end, ms)
  signal?.addEventListener('abort', end)
  if (signal?.aborted) end()
  try {
    return { response: await call(ending.signal) }
  } catch (failure) {
    return { failure: failure instanceof HttpError ? withoutAddress(failure) : failure }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

/** The library hangs the transport's own error on its HttpError, and that one quotes the address with the token: only its code stays. */
function withoutAddress({ message, error }: HttpError): HttpError {
  const { code, type } = (error ?? {}) as { code?: string; type?: string }
  return new HttpError(message, code ?? type)
}

function settle<R>(outcome: Outcome<R>): R {
  if ('failure' in outcome) throw outcome.failure
  return outcome.response
}

function retryAfterOf(outcome: Outcome<Response>): number | undefined {
  if ('failure' in outcome || outcome.response.ok || outcome.response.error_code !== 429) return undefined
  return outcome.response.parameters?.retry_after ?? 1
}

function isTransient(outcome: Outcome<Response>): boolean {
  if ('failure' in outcome) return outcome.failure instanceof HttpError
  return !outcome.response.ok && (outcome.response.error_code === 429 || outcome.response.error_code >= 500)
}
