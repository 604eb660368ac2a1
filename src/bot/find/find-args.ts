import { at, type Screen } from '../../app/dialogue/screen.ts'
import { FIND_KINDS, FIND_STATES, type FindKind, type FindState } from '../../app/search/findable.ts'
import { pageIn } from '../cards/numbered.ts'

/**
 * What part of what was found is looked at. `search` is the draft of the search; `unit` is empty for all, `area` is the place of a direction in the
 * regulation, counted from 1, or empty.
 */
export type FindArgs = {
  search: string
  page: number
  kind: FindKind | undefined
  state: FindState | undefined
  area: string
  unit: string
}

const ID = /^[a-z0-9-]{1,12}$/
const AREA = /^\d{1,2}$/

/** Reads what callback data says; anything odd counts as not said. */
export function readFindArgs([search = '', page, kind = '', state = '', area = '', unit = '']: readonly string[]): FindArgs {
  const only = (shape: RegExp, text: string): string => (shape.test(text) ? text : '')
  return {
    search: only(ID, search),
    page: pageIn(page),
    kind: FIND_KINDS[Number(kind) - 1],
    state: FIND_STATES[Number(state) - 1],
    area: only(AREA, area),
    unit: only(ID, unit),
  }
}

/** Callback data is short: kinds and states travel as their places, and what is empty at the end is left out. */
function screenOf(name: string, { search, page, kind, state, area, unit }: FindArgs): Screen {
  const place = <T>(all: readonly T[], one: T | undefined): string => (one === undefined ? '' : String(all.indexOf(one) + 1))
  const args = [search, String(page), place(FIND_KINDS, kind), place(FIND_STATES, state), area, unit]
  const used = args.findLastIndex((arg) => arg !== '' && arg !== '0')
  return at(name, ...args.slice(0, used + 1))
}

/** The screens of what was found, of its filters, and of the choice of a unit and of a direction. */
export const findScreen = (args: FindArgs): Screen => screenOf('find', args)
export const findFilterScreen = (args: FindArgs): Screen => screenOf('findFilter', args)
export const findUnitsScreen = (args: FindArgs): Screen => screenOf('findUnits', args)
export const findAreasScreen = (args: FindArgs): Screen => screenOf('findAreas', args)

/** Is anything left out of what was found? */
export const isFiltered = ({ kind, state, area, unit }: FindArgs): boolean =>
  kind !== undefined || state !== undefined || area !== '' || unit !== ''
