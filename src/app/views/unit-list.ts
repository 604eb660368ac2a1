import type { Regulation } from '../../domain/regulation/regulation.ts'
import { may } from '../../domain/rights/may.ts'
import { soughtIn } from '../../domain/search/found.ts'
import { readQuery } from '../../domain/search/query.ts'
import { searchKeyOf } from '../../domain/search/search-key.ts'
import type { ChannelKind } from '../../domain/touchpoint/entry.ts'
import { orderEntries } from '../../domain/touchpoint/listing.ts'
import { needsOf } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { queryOf } from '../search/query-of.ts'
import { type EntryRow, keysIn } from '../touchpoints/entry-row.ts'
import { seesSeveralUnits } from './viewable-units.ts'
import { areasOf, type Named } from './words-of-list.ts'

/** One line of a unit's list. `number` counts through the whole list, whatever is filtered; `gaps` is what the entry still lacks. */
export type ListLine = {
  number: number
  id: string
  name: string
  businessProcess: string
  area: string
  kind: ChannelKind
  needs: number
  gaps: ('source' | 'needs')[]
  approved: boolean
}

/** `asked.unitId` must be one that the person may see; `asked.search` is the draft of a search. */
export type ListAsked = { unitId: string; area: string; search: string }

/**
 * A unit's list, or what a direction or a search has left of it. `total` counts the whole list, `areas` the directions
 * that have entries; `others`: the person sees lists of other units too.
 */
export type UnitList = {
  unit: { id: string; name: string }
  own: boolean
  lines: ListLine[]
  total: number
  areas: { area: Named; entries: number }[]
  area: Named | undefined
  query: string
  others: boolean
  mayAdd: boolean
}

/** The list of a unit, in the succession of the official form. Refusal: `not-allowed`. */
export async function unitList(app: App, actor: Actor, asked: ListAsked): Promise<UnitList | { refused: 'not-allowed' }> {
  const { authorityId } = actor
  const { unitId } = asked
  const { db } = app.storage
  if (!may(actor.roles, 'list.viewUnit', { unitId })) return { refused: 'not-allowed' }
  const unit = await db.unit.findFirst({ where: { id: unitId, authorityId } })
  if (!unit) return { refused: 'not-allowed' }
  const { regulation } = app.authorities.get(authorityId)
  const areas = areasOf(regulation)
  const processes = await db.businessProcess.findMany({ where: { authorityId, unitId } })
  const rows = await db.touchpointEntry.findMany({ where: { authorityId, unitId } })
  const names = new Map(processes.map(({ id, name }) => [id, name]))
  const whole = orderEntries(areas, processes, rows).map((row, index) => ({
    row,
    line: lineOf(row, index + 1, names.get(row.processId) ?? ''),
  }))
  const query = (await queryOf(app, actor, 'search', asked.search)) ?? ''
  const area = areas.find(({ key }) => key === asked.area)
  const within = area ? whole.filter(({ row }) => row.area === area.key) : whole
  const shown = soughtIn(within, readQuery(query), ({ row, line }) => findableIn(row, line, regulation))
  const counted = areas.map((one) => ({ area: one, entries: rows.filter((row) => row.area === one.key).length }))
  const own = unitId === actor.unitId
  return {
    unit: { id: unit.id, name: unit.name },
    own,
    lines: shown.map(({ line }) => line),
    total: rows.length,
    areas: counted.filter(({ entries }) => entries > 0),
    area,
    query,
    others: seesSeveralUnits(actor),
    mayAdd: may(actor.roles, 'touchpoint.create', { unitId }),
  }
}

/** What an entry is found by: its own texts, its business process and the short names of its needs. */
function findableIn(row: EntryRow, { businessProcess }: ListLine, regulation: Regulation): string {
  const needs = needsOf(regulation).filter(({ key }) => keysIn(row.needs).includes(key))
  return row.searchKey + searchKeyOf([businessProcess, ...needs.map(({ short, ru }) => short ?? ru)])
}

function lineOf(row: EntryRow, number: number, businessProcess: string): ListLine {
  const { id, name, area } = row
  const needs = keysIn(row.needs).length
  const kind = row.kind === 'offline' ? 'offline' : 'digital'
  const gaps: ListLine['gaps'] = [...(needs === 0 ? (['needs'] as const) : []), ...(row.sourceRef === '' ? (['source'] as const) : [])]
  return { number, id, name, businessProcess, area, kind, needs, gaps, approved: row.state === 'approved' }
}
