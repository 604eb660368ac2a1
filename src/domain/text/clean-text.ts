const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters but the line break and the tabulation (which counts as a space), halves of broken pairs, all that is never drawn. */
const INVISIBLE = /(?![\n\t])\p{Cc}|\p{Cs}|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu
const SPACES = /[^\S\n]+/g
const AROUND_BREAKS = / ?\n ?/g
const EMPTY_LINES = /\n{3,}/g

/**
 * What a person typed, fit to be kept: composed (NFC), without zero-width, bidi-control and control characters, runs of spaces made one,
 * at most one empty line in a row, no space at the ends. Line breaks stay. Cleaning twice changes nothing more.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(AROUND_BREAKS, '\n')
    .replace(EMPTY_LINES, '\n\n')
    .trim()
}

/** `cleanText` on one line: for names and other short answers. */
export const cleanLine = (raw: string): string => cleanText(raw).replace(/\n+/g, ' ')
