// JSON.stringify writes NUL and lone surrogates, and only them among what is refused below, as these escapes.
const SUSPECT = /\\u(0000|d[89a-f])/i

const cleaned = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD') : value

/**
 * JSON text of what came from outside, without NUL characters and with U+FFFD for lone surrogates: PostgreSQL stores neither, and
 * one such message would keep every other of its batch from being stored.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value)
  return SUSPECT.test(json) ? JSON.stringify(value, cleaned) : json
}
