import { createHash } from 'node:crypto'
import type { Ids } from '../../src/storage/ids.ts'

/** Ids that are the same in every run with the same seed: 10 characters of [a-z0-9], never one twice. */
export function seededIds(seed: string | number): Ids {
  let number = 0
  return {
    next() {
      number += 1
      const digest = createHash('sha256').update(`${seed} ${number}`).digest()
      return Array.from(digest.subarray(0, 10), (byte) => (byte % 36).toString(36)).join('')
    },
  }
}
