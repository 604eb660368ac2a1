import type { Button } from '../../channels/channel.ts'
import { MAX_BUTTONS, MAX_ROWS, navigationRows, packed } from '../cards/layout.ts'

/** Numbers to a row. */
const COLUMNS = 5

type Parts = { edits: readonly Button[]; held: readonly Button[]; offers: readonly Button[] }
type Turn = (page: number, at: number, of: number) => Button

/** Cuts suggestions into pages of at most `count` that take, with the button that turns them, at most `rows` rows. */
function pagesOf(buttons: readonly Button[], turn: Button, count: number, rows: number): Button[][] {
  const pages: Button[][] = []
  for (const button of buttons) {
    const page = pages.at(-1)
    if (page && page.length < count && packed([...page, button, turn]).length <= rows) page.push(button)
    else pages.push([button])
  }
  return pages
}

const chunks = (buttons: readonly Button[], size: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / size) }, (_, page) => buttons.slice(page * size, (page + 1) * size))

const pick = <T>(pages: readonly T[][], page: number): T[] => pages[page % pages.length] ?? []

/** Which line is the first of the page. */
type LaidLines = { rows: Button[][]; from: number }

/**
 * Lays out a growing list: the buttons that change its lines in one row, then what was not taken, suggestions, navigation. One button turns
 * the pages of lines and suggestions together; the newest lines stand first.
 */
export function layLines({ edits, held, offers }: Parts, navigation: readonly Button[], page: number, turn: Turn): LaidLines {
  const below = navigationRows(navigation)
  const rows = MAX_ROWS - below.length - packed(held).length
  const buttons = MAX_BUTTONS - navigation.length - held.length
  const own = edits.length > 0 ? 1 : 0
  if (edits.length <= COLUMNS && edits.length + offers.length <= buttons && packed(offers).length + own <= rows) {
    return { rows: [...chunks(edits, COLUMNS), ...packed(held), ...packed(offers), ...below], from: 0 }
  }
  const free = buttons - 1
  const beside = rows < 2
  const size = Math.min(beside ? COLUMNS - 1 : COLUMNS, offers.length > 0 ? Math.ceil(free / 2) : free)
  const editPages = chunks(edits, Math.max(1, size))
  const offerPages = pagesOf(offers, turn(0, 1, 1), Math.max(1, free - Math.min(size, edits.length)), rows - own)
  const count = Math.max(editPages.length, offerPages.length)
  const at = page % count
  const numbers = pick(editPages, editPages.length + at - 1)
  const turner = turn((at + 1) % count, at + 1, count)
  const first = beside ? [...numbers, turner] : numbers
  const others = [...pick(offerPages, at), ...(beside ? [] : [turner])]
  return {
    rows: [...(first.length > 0 ? [first] : []), ...packed(held), ...packed(others), ...below],
    from: numbers[0] ? edits.indexOf(numbers[0]) : 0,
  }
}
