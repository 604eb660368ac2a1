import type { Button } from '../../channels/channel.ts'

/** What the narrowest messenger takes, navigation included. */
const MAX_ROWS = 6
const MAX_BUTTONS = 10
/** Labels up to this length stand two in a row on a phone. */
const HALF = 18
/** Together the labels of a navigation row are at most this long. */
const ROW = 32

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

const inRows = (buttons: readonly Button[], columns: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / columns) }, (_, row) => buttons.slice(row * columns, (row + 1) * columns))

/** `more` makes the button that turns to a page; pages count from 0 and the last one leads to the first. */
export type Paging = { page: number; more: (page: number, at: number, of: number) => Button }

/** Where the options of a page begin and end, for cards that number them in the text. */
export type Laid = { rows: Button[][]; from: number; to: number }

/**
 * Lays options and navigation out so that every messenger takes the card: at most 6 rows and 10 buttons in all, short labels two in a
 * row, what does not fit on further pages. Throws when the navigation alone leaves no room: a card was planned wrongly.
 */
export function layOut(options: readonly Button[], navigation: readonly Button[], paging: Paging): Laid {
  const below = navigationRows(navigation)
  const columns = options.every((option) => option.label.length <= HALF) ? 2 : 1
  const room = Math.min(MAX_BUTTONS - navigation.length, (MAX_ROWS - below.length) * columns)
  if (options.length <= room) return { rows: [...inRows(options, columns), ...below], from: 0, to: options.length }
  const size = room - 1
  if (size < 1) throw new Error('navigation leaves no room for options')
  const pages = Math.ceil(options.length / size)
  const page = Math.min(paging.page, pages - 1)
  const shown = options.slice(page * size, (page + 1) * size)
  const next = (page + 1) % pages
  const rows = inRows([...shown, paging.more(next, page + 1, pages)], columns)
  return { rows: [...rows, ...below], from: page * size, to: page * size + shown.length }
}
