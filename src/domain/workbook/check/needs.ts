import type { Regulation } from '../../regulation/regulation.ts'
import { cleanLine } from '../../text/clean-text.ts'
import { keyOf } from '../sheets/keys.ts'

type Need = NonNullable<Regulation['listRules']>['needs'][number]
export type ReadNeeds = { keys: string[]; other: string }

const NUMBERING = /^\s*(?:\d{1,2}[.)]|[-–—•*·])\s*/

const known = new WeakMap<readonly Need[], Map<string, Need>>()

/** Needs by every way the act, the product and its actions call them. */
function waysOf(needs: readonly Need[]): Map<string, Need> {
  const kept = known.get(needs)
  if (kept) return kept
  const made = new Map<string, Need>()
  for (const need of needs) {
    for (const text of [need.ru, need.short, need.en ?? need.ru, need.action.ru]) if (!made.has(keyOf(text))) made.set(keyOf(text), need)
  }
  known.set(needs, made)
  return made
}

/** The needs of a part: whole, or divided at commas where every piece is a need. Official wording has commas of its own. */
function needsOfPart(part: string, ways: ReadonlyMap<string, Need>): Need[] | undefined {
  const whole = ways.get(keyOf(part))
  if (whole) return [whole]
  const pieces = part.split(',')
  const found: Need[] = []
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length
    while (to > from && !ways.has(keyOf(pieces.slice(from, to).join(',')))) to -= 1
    const need = ways.get(keyOf(pieces.slice(from, to).join(',')))
    if (!need || to === from) return undefined
    found.push(need)
    from = to
  }
  return found
}

/** The needs that a cell names (R33), in the regulation's sequence; what is none of them is `other`: words of one's own. */
export function readNeeds(text: string, needs: readonly Need[]): ReadNeeds {
  const ways = waysOf(needs)
  const keys = new Set<string>()
  const others: string[] = []
  const parts = text.split(/[;\n]/).map((part) => cleanLine(part).replace(NUMBERING, '').replace(/[.,]$/, '').trim())
  for (const part of parts.filter((one) => keyOf(one) !== '')) {
    const found = needsOfPart(part, ways)
    if (found) for (const need of found) keys.add(need.key)
    else others.push(part)
  }
  const own = needs.find(({ words }) => words)
  if (others.length > 0 && own) keys.add(own.key)
  return { keys: needs.map(({ key }) => key).filter((key) => keys.has(key)), other: others.join('; ') }
}

/** The same back: as it stands in the official form. */
export const needsText = (keys: readonly string[], other: string, needs: readonly Need[]): string =>
  [
    ...needs.filter(({ key, words }) => keys.includes(key) && !(words && other !== '')).map(({ ru }) => ru),
    ...(other === '' ? [] : [other]),
  ].join('; ')
