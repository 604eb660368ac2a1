import { ROLE_WORDS } from '../../regulation/workbook-words.ts'
import { type Grant, isRole, ROLES, type Role } from '../../rights/roles.ts'
import { choicesOf, chosen } from '../sheets/shapes.ts'
import type { UnitLine } from '../snapshot.ts'
import type { LineReader } from './cells.ts'
import { type FindUnit, unitAt } from './units.ts'

const CHOICES = choicesOf(ROLE_WORDS)

/** Parts of a cell divided by semicolons and line breaks, but not within brackets. */
export function partsOutsideBrackets(text: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const char of text) {
    if (char === '(') depth += 1
    if (char === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && (char === ';' || char === '\n')) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** One role as it is written: `role` or `role (unit)`. */
function readRole(part: string): { role: Role; unit: string } | undefined {
  const whole = chosen(part, CHOICES)
  if (whole && isRole(whole.key)) return { role: whole.key, unit: '' }
  for (let at = part.indexOf('('); at >= 0 && part.endsWith(')'); at = part.indexOf('(', at + 1)) {
    const role = chosen(part.slice(0, at), CHOICES)
    if (role && isRole(role.key)) return { role: role.key, unit: part.slice(at + 1, -1).trim() }
  }
  return undefined
}

/**
 * The roles that a cell names (R1). A role of units holds in the person's own unit unless another is named in brackets; a supervising deputy names
 * the units. Problems: `role-unknown`, `role-needs-unit`, `unit-unknown`.
 */
export function readRoles(reader: LineReader, own: UnitLine | undefined, find: FindUnit): Grant[] | undefined {
  const text = reader.text('roles', { lines: true })
  if (text === undefined) return undefined
  const field = reader.field('roles')
  const grants = new Map<string, Grant>()
  for (const part of partsOutsideBrackets(text)) {
    const read = readRole(part)
    if (!read) {
      reader.report(field, 'role-unknown', { part: part.slice(0, 60), words: CHOICES.map(({ words }) => words.ru).join('; ') })
      return undefined
    }
    const { role, unit } = read
    const within = unit === '' ? undefined : unitAt(field, unit, find, reader)
    if (unit !== '' && !within) return undefined
    const unitId = within?.id ?? (ROLES[role] === 'unit' && role !== 'supervisingDeputy' ? own?.id : '')
    if (unitId === undefined || (unitId === '' && ROLES[role] === 'unit')) {
      reader.report(field, 'role-needs-unit', { part: part.slice(0, 60) })
      return undefined
    }
    grants.set(`${role} ${unitId}`, { role, unitId })
  }
  return [...grants.values()]
}

/** Roles in one sequence, for comparing. */
export const grantsKey = (grants: readonly Grant[]): string =>
  grants
    .map(({ role, unitId }) => `${role} ${unitId}`)
    .sort()
    .join('|')

export const isAdministrator = (grants: readonly Grant[]): boolean =>
  grants.some(({ role, unitId }) => role === 'administrator' && unitId === '')
