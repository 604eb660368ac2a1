/** Numbers that look random and are the same for the same seed. */
export type Rng = {
  /** From 0 (inclusive) to 1. */
  next(): number
  /** A whole number from `min` to `max`, both inclusive. */
  between(min: number, max: number): number
}

/** A generator for `seed`; `stream` separates independent sequences of one seed. */
export function seeded(seed: number, stream = 0): Rng {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul((stream + 1) | 0, 0x85ebca6b)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, between: (min, max) => min + Math.floor(next() * (max - min + 1)) }
}
