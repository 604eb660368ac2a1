import { cleanLine, cleanText } from '../../text/clean-text.ts'
import { sameKey } from '../../text/same-key.ts'

/** Words of usual Latin and Russian letters and signs. */
const PLAIN = /^[\w\u0401\u0410-\u044f\u0451.,:;()«»"'/+@№!?%&*=–—-]+$/
/** What is clean as it stands: plain words with single spaces between them. */
const isPlain = (text: string): boolean => text === '' || text.split(' ').every((word) => PLAIN.test(word))

/** `cleanText` and `cleanLine` of the domain, of which most cells of a workbook have no need. */
export const cleaned = (text: string, lines: boolean): string => (isPlain(text) ? text : lines ? cleanText(text) : cleanLine(text))

/** Texts longer than this are rarely met twice. */
const LONGEST = 300
const MOST = 20_000
const known = new Map<string, string>()

/** `sameKey`, remembered: a workbook says the same words in thousands of lines. */
export function keyOf(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const key = sameKey(text)
  if (text.length > LONGEST) return key
  if (known.size >= MOST) known.clear()
  known.set(text, key)
  return key
}
