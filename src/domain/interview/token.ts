import { REVIEW } from './position.ts'

/** The name of the card of a step, without one of the review. An earlier version's cards have other names: they meant something else. */
export const cardToken = (definition: { version: number }, step: { address: string } | undefined): string =>
  stepToken(`${definition.version} ${step?.address ?? REVIEW}`)

/** A short name of a step's address for callback data: FNV-1a of 32 bits, base 36, at most 7 characters. */
export function stepToken(address: string): string {
  let hash = 0x811c9dc5
  for (const char of address) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
