import { randomInt } from 'node:crypto'

/** The only source of new ids, handed in by main.ts. */
export interface Ids {
  /** A new id: 10 characters of [a-z0-9], about 51 bits, so that a row and what refers to it can be written in one statement. */
  next(): string
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Ids that nobody can guess. Takes nothing; each call of `next` is independent of the one before. */
export const randomIds = (): Ids => ({
  next: () => Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
})
