import { APPROXIMATELY, MEASURES, ZEROS } from '../regulation/typed-words.ts'
import { cleanLine } from './clean-text.ts'
import { foldLetters } from './same-key.ts'

export type NumberRefusal = { refusal: 'not-a-number' | 'ambiguous-number' | 'number-too-large' }

const LARGEST = 1e15
const SHAPE = /^(?<lead>(?:[^\d+\-\u2212]|-(?=\p{L}))*)(?<sign>[+\-\u2212]?)(?<figure>\d(?:[\d.,'\u2019 ]*\d)?)(?<tail>\D*)$/u
const WHOLE = /^\d+$/
const SPACED = /^\d{1,3}(?:[ '\u2019]\d{3})+(?<decimals>[.,]\d+)?$/
const DECIMAL = /^\d+[.,]\d+$/
const POINTED = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/
const THREE_DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/
const LEAD_SIGNS = /[\u2248~\u223c\u2243 .]+/
const TAIL_SIGNS = /[ .]+/

/**
 * A number as a hurried person types it: digits in groups, a decimal comma or point, thousands and millions in words, «about» and a
 * measure around it. Refuses `not-a-number`; `ambiguous-number` for figures like «12,000», which may be twelve or twelve thousand;
 * `number-too-large` beyond 10^15.
 */
export function parseNumber(raw: string): number | NumberRefusal {
  const parts = SHAPE.exec(foldLetters(cleanLine(raw)))?.groups
  if (!parts) return { refusal: 'not-a-number' }
  const { lead = '', sign = '', figure = '', tail = '' } = parts
  const zeros = zerosOf(tail)
  if (zeros === undefined || !split(lead, LEAD_SIGNS).every((word) => APPROXIMATELY.has(word))) return { refusal: 'not-a-number' }
  if (zeros === 0 && THREE_DECIMALS.test(figure)) return { refusal: 'ambiguous-number' }
  const plain = plainFigure(figure)
  if (plain === undefined) return { refusal: 'not-a-number' }
  // Read in one piece, because 1.1 × 1 000 000 is not 1 100 000 in binary fractions.
  const value = Number(`${plain}e${zeros}`)
  if (value > LARGEST) return { refusal: 'number-too-large' }
  return value !== 0 && sign !== '' && sign !== '+' ? -value : value
}

/** The figure with a decimal point and no separators of groups; undefined when it is none. */
function plainFigure(figure: string): string | undefined {
  if (WHOLE.test(figure)) return figure
  if (DECIMAL.test(figure)) return figure.replace(',', '.')
  if (SPACED.test(figure)) return figure.replace(/[ '\u2019]/g, '').replace(',', '.')
  if (!POINTED.test(figure)) return undefined
  const last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','))
  const decimals = figure[figure.search(/[.,]/)] === figure[last] ? '' : `.${figure.slice(last + 1)}`
  return (decimals === '' ? figure : figure.slice(0, last)).replace(/[.,]/g, '') + decimals
}

/** How many zeros the words after the figure add, or undefined when some word is not understood. */
function zerosOf(tail: string): number | undefined {
  const [first, ...rest] = split(tail, TAIL_SIGNS)
  if (first === undefined) return 0
  const zeros = ZEROS.get(first)
  const measures = zeros === undefined ? [first, ...rest] : rest
  return measures.every((word) => MEASURES.has(word)) ? (zeros ?? 0) : undefined
}

const split = (text: string, signs: RegExp): string[] => text.split(signs).filter((word) => word !== '')
