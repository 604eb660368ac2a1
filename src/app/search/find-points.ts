import type { Regulation } from '../../domain/regulation/regulation.ts'
import { unitsFor } from '../../domain/rights/may.ts'
import { searchKeyOf } from '../../domain/search/search-key.ts'
import { keepsList, needsOf } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { keysIn } from '../touchpoints/entry-row.ts'
import type { FindFilter, Thing } from './findable.ts'
import { processKeys } from './process-keys.ts'

const needKeys = (regulation: Regulation): Map<string, string> =>
  new Map(needsOf(regulation).map(({ key, short, ru }) => [key, searchKeyOf([short ?? ru])]))

/** The units that are looked at: those whose lists the person may see, of them the one that is asked for. */
export function unitsAsked(seen: 'all' | string[], unitId: string): { unitId?: string | { in: string[] } } {
  if (unitId === '') return seen === 'all' ? {} : { unitId: { in: seen } }
  return seen === 'all' || seen.includes(unitId) ? { unitId } : { unitId: { in: [] } }
}

/** The entries of the lists that the person may see, by their own texts, business process, function and needs. */
export async function findablePoints(app: App, { authorityId, roles }: Actor, filter: FindFilter): Promise<Thing[]> {
  const { regulation } = app.authorities.get(authorityId)
  if (!keepsList(regulation)) return []
  const { db } = app.storage
  const { unitId, area, state } = filter
  const where = {
    authorityId,
    ...unitsAsked(unitsFor(roles, 'list.viewUnit'), unitId),
    ...(area !== '' && { area }),
    ...(state && { state: state === 'working' ? 'draft' : 'approved' }),
  }
  const select = { id: true, unitId: true, processId: true, area: true, name: true, needs: true, state: true, searchKey: true }
  const rows = await db.touchpointEntry.findMany({ where, select })
  const processes = await db.businessProcess.findMany({ where: { authorityId }, select: { id: true, name: true, functionName: true } })
  const names = new Map(processes.map(({ id, name }) => [id, name]))
  const places = processKeys(processes)
  const needs = needKeys(regulation)
  return rows.map((row) => ({
    kind: 'point',
    id: row.id,
    number: 0,
    title: row.name,
    unitId: row.unitId,
    areas: [row.area],
    about: names.get(row.processId) ?? '',
    state: row.state === 'draft' ? 'working' : 'settled',
    searchKey: row.searchKey,
    shared: [places.get(row.processId) ?? '', ...keysIn(row.needs).map((key) => needs.get(key) ?? '')],
  }))
}
