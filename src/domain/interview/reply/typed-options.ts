import { sameKey } from '../../text/same-key.ts'
import type { Option } from '../question.ts'
import { isMessage, type Words } from '../words.ts'

/** Every way in which the words of an option may be typed; texts of `locales` are not known here. */
function spellings(words: Words | undefined): string[] {
  if (words === undefined) return []
  if (typeof words === 'string') return [sameKey(words)]
  return isMessage(words) ? [] : [words.ru, words.en, words.short].filter((text) => text !== undefined).map(sameKey)
}

function match(part: string, options: readonly Option[]): string | undefined {
  const key = sameKey(part)
  if (key === '') return undefined
  const exact = options.find((option) => [...spellings(option.label), ...spellings(option.short)].includes(key))
  if (exact || key.length < 4) return exact?.key
  const begun = options.filter((option) => [...spellings(option.label), ...spellings(option.short)].some((text) => text.startsWith(key)))
  return begun.length === 1 ? begun[0]?.key : undefined
}

/** A comma separates only where one of its sides is an option: names may hold commas of their own. */
function splitCommas(part: string, options: readonly Option[]): string[] {
  const pieces = part.split(',')
  return !match(part, options) && pieces.some((piece) => match(piece, options)) ? pieces : [part]
}

/** Splits what was typed into options and words of one's own: by line, semicolon and comma. */
export function findOptions(text: string, options: readonly Option[]): { keys: string[]; others: string[] } {
  const parts = text.split(/[\n;]+/).flatMap((part) => splitCommas(part, options))
  const keys = new Set<string>()
  const others: string[] = []
  for (const part of parts.map((raw) => raw.trim()).filter((raw) => raw !== '')) {
    const key = match(part, options)
    if (key) keys.add(key)
    else others.push(part)
  }
  return { keys: [...keys], others }
}
