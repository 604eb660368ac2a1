import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import type { Db } from '../../../src/storage/open.ts'

/** A line of a list by the keys of its columns, without its number. */
export type ListLine = Record<string, string>

type Said = { area: string; name: string; kind: string; needs: unknown; otherNeed: string; actions: string; specifics: string }
type Named = { processName: string; functionName: string }

/** What the columns of the act say of an entry, by the act's own words (R30, R38), without the program's own pieces. */
function lineOf(entry: Said, { processName, functionName }: Named, regulation: string): ListLine {
  const { listRules: rules, settings } = regulationOf(regulation)
  if (!rules) throw new Error(`${regulation} keeps no list`)
  const asked = rules.needs.filter(({ key }) => (entry.needs as string[]).includes(key))
  const needs = asked.filter(({ words }) => !words || entry.otherNeed === '').map(({ ru }) => ru)
  const disclosed = [...needs, entry.otherNeed].filter((text) => text !== '').join(';\n')
  const actions = entry.actions === '' ? asked.map(({ action }) => action.ru).join('; ') : entry.actions
  const kind = entry.kind as 'digital' | 'offline'
  const cells: ListLine = {
    area: rules.directions.find(({ key }) => key === entry.area)?.ru ?? entry.area,
    functionName,
    businessProcess: processName,
    touchpoint: entry.name,
    needs: disclosed,
    kind: rules.kinds.find(({ key }) => key === kind)?.ru ?? kind,
    actions: rules.layout.needsIn === 'actions' ? [actions, disclosed].filter((text) => text !== '').join('\n') : actions,
    specifics: entry.specifics === '' ? (rules.specifics ?? settings.specifics)[kind].ru : entry.specifics,
  }
  const keys = rules.layout.columns.map(({ key }) => key).filter((key) => key !== 'lineNumber')
  return Object.fromEntries(keys.map((key) => [key, cells[key] ?? '']))
}

/** What a working list has to say, by the database. */
export async function linesInDatabase(
  db: Db,
  regulation: string,
  where: { authorityId: string; unitId?: string; area?: string },
): Promise<ListLine[]> {
  const rows = await db.touchpointEntry.findMany({ where })
  const processes = new Map((await db.businessProcess.findMany({ where: { authorityId: where.authorityId } })).map((one) => [one.id, one]))
  return rows.map((row) => {
    const { name = '', functionName = '' } = processes.get(row.processId) ?? {}
    return lineOf(row, { processName: name, functionName }, regulation)
  })
}

/** What an edition has to say, by the database. */
export async function linesInEdition(db: Db, regulation: string, editionId: string): Promise<ListLine[]> {
  const rows = await db.editionEntry.findMany({ where: { editionId } })
  return rows.map(({ body }) => {
    const said = body as unknown as Said & { businessProcess: string; functionName: string }
    return lineOf(said, { processName: said.businessProcess, functionName: said.functionName }, regulation)
  })
}
