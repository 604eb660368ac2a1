import type { Words } from '../../domain/interview/words.ts'
import { may } from '../../domain/rights/may.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import { orderProcesses } from '../../domain/touchpoint/listing.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { queryOf } from '../search/query-of.ts'
import { processSearch } from './process-search-kind.ts'

export type ProcessLine = { id: string; number: string; name: string; retired: boolean }

/** The register of processes in its sequence, retired ones last; with `search`, the draft of a search, those that it finds. Refusal: `not-allowed`. */
export async function processesView(
  app: App,
  actor: Actor,
  search: string,
): Promise<{ lines: ProcessLine[]; sought: string } | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'process.manage')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const rows = await app.storage.db.businessProcess.findMany({ where: { authorityId } })
  const sought = (await queryOf(app, actor, processSearch.key, search)) ?? ''
  const key = sameKey(sought)
  const fits = ({ number, name, functionName }: { number: string; name: string; functionName: string }): boolean =>
    key === '' || [number, name, functionName].some((text) => sameKey(text).includes(key))
  const { listRules } = app.authorities.get(authorityId).regulation
  const ordered = orderProcesses(listRules?.directions ?? [], rows.filter(fits))
  const lines = ordered.map(({ id, number, name, state }) => ({ id, number, name, retired: state !== 'active' }))
  return { lines: [...lines.filter(({ retired }) => !retired), ...lines.filter(({ retired }) => retired)], sought }
}

export type ProcessView = ProcessLine & {
  area: Words | undefined
  functionName: string
  functionKind: string
  unit: string
  reach: string
  entries: number
}

/** One process of the register. Refusals: `not-allowed`, `admin-process-gone`. */
export async function processView(app: App, actor: Actor, id: string): Promise<ProcessView | { refused: string }> {
  if (!may(actor.roles, 'process.manage')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const { db } = app.storage
  const row = await db.businessProcess.findFirst({ where: { id, authorityId } })
  if (!row) return { refused: 'admin-process-gone' }
  const { number, name, functionName, functionKind, reach, state } = row
  const unit = await db.unit.findFirst({ where: { id: row.unitId, authorityId } })
  const { listRules } = app.authorities.get(authorityId).regulation
  const direction = listRules?.directions.find(({ key }) => key === row.area)
  return {
    ...{ id, number, name, retired: state !== 'active', functionName, functionKind, reach },
    area: direction && { ru: direction.ru, en: direction.en, short: direction.short },
    unit: unit?.name ?? '',
    entries: await db.touchpointEntry.count({ where: { authorityId, processId: id } }),
  }
}
