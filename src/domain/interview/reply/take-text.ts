import { cleanText } from '../../text/clean-text.ts'
import { parseDate } from '../../text/parse-date.ts'
import { parseNumber } from '../../text/parse-number.ts'
import { sameKey } from '../../text/same-key.ts'
import { type Env, scopeOf } from '../env.ts'
import { takeLines } from '../lines/take-lines.ts'
import { type Outcome, record, refuse } from '../outcome.ts'
import type { QuestionStep } from '../path.ts'
import type { Position } from '../position.ts'
import { aboveMax, beyondBounds, boundsAt, weighed } from './counted.ts'
import { pickedOf } from './picked.ts'
import { type At, takeValue } from './take-value.ts'
import { findOptions } from './typed-options.ts'

/** Characters of a text whose question names no bound, and of words of one's own beside options. */
const TEXT_MAX = 1000

/** Understands what was typed as an answer of this question, as hurried people write it. */
export function takeText<F>(env: Env<F>, position: Position, step: QuestionStep<F>, raw: string): Outcome {
  const text = cleanText(raw)
  if (text === '') return refuse('empty')
  const { question } = step
  const at = { env, position, step }
  if (question.kind === 'text') return plainText(at, text)
  if (question.kind === 'number') return numberText(at, text)
  if (question.kind === 'date') {
    const day = parseDate(text, env.today)
    return typeof day === 'string' ? takeValue(at, day) : refuse(day.refusal, { text: short(text) })
  }
  if (question.kind === 'choices') return severalText(at, text)
  if (question.kind === 'register') return registerText(at, text)
  if (question.kind === 'lines') return takeLines(at, text)
  if (question.kind === 'file') return refuse('needs-file', { what: 'text' })
  return oneText(at, text)
}

/** As much of a text as a refusal quotes. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function plainText<F>(at: At<F>, text: string): Outcome {
  const { min = 1, max = TEXT_MAX } = boundsAt(at)
  const chars = Array.from(text)
  if (chars.length < min) return refuse('too-short', { min, length: chars.length })
  return chars.length <= max ? takeValue(at, text) : tooLong(at, text, max)
}

/** What is too long is not lost: its beginning can be taken by one tap. */
function tooLong<F>({ position }: At<F>, text: string, max: number): Outcome {
  const chars = Array.from(text)
  const outcome = refuse('too-long', { max, length: chars.length })
  return { ...outcome, position: { ...position, view: { ...position.view, held: chars.slice(0, max).join('') } } } as Outcome
}

function numberText<F>(at: At<F>, text: string): Outcome {
  const value = parseNumber(text)
  if (typeof value !== 'number') return refuse(value.refusal, { text: short(text) })
  const { min, max } = boundsAt(at)
  if (min !== undefined && value < min) return refuse('number-below', { min })
  if (max !== undefined && value > max) return refuse('number-above', { max })
  return takeValue(at, value)
}

function oneText<F>(at: At<F>, text: string): Outcome {
  const { question } = at.step
  if (question.kind === 'yesNo') {
    const word = sameKey(text)
    const { yes, no } = at.env.spoken
    const said = yes.includes(word) ? true : no.includes(word) ? false : undefined
    return said === undefined ? refuse('needs-button') : takeValue(at, said)
  }
  const scope = scopeOf(at.env, at.position, at.step)
  const { keys } = findOptions(text, question.options?.(scope) ?? [])
  if (keys.length === 1 && keys[0]) return takeValue(at, keys[0])
  const read = question.read?.(text, scope)
  return read ? record(at.env, at.position, at.step, read) : refuse('not-an-option', { text: short(text) })
}

function severalText<F>(at: At<F>, text: string): Outcome {
  const { question } = at.step
  const scope = scopeOf(at.env, at.position, at.step)
  const found = findOptions(text, question.options?.(scope) ?? [])
  const before = at.position.view.picked || at.position.view.others ? pickedOf(at.position, at.step, scope) : { keys: [], others: [] }
  const keys = [...new Set([...before.keys, ...found.keys])]
  if (found.others.length > 0 && !question.other) return notAllOptions(at, found, keys)
  const longest = found.others.find((other) => Array.from(other).length > TEXT_MAX)
  if (longest !== undefined) return tooLong(at, longest, TEXT_MAX)
  const others = [...before.others, ...found.others].filter(
    (text, index, all) => all.findIndex((other) => sameKey(other) === sameKey(text)) === index,
  )
  return beyondBounds(at, weighed(at, { keys, others })) ?? takeValue(at, { keys, others })
}

/** What was understood of several values is ticked, so that only the rest has to be said anew. */
function notAllOptions<F>(at: At<F>, found: { keys: string[]; others: string[] }, keys: string[]): Outcome {
  const text = short(found.others.join(', '))
  if (found.keys.length === 0) return refuse('not-an-option', { text })
  const { position } = at
  const beyond = aboveMax(at, weighed(at, { keys, others: [] }))
  if (beyond) return beyond
  return { ...refuse('not-all-options', { text }), position: { ...position, view: { ...position.view, picked: keys } } } as Outcome
}

function registerText<F>(at: At<F>, text: string): Outcome {
  const options = at.step.question.options?.(scopeOf(at.env, at.position, at.step)) ?? []
  const query = sameKey(text)
  const exact = options.filter((option) => sameKey(String(option.label)) === query)
  const hits = exact.length > 0 ? exact : options.filter((option) => sameKey(String(option.label)).includes(query))
  const [only] = hits
  if (!only || query === '') return refuse('nothing-found', { text: short(text) })
  if (hits.length === 1) return takeValue(at, { id: only.key, label: String(only.label) })
  return { kind: 'redraw', position: { ...at.position, view: { ...at.position.view, query: text, page: 0 } } }
}
