import { cleanLine } from '../../text/clean-text.ts'
import { sameKey } from '../../text/same-key.ts'
import type { Line, LinesValue } from '../answers.ts'
import { scopeOf } from '../env.ts'
import type { Refusal, UnderstoodLines } from '../question.ts'
import type { At } from '../reply/take-value.ts'
import type { Message } from '../words.ts'

/** Characters of a line, and lines of a list whose question names no bound. */
const LINE_MAX = 500
const MOST = 60
/** What people put before the lines of a list: a dash, a dot, a number. */
const BULLET = /^(?:[-–—•*·▪]|\d{1,2}[.)])\s+/
const NOTHING = /^[\p{P}\s]*$/u

const letters = (text: string): string => sameKey(text) || text

/** Every line of a text, also where semicolons part them, without what stands before it. */
const partsOf = (text: string): string[] =>
  text
    .split(/[\n;]+/)
    .map((part) => cleanLine(part).replace(BULLET, ''))
    .filter((part) => !NOTHING.test(part))

/** Each part is a line of its own; one that stands already stays as it is. */
function partAsLine(text: string, before: readonly Line[]): UnderstoodLines | Refusal {
  const known = new Set(before.map((line) => letters(line.text)))
  const added: Line[] = []
  for (const part of partsOf(text)) {
    if (known.has(letters(part))) continue
    known.add(letters(part))
    added.push({ key: '', text: part })
  }
  return partsOf(text).length === 0 ? { refused: 'empty' } : { lines: [...before, ...added] }
}

/** A new line gets a key that none has had: answers about a line that is gone must not become those of another. */
function keyed(lines: readonly Line[], { lines: before, last = 0 }: LinesValue): LinesValue {
  const kept = new Set(before.map(({ key }) => key))
  const numbers = before.map(({ key }) => Number(/^l(\d+)$/.exec(key)?.[1] ?? 0))
  let newest = Math.max(last, ...numbers)
  const seen = new Set<string>()
  const named = lines.map((line): Line => {
    const stays = kept.has(line.key) && !seen.has(line.key)
    if (!stays) newest += 1
    const key = stays ? line.key : `l${newest}`
    seen.add(key)
    return { ...line, key }
  })
  return { lines: named, last: newest }
}

const length = ({ text }: Line): number => Array.from(text).length

/** A refusal may come with what of the text can be taken. */
export type Understood = (LinesValue & { note?: Message }) | (Refusal & { held?: string })

/** What stands once `text` is added to `before`. Refusals: those of the question, `empty`, `too-long` (one line), `too-many` (for any list). */
export function understood<F>(at: At<F>, text: string, before: LinesValue): Understood {
  const { question } = at.step
  const scope = scopeOf(at.env, at.position, at.step)
  const found = question.understand ? question.understand(text, scope, before.lines) : partAsLine(text, before.lines)
  if ('refused' in found) return found
  const long = found.lines.find((line) => length(line) > LINE_MAX && !before.lines.includes(line))
  if (long) return tooLong(text, length(long))
  if (found.lines.length > MOST) return { refused: 'too-many', message: { id: 'refused-too-many', params: { max: MOST } } }
  const lines = keyed(found.lines, before)
  return 'note' in found && found.note ? { ...lines, note: found.note } : lines
}

/** What is too long is not lost: the beginnings of its lines can be taken by one tap. */
function tooLong(text: string, size: number): Refusal & { held: string } {
  const held = partsOf(text)
    .map((part) => Array.from(part).slice(0, LINE_MAX).join(''))
    .join('\n')
  return { refused: 'too-long', message: { id: 'refused-too-long', params: { max: LINE_MAX, length: size } }, held }
}
