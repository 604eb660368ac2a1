import { randomBytes } from 'node:crypto'

const BYTES = 32

/** A secret of 256 bits for a cookie or a link, 43 characters that are safe in both. Only its sha256 is ever stored. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url')

/** A number of a web chat, as text: random and below 2^48, so that it is exact as a number in a Telegram-shaped update. */
export const newChatId = (): string => String(randomBytes(6).readUIntBE(0, 6) || 1)
