import type { Button } from '../../channels/channel.ts'

/** What the narrowest messenger takes, navigation included. */
export const MAX_ROWS = 6
export const MAX_BUTTONS = 10
/** Labels up to this length stand two in a row on a phone, numbers five. */
const HALF = 18
const NUMBER = 4
/** Together the labels of a navigation row are at most this long. */
const ROW = 34

/** Rows of navigation: as many to a row as can be read on a phone. */
export function navigationRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = []
  for (const button of buttons) {
    const row = rows.at(-1)
    const used = row?.reduce((sum, other) => sum + other.label.length + 2, 0) ?? 0
    if (row && row.length < 4 && used + button.label.length <= ROW) row.push(button)
    else rows.push([button])
  }
  return rows
}

/** Does `button` stand beside those of `row` on a phone? */
function fitsBeside(row: readonly Button[], button: Button): boolean {
  const longest = Math.max(...[...row, button].map(({ label }) => label.length))
  return row.length < (longest <= NUMBER ? 5 : longest <= HALF ? 2 : 1)
}

/** Rows of options: numbers five to a row, short words two, others one. */
export function packed(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = []
  for (const button of buttons) {
    const row = rows.at(-1)
    if (row && fitsBeside(row, button)) row.push(button)
    else rows.push([button])
  }
  return rows
}

/** `more` makes the button that turns to a page; pages count from 0 and the last one leads to the first. */
export type Paging = { page: number; more: (page: number, at: number, of: number) => Button }

/** Where the options of a page begin and end, for cards that number them in the text. */
export type Laid = { rows: Button[][]; from: number; to: number }

type Room = { rows: number; buttons: number }

const fits = (buttons: readonly Button[], room: Room): boolean => buttons.length <= room.buttons && packed(buttons).length <= room.rows

/** Cuts options into pages that leave room for the button that turns them. Gives where each page begins. */
function pageStarts(options: readonly Button[], room: Room, turn: Button): number[] {
  const starts = [0]
  for (let at = 0; at < options.length; at++) {
    const start = starts.at(-1) ?? 0
    if (at > start && !fits([...options.slice(start, at + 1), turn], room)) starts.push(at)
  }
  return starts
}

/**
 * Lays options and navigation out so that every messenger takes the card: at most 6 rows and 10 buttons in all, short labels two in a
 * row, what does not fit on further pages. Throws when the navigation alone leaves no room: a card was planned wrongly.
 */
export function layOut(options: readonly Button[], navigation: readonly Button[], paging: Paging): Laid {
  const below = navigationRows(navigation)
  const room: Room = { rows: MAX_ROWS - below.length, buttons: MAX_BUTTONS - navigation.length }
  if (fits(options, room)) return { rows: [...packed(options), ...below], from: 0, to: options.length }
  if (room.rows < 2 || room.buttons < 2) throw new Error('navigation leaves no room for options')
  const starts = pageStarts(options, room, paging.more(0, 1, 1))
  const page = Math.min(paging.page, starts.length - 1)
  const from = starts[page] ?? 0
  const to = starts[page + 1] ?? options.length
  const turn = paging.more((page + 1) % starts.length, page + 1, starts.length)
  return { rows: [...packed([...options.slice(from, to), turn]), ...below], from, to }
}
