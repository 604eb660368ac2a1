/** Where a name ends and its values begin: the signs between them with their spaces. */
export type Separator = { at: number; length: number }

/** `sure` signs divide wherever they stand; `loose` ones only where a line has no others. */
type Divides = 'sure' | 'loose' | 'no'

const SIGNS = /\s*(?<core>[:=\u2012-\u2015\u2212-]+>?|\u2192)\s*/gu
const DASHES = /^[\u2012-\u2015\u2212-]+$/u

/** The sign that surely divides a name from its values: a colon, an equals sign, an arrow, a dash between spaces. */
export const findSeparator = (text: string): Separator | undefined => first(text, 'sure')

/** The same for a line that has no sure one: a dash with a space on one side or none, «возраст- 60+», «возраст-60+». */
export const findLooseSeparator = (text: string): Separator | undefined => first(text, 'loose')

function first(text: string, wanted: Divides): Separator | undefined {
  for (const match of text.matchAll(SIGNS)) {
    const core = match.groups?.['core'] ?? ''
    const hasName = /\p{L}/u.test(text.slice(0, match.index))
    if (hasName && judge(text, match.index, match[0], core) === wanted) return { at: match.index, length: match[0].length }
  }
  return undefined
}

function judge(text: string, at: number, whole: string, core: string): Divides {
  const [before, after] = [text[at - 1] ?? '', text[at + whole.length] ?? '']
  const betweenDigits = /\d/.test(before) && /\d/.test(after)
  const spacedBefore = /^\s/u.test(whole)
  const spacedAfter = /\s$/u.test(whole) || after === ''
  if (!DASHES.test(core)) {
    const isTime = betweenDigits && whole === core
    const isLink = whole === ':' && after === '/'
    const compares = core.startsWith('=') && /[<>!]/.test(before)
    return isTime || isLink || compares ? 'no' : 'sure'
  }
  if (betweenDigits) return 'no'
  if (spacedBefore && spacedAfter) return 'sure'
  if (spacedBefore || spacedAfter || core !== '-') return 'loose'
  return /\p{L}/u.test(before) && /\d/.test(after) ? 'loose' : 'no'
}
