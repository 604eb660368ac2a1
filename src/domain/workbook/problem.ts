import type { Params } from '../interview/words.ts'

/** What can be wrong with a workbook. Each has a message of `locales` that says what to write instead: `workbook-problem-<code>`. */
export const PROBLEM_CODES = [
  'no-sheets',
  'no-column',
  'no-lines',
  'missing',
  'formula',
  'cell-error',
  'too-long',
  'no-letters',
  'not-one-of',
  'double',
  'email-form',
  'unit-unknown',
  'unit-retired',
  'role-unknown',
  'role-needs-unit',
  'role-appoints-administrator',
  'role-last-administrator',
  'person-ambiguous',
  'person-self',
  'process-unknown',
  'process-ambiguous',
  'area-other',
  'function-other',
  'kind-other',
  'subtype-needed',
  'number-form',
  'date-form',
  'edition-frozen',
  'edition-behind',
  'order-lines',
  'too-many-lines',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** A problem at a cell: `sheet` as the workbook names it, `row` from 1, `column` from 0. Row 0: the workbook as a whole. */
export type Problem = { sheet: string; row: number; column: number; code: ProblemCode; params: Params }

/** As much of a cell as a problem quotes. */
export const quoted = (text: string): string => {
  const chars = Array.from(text.replace(/\s+/g, ' ').trim())
  return chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : chars.join('')
}
