import { at, type Screen } from '../../app/dialogue/screen.ts'
import { pageIn } from '../cards/numbered.ts'

/**
 * What part of which list is looked at. `unit` is empty for the person's own, `area` for all directions, `search` is the draft of a search;
 * `entry` asks for the page on which this entry stands.
 */
export type ListArgs = { page: number; entry: string; area: string; unit: string; search: string }

const ENTRY = /^~([a-z0-9-]{1,24})$/
const AREA = /^[a-z][A-Za-z0-9]{0,23}$/
const ID = /^[a-z0-9-]{1,10}$/

/**
 * Reads what callback data says of a list; anything odd counts as not said. All of it fits callback data again: it travels on with every
 * button of the list.
 */
export function readListArgs([page = '', area = '', unit = '', search = '']: readonly string[]): ListArgs {
  const only = (shape: RegExp, text: string): string => (shape.test(text) ? text : '')
  return { page: pageIn(page), entry: ENTRY.exec(page)?.[1] ?? '', area: only(AREA, area), unit: only(ID, unit), search: only(ID, search) }
}

/** The screen of a list. */
export const listScreen = ({ page = 0, area = '', unit = '', search = '' }: Partial<ListArgs>): Screen =>
  short('list', [String(page), area, unit, search])

/** The screen that chooses a direction of a list. */
export const areasScreen = ({ page = 0, area = '', unit = '', search = '' }: Partial<ListArgs>): Screen =>
  short('listAreas', [String(page), area, unit, search])

/** The list, opened where an entry stands. */
export const listAround = (entry: string, unit = ''): Screen => short('list', [`~${entry}`, '', unit])

/** Callback data is short: what is empty at the end is left out. */
function short(name: string, args: readonly string[]): Screen {
  const used = args.findLastIndex((arg) => arg !== '')
  return at(name, ...args.slice(0, used + 1))
}
