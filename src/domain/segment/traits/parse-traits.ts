import { cleanText } from '../../text/clean-text.ts'
import { sameKey } from '../../text/same-key.ts'
import { capitalised, splitPieces, splitValues, tidied, tidiedName, withoutBullet } from './pieces.ts'
import { findLooseSeparator, findSeparator, type Separator } from './separator.ts'
import { mergeTraits, type TypedTrait } from './typed-traits.ts'

/** What was understood of a text, and the lines of it in which no trait was found. */
export type ParsedTraits = { traits: TypedTrait[]; unread: string[] }

/** A trait that was begun: `typed` is said where no value follows, `waits` for values on the lines below. */
type Begun = TypedTrait & { typed: string; waits: boolean }

/**
 * Traits as hurried people type them (R13): «возраст - 60+, 18-35», «Пол: ж», several in a line or each on its own, with bullets and
 * numbers, values also on the lines below their name. Commas and semicolons divide values, words never do. The name gets its capital,
 * figures of a range their dash, all else stays as it was typed. A line without a name or without a value is unread.
 */
export function parseTraits(text: string): ParsedTraits {
  const begun: Begun[] = []
  for (const line of cleanText(text).split('\n').map(withoutBullet)) {
    if (line !== '') readLine(line, begun)
  }
  const whole = begun.filter(isWhole)
  const traits = mergeTraits(
    [],
    whole.map(({ name, values }) => ({ name, values })),
  )
  return { traits, unread: begun.filter((trait) => !isWhole(trait)).map(({ typed }) => typed) }
}

/** Several lines in which `parseTraits` finds these traits again, also where values look like traits of their own. */
export const printTraits = (traits: readonly TypedTrait[]): string =>
  traits.flatMap(({ name, values }) => values.map((value) => `${name}: ${value}`)).join('\n')

const isWhole = ({ name, values }: TypedTrait): boolean => sameKey(name) !== '' && values.length > 0

const unread = (typed: string): Begun => ({ name: '', values: [], typed: typed.trim(), waits: false })

function readLine(line: string, begun: Begun[]): void {
  const [first = '', ...rest] = splitPieces(line)
  const separator = findSeparator(first) ?? findLooseSeparator(first)
  if (separator) begin(first, separator, begun)
  else if (begun.at(-1)?.waits) readValues(first, begun)
  else begun.push(unread(first))
  for (const piece of rest) readPiece(piece, begun)
}

/** What stands after a semicolon or comma is one more trait, or more values of the one before. */
function readPiece(text: string, begun: Begun[]): void {
  const piece = withoutBullet(text)
  const separator = findSeparator(piece)
  if (separator) begin(piece, separator, begun)
  else if (begun.at(-1)?.name === '') begun.push(unread(piece))
  else readValues(piece, begun)
}

function begin(typed: string, { at, length }: Separator, begun: Begun[]): void {
  const values = typed.slice(at + length)
  begun.push({ name: capitalised(tidiedName(typed.slice(0, at))), values: [], typed, waits: values.trim() === '' })
  const [value = '', ...others] = splitValues(values)
  add(value, begun)
  for (const other of others) readPiece(other, begun)
}

function readValues(piece: string, begun: Begun[]): void {
  for (const value of splitValues(piece)) add(value, begun)
}

function add(text: string, begun: Begun[]): void {
  const value = tidied(text)
  if (sameKey(value) !== '') begun.at(-1)?.values.push(value)
}
