import { readFileSync } from 'node:fs'
import type { Official } from './officials.ts'

/**
 * A line of test/scenario/rights/matrix.csv: an action with its arguments, and the right that it asks, in `unit` (`somewhere`: any unit will do) where
 * it concerns one, of those with one of the roles `only` where an act names them besides. `own`: it is about a thing of somebody else, whom nobody's
 * role replaces. `anyone`: whoever is in may. `refusals`: how it is said, in a code.
 */
export type Line = { action: string; args: string; right: string; unit: string; only: string[]; refusals: string[] }

const read = (url: URL): string[][] =>
  readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))

const words = (cell: string): string[] => (cell === '' ? [] : cell.split(' '))

export const LINES: readonly Line[] = read(new URL('../../scenario/rights/matrix.csv', import.meta.url))
  .slice(1)
  .map(([action = '', args = '', right = '', unit = '', only = '', refusals = '']) => ({
    ...{ action, args, right, unit, only: words(only) },
    refusals: refusals === '' ? ['not-allowed'] : words(refusals),
  }))

const [[, ...RIGHTS] = [], ...ROWS] = read(new URL('../../unit/rights/expected.csv', import.meta.url))

/** What the table that was written by hand says of a role and a right: `no`, `own`, `unit` or `all`. */
function cellOf(role: string, right: string): string {
  const cell = ROWS.find(([name]) => name === role)?.[RIGHTS.indexOf(right) + 1]
  if (!RIGHTS.includes(right) || cell === undefined) throw new Error(`expected.csv says nothing of ${role} and ${right}`)
  return cell
}

/** Whether somebody may do what a line says: by the two tables, without the program's own. */
export function isAllowed({ role, unitId }: Official, { right, unit, only }: Line): boolean {
  if (right === 'anyone') return true
  if (right === 'own' || !role) return false
  const cell = cellOf(role, right)
  if (only.length > 0 && (unitId !== '' || !only.includes(role))) return false
  if (cell === 'no' || cell === 'own') return cell === 'own'
  return (cell === 'all' && unitId === '') || (unit !== '' && (unit === 'somewhere' || unit === unitId))
}
