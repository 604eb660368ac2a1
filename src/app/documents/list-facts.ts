import { isDay } from '../../domain/calendar/day.ts'
import type { ListEntryFacts, ListFacts } from '../../domain/document/list-document.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import { may } from '../../domain/rights/may.ts'
import { withDefaults } from '../../domain/touchpoint/defaults.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import { orderEntries } from '../../domain/touchpoint/listing.ts'
import { keepsList, listWording } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type EditionRefusal, readEdition } from '../editions/read-edition.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { wordingOf } from '../views/words-of-list.ts'
import { actLine } from './act-line.ts'

type ProcessNames = { name: string; functionName: string }

/** What an entry says in the official form: empty actions and specifics are replaced by what stands for them (R38). */
function entryFacts(plain: TouchpointEntry, of: ProcessNames | undefined, regulation: Regulation): ListEntryFacts {
  const rules = regulation.listRules
  const entry = withDefaults(plain, listWording(regulation))
  const needs = rules?.needs ?? []
  const specifics = plain.specifics === '' ? (rules?.specifics ?? regulation.settings.specifics)[entry.kind] : entry.specifics
  return {
    area: entry.area,
    functionName: of?.functionName ?? '',
    businessProcess: of?.name ?? '',
    touchpoint: entry.name,
    needs: needs.filter(({ key, words }) => entry.needs.includes(key) && !(words && entry.otherNeed !== '')).map((need) => need),
    otherNeed: entry.otherNeed,
    kind: wordingOf(rules?.kinds ?? [], entry.kind),
    actions: entry.actions,
    specifics,
  }
}

/**
 * The working list of a unit, or with an empty `unitId` that of the whole authority, for an official paper (R30). Refusals: `module-off`, `not-allowed`.
 */
export async function listFacts(app: App, actor: Actor, unitId: string): Promise<ListFacts | { refused: 'module-off' | 'not-allowed' }> {
  const { authorityId, roles } = actor
  const { db } = app.storage
  const { regulation } = app.authorities.get(authorityId)
  if (!keepsList(regulation) || !regulation.listRules) return { refused: 'module-off' }
  if (unitId === '' ? !may(roles, 'list.viewAll') : !may(roles, 'list.viewUnit', { unitId })) return { refused: 'not-allowed' }
  const unit = unitId === '' ? null : await db.unit.findFirst({ where: { id: unitId, authorityId } })
  if (unitId !== '' && !unit) return { refused: 'not-allowed' }
  const where = { authorityId, ...(unitId !== '' && { unitId }) }
  const processes = await db.businessProcess.findMany({ where })
  const rows = await db.touchpointEntry.findMany({ where })
  const rules = regulation.listRules
  const known = new Map(processes.map((row) => [row.id, row]))
  const entries = orderEntries(rules.directions, processes, rows)
  return {
    ...frameOf(app, authorityId, rules),
    unit: unit?.name ?? '',
    entries: entries.map((row) => entryFacts(toEntry(row), known.get(row.processId), regulation)),
    edition: undefined,
  }
}

/** What all lists of an authority share. */
function frameOf(app: App, authorityId: string, { layout, directions, acts }: NonNullable<Regulation['listRules']>) {
  return {
    authority: app.authorities.get(authorityId).name,
    columns: layout.columns.map((column) => ({ key: column.key, words: column })),
    needsIn: layout.needsIn,
    only: [],
    areas: directions.map((direction) => ({ key: direction.key, words: direction })),
    made: app.authorities.today(authorityId, app.clock.now()),
    act: actLine(acts),
  }
}

/** An edition as its order adopted it (R51), with the names that stood in it then. Refusals as of `readEdition`. */
export async function editionFacts(app: App, actor: Actor, id: string): Promise<ListFacts | { refused: EditionRefusal }> {
  const edition = await readEdition(app, actor, id)
  if ('refused' in edition) return edition
  const { regulation } = app.authorities.get(actor.authorityId)
  if (!regulation.listRules) return { refused: 'module-off' }
  const { number, orderNumber, orderDate, entries } = edition
  return {
    ...frameOf(app, actor.authorityId, regulation.listRules),
    unit: '',
    entries: entries.map((entry) => entryFacts(entry, { name: entry.businessProcess, functionName: entry.functionName }, regulation)),
    edition: { number, orderNumber, orderDate: isDay(orderDate) ? orderDate : '' },
  }
}
