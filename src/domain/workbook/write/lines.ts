import type { Regulation } from '../../regulation/regulation.ts'
import { ROLE_WORDS } from '../../regulation/workbook-words.ts'
import { type Grant, isRole, ROLES } from '../../rights/roles.ts'
import { needsText } from '../check/needs.ts'
import type { SheetKey, SheetShape } from '../sheets/shapes.ts'
import type { Snapshot, UnitLine } from '../snapshot.ts'
import type { Sayer } from './paper.ts'

/** Lines of a sheet as they are written: texts by column. */
export type WrittenLine = Readonly<Record<string, string>>

const numbers = new Intl.Collator('ru', { numeric: true })

/** Says a role and, where it is not the person's own, the unit that it holds in. */
function roleText({ role, unitId }: Grant, own: string | null, nameOf: (id: string) => string, say: Sayer): string {
  if (!isRole(role)) return ''
  const word = say(ROLE_WORDS[role])
  const understood = unitId === '' || (unitId === own && ROLES[role] === 'unit' && role !== 'supervisingDeputy')
  return understood ? word : `${word} (${nameOf(unitId)})`
}

type Writing = { snapshot: Snapshot; regulation: Regulation; shapes: readonly SheetShape[]; say: Sayer }

/** The words of a key in a column with choices. */
const wordOf =
  ({ shapes, say }: Writing) =>
  (sheet: SheetKey, column: string, key: string): string => {
    const shape = shapes.find((one) => one.key === sheet)?.columns.find((one) => one.key === column)
    const choice = shape?.choices?.find((one) => one.key === key)
    return choice ? say(choice.words) : ''
  }

const isActive = ({ state }: { state: string }): boolean => state === 'active'

/** Names of units by id; empty for none. */
function unitNames(units: readonly UnitLine[]): (id: string | null) => string {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? '' : (names.get(id) ?? ''))
}

function staffLines({ snapshot, say }: Writing): WrittenLine[] {
  const nameOf = unitNames(snapshot.units)
  const rolesOf = (grants: readonly Grant[], unitId: string | null): string =>
    grants.map((grant) => roleText(grant, unitId, nameOf, say)).join('; ')
  return snapshot.staff
    .filter(({ state }) => state !== 'left')
    .map(({ name, position, unitId, email, grants }) => ({
      person: name,
      position,
      unit: nameOf(unitId),
      roles: rolesOf(grants, unitId),
      email,
    }))
}

function processLines(writing: Writing): WrittenLine[] {
  const word = wordOf(writing)
  const nameOf = unitNames(writing.snapshot.units)
  return [...writing.snapshot.processes]
    .filter(isActive)
    .sort((a, b) => numbers.compare(a.number, b.number))
    .map(({ number, area, functionName, functionKind, name, unitId, reach }) => ({
      processNumber: number,
      area: word('processes', 'area', area),
      functionName,
      functionKind: word('processes', 'functionKind', functionKind),
      process: name,
      unit: nameOf(unitId),
      reach: word('processes', 'reach', reach),
    }))
}

function listLines(writing: Writing, entries: Snapshot['entries']): WrittenLine[] {
  const word = wordOf(writing)
  const { snapshot, regulation } = writing
  const places = new Map(snapshot.processes.map((one) => [one.id, one]))
  return entries.map((entry, index) => ({
    lineNumber: String(index + 1),
    area: word('list', 'area', entry.area),
    functionName: places.get(entry.processId)?.functionName ?? '',
    businessProcess: places.get(entry.processId)?.name ?? '',
    touchpoint: entry.name,
    needs: needsText(entry.needs, entry.otherNeed, regulation.listRules?.needs ?? []),
    kind: word('list', 'kind', entry.kind),
    actions: entry.actions,
    specifics: entry.specifics,
    subtype: word('list', 'subtype', entry.subtype),
  }))
}

/** What the database holds, as lines of the sheets: units and processes that are retired and people who left are not among them. */
export function linesOf(
  snapshot: Snapshot,
  regulation: Regulation,
  shapes: readonly SheetShape[],
  say: Sayer,
): Record<SheetKey, WrittenLine[]> {
  const writing: Writing = { snapshot, regulation, shapes, say }
  const last = Math.max(0, ...snapshot.editions.map(({ number }) => number))
  const head = snapshot.editions.find(({ number }) => number === last)
  return {
    units: snapshot.units.filter(isActive).map(({ name, short }) => ({ name, short })),
    staff: staffLines(writing),
    processes: processLines(writing),
    order: head ? [{ editionNumber: String(head.number), orderNumber: head.orderNumber, orderDate: dayText(head.orderDate) }] : [],
    list: listLines(writing, head ? snapshot.frozen : snapshot.entries.filter(({ state }) => state === 'approved')),
  }
}

const dayText = (day: string): string => day.split('-').reverse().join('.')
