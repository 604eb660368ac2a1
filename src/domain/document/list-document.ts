import type { Day } from '../calendar/day.ts'
import type { Words } from '../interview/words.ts'
import type { DocumentColumn, DocumentRow, OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'

/** What an entry says in each column of the official form; a column that an act does not have is not asked. */
export type ListEntryFacts = {
  area: string
  functionName: string
  businessProcess: string
  touchpoint: string
  needs: readonly Words[]
  otherNeed: string
  kind: Words
  actions: string
  specifics: Words
}

export type ListColumnKey =
  | 'lineNumber'
  | 'area'
  | 'functionName'
  | 'businessProcess'
  | 'touchpoint'
  | 'needs'
  | 'kind'
  | 'actions'
  | 'specifics'

/**
 * A list of interaction points for an official paper (R30): `columns` are those of the act's form, `needsIn` the one that discloses the needs.
 * `entries` stand in the succession of the form; `areas` in that of the act (R31). `edition`: undefined while it is a working list.
 */
export type ListFacts = {
  authority: string
  /** The unit whose list it is; empty for the list of the whole authority. */
  unit: string
  columns: readonly { key: ListColumnKey; words: Words }[]
  needsIn: 'needs' | 'actions'
  /** The direction whose lines alone it has (R31); none for the whole list. */
  only: readonly Words[]
  areas: readonly { key: string; words: Words }[]
  entries: readonly ListEntryFacts[]
  edition: { number: number; orderNumber: string; orderDate: Day | '' } | undefined
  made: Day
  act: string
}

/** The lines of one direction, by its number in the act from 1, as a list of its own (R31). Undefined for a direction that is not there. */
export function ofArea(facts: ListFacts, number: string): ListFacts | undefined {
  const area = facts.areas[Number(number) - 1]
  return area && { ...facts, only: [area.words], entries: facts.entries.filter((entry) => entry.area === area.key) }
}

const SHARES: Readonly<Record<ListColumnKey, number>> = {
  lineNumber: 6,
  area: 15,
  functionName: 17,
  businessProcess: 18,
  touchpoint: 17,
  needs: 24,
  kind: 15,
  actions: 22,
  specifics: 16,
}

/** In a paper the direction is the heading over its lines (R31), so that it is not said in every line; in a workbook it is a column. */
export type AreaPlace = 'asHeading' | 'withArea'

/** The columns of the act's form, as far as they stand in this kind of paper. */
export const columnsOf = ({ columns }: ListFacts, say: Sayer, place: AreaPlace): (DocumentColumn & { key: ListColumnKey })[] =>
  columns
    .filter(({ key }) => place === 'withArea' || key !== 'area')
    .map(({ key, words }) => ({ key, title: say(words), share: SHARES[key] }))

function needsOf({ needs, otherNeed }: ListEntryFacts, say: Sayer): string {
  return [...needs.map(say), otherNeed].filter((text) => text !== '').join(';\n')
}

function cellOf(key: ListColumnKey, entry: ListEntryFacts, number: number, facts: ListFacts, say: Sayer): string {
  if (key === 'lineNumber') return String(number)
  if (key === 'area') return say(facts.areas.find((area) => area.key === entry.area)?.words ?? entry.area)
  if (key === 'needs') return needsOf(entry, say)
  if (key === 'actions') {
    const needs = facts.needsIn === 'actions' ? needsOf(entry, say) : ''
    return [entry.actions, needs].filter((text) => text !== '').join('\n')
  }
  return say(entry[key])
}

/** Entries by direction, in the act's succession (R31); directions that it does not know any more come last. */
function byArea({ areas, entries }: ListFacts): { words: Words; entries: ListEntryFacts[] }[] {
  const known = new Set(areas.map(({ key }) => key))
  const strange = [...new Set(entries.map(({ area }) => area).filter((area) => !known.has(area)))]
  return [...areas, ...strange.map((key) => ({ key, words: key }))]
    .map(({ key, words }) => ({ words, entries: entries.filter(({ area }) => area === key) }))
    .filter((group) => group.entries.length > 0)
}

/** The lines of the form without headings, numbered through the whole list. */
export function listLines(facts: ListFacts, say: Sayer, place: AreaPlace): string[][] {
  const columns = columnsOf(facts, say, place)
  return byArea(facts)
    .flatMap(({ entries }) => entries)
    .map((entry, index) => columns.map(({ key }) => cellOf(key, entry, index + 1, facts, say)))
}

/** The lines of the form, each direction under its heading. */
export function listRows(facts: ListFacts, say: Sayer): DocumentRow[] {
  const lines = listLines(facts, say, 'asHeading')
  let from = 0
  return byArea(facts).flatMap(({ words, entries }): DocumentRow[] => {
    const own = lines.slice(from, from + entries.length)
    from += entries.length
    return [{ group: say(words) }, ...own]
  })
}

/** The list as an official paper (R30, R51). A list that no order has adopted bears a visible mark. */
export function listDocument(facts: ListFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const { edition } = facts
  const rows = listRows(facts, say)
  const adopted = edition && {
    number: edition.number,
    order: edition.orderNumber,
    date: edition.orderDate === '' ? '' : documentDay(edition.orderDate),
  }
  return {
    title: say({ id: 'document-list-title' }),
    subtitle: [facts.authority, facts.unit, ...facts.only.map(say)].filter((text) => text !== '').join('\n'),
    mark: edition ? undefined : say({ id: 'document-draft' }),
    landscape: true,
    language,
    footer: say({ id: 'document-footer', params: { authority: facts.authority, made: documentDay(facts.made) } }),
    blocks: [
      ...(adopted ? [{ kind: 'text', text: say({ id: 'document-edition', params: adopted }) } as const] : []),
      ...(facts.act === '' ? [] : [{ kind: 'text', text: say({ id: 'document-list-act', params: { act: facts.act } }) } as const]),
      rows.length > 0
        ? { kind: 'table', columns: columnsOf(facts, say, 'asHeading').map(({ title, share }) => ({ title, share })), rows }
        : { kind: 'text', text: say({ id: 'document-list-empty' }) },
    ],
  }
}
