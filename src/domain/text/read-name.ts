import { cleanLine } from './clean-text.ts'
import { sameKey } from './same-key.ts'

export type NameRefusal = { refusal: 'no-letters' | 'too-long' }

/**
 * A name as it will be kept, on one line, with its key (R34). Refuses `no-letters` when it consists of signs only, `too-long` beyond
 * `limit` characters.
 */
export function readName(raw: string, limit: number): { name: string; key: string } | NameRefusal {
  const name = cleanLine(raw)
  const key = sameKey(name)
  if (key === '') return { refusal: 'no-letters' }
  return Array.from(name).length > limit ? { refusal: 'too-long' } : { name, key }
}
