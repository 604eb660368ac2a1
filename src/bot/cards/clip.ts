/** The beginning of a text, at most `max` characters as a reader counts them. */
export function clip(text: string, max: number): string {
  const chars = Array.from(text)
  return chars.length > max
    ? `${chars
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
    : text
}

/** As much of a name as stands above something else. */
export const NAME = 200
/** The longest text of a card. */
const LONGEST = 4000
/** How far single fields are cut, one after the other, until the whole fits. */
const CAPS = [Number.POSITIVE_INFINITY, 1000, 600, 400, 250, 100]

/** The text that `write` makes of fields cut to some length: the first that fits a card (or `longest`), the shortest if none does. */
export function fitted(write: (cut: (text: string) => string) => string, longest = LONGEST): string {
  const texts = CAPS.map((cap) => write((text) => clip(text, cap)))
  return texts.find((text) => text.length <= longest) ?? clip(texts.at(-1) ?? '', longest)
}

/** Parts of an answer as one text: beside each other, or below each other where one of them holds the sign that would part them. */
export const joined = (parts: readonly string[]): string =>
  parts.join(parts.length > 1 && parts.some((part) => part.includes(';')) ? '\n' : '; ')
