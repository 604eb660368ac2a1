const BULLET =
  /^(?:[\u2022\u00b7\u2023\u25aa\u25cf\u25e6\u25cb\u2713\u2714\u2611\u2610*>]+\s*|[-\u2012-\u2015\u2212]+\s+|\(?\d{1,2}[.)](?!\d)\s*|\p{L}\)\s+)/u
const ENDS = /^[\s,;:]+|[\s,;:]+$/gu
const NAME_ENDS = /^[=\u2012-\u2015\u2212\u2192-]+|[=\u2012-\u2015\u2212\u2192-]+$/gu
const DASH = '\u2013'
const RANGE =
  /(?<![\d\p{L}\p{M}.,\u2012-\u2015\u2212-])(?<from>\d+(?:[.,]\d+)?)\s*[-\u2010-\u2015\u2212]\s*(?<to>\d+(?:[.,]\d+)?)(?![\d\u2010-\u2015\u2212-]|\s*[-\u2010-\u2015\u2212]\s*\d)/gu

/** A line without the signs and numbers of a list in front of it. */
export function withoutBullet(line: string): string {
  const bare = line.trim().replace(BULLET, '')
  return bare === line ? bare : withoutBullet(bare)
}

/** A value without the signs around it; the dash of a range of numbers is the long one. */
export const tidied = (text: string): string => {
  const bare = text.replace(ENDS, '').replace(RANGE, `$<from>${DASH}$<to>`)
  return bare === text ? bare : tidied(bare)
}

/** The same for a name, which no dash or equals sign ends either. */
export function tidiedName(text: string): string {
  const bare = withoutBullet(tidied(text).replace(NAME_ENDS, ''))
  return bare === text ? bare : tidiedName(bare)
}

/** With a capital at its beginning. */
export function capitalised(text: string): string {
  const [letter = ''] = text
  return (letter.toUpperCase() + text.slice(letter.length)).normalize('NFC')
}

/** What semicolons divide. */
export const splitPieces = (line: string): string[] => split(line, (text, at) => text[at] === ';')

/** What commas divide; the comma of a decimal fraction and those in brackets do not. */
export const splitValues = (piece: string): string[] => split(piece, (text, at) => text[at] === ',' && !isDecimal(text, at))

function isDecimal(text: string, at: number): boolean {
  return /(?<!\d,\d*)\d$/u.test(text.slice(0, at)) && /^\d(?![\d+]|,\d)/u.test(text.slice(at + 1))
}

/** Brackets that do not match hold nothing together. */
function split(text: string, divides: (text: string, at: number) => boolean): string[] {
  const holds = isBalanced(text)
  const parts = ['']
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    depth += step(text[at])
    if (divides(text, at) && (!holds || depth === 0)) parts.push('')
    else parts[parts.length - 1] += text[at] ?? ''
  }
  return parts
}

const step = (sign: string | undefined): number => (sign === '(' ? 1 : sign === ')' ? -1 : 0)

function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    depth += step(sign)
    if (depth < 0) return false
  }
  return depth === 0
}
