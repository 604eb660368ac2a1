import { sourcePlace } from './source-place.ts'

/** Errors of this program whose messages hold no words of people. */
const OUTSPOKEN: ReadonlySet<string> = new Set(['Conflict', 'MigrationRefused', 'TelegramTokenRefused', 'FileUnavailable', 'DamagedFile'])

export type DescribedError = { name: string; code?: string; message?: string; at: string[] }

/**
 * What a log may hold of an error (R97): its name, its code and where it happened. The message is left out, because a database quotes the
 * values of a statement in it, and those are people's words.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const message = OUTSPOKEN.has(error.name) ? { message: error.message } : {}
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
  return { name: error.name, ...code, ...message, at: at.slice(0, 12).map(sourcePlace) }
}
