/** What XML cannot hold: control characters but tab and line breaks, halves of broken pairs, and the last two of the plane. */
const FORBIDDEN = /(?![\n\t\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** A text without what XML cannot hold. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '')
