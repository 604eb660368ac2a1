import { createHash } from 'node:crypto'

/** The lower-case hexadecimal sha256 of a text (as UTF-8) or of bytes. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (_key: string, value: unknown): unknown =>
  isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value

/** JSON without spaces and with the keys of every object sorted by code unit, so that equal details have equal digests. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted)
