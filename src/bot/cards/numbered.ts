import type { Screen } from '../../app/dialogue/screen.ts'
import type { Button } from '../../channels/channel.ts'
import type { Page } from '../../domain/touchpoint/listing.ts'
import { screenPress } from './press-data.ts'
import { labelOf, type Say } from './say.ts'

/** The narrowest messenger has five buttons to a row. */
const COLUMNS = 5

/** Rows of buttons that bear numbers: what they stand for is written in the card. */
export const numberRows = (buttons: readonly Button[]): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / COLUMNS) }, (_, row) => buttons.slice(row * COLUMNS, (row + 1) * COLUMNS))

/** The button that turns to the next page, the last one leading to the first; none where there is one page only. */
export function turnButton<T>({ page, pages }: Page<T>, say: Say, screenOf: (page: number) => Screen): Button[] {
  if (pages < 2) return []
  const label = labelOf(say.t('button-more', { at: String(page + 1), of: String(pages) }))
  return [{ label, data: screenPress(screenOf((page + 1) % pages)) }]
}

/** A page number of callback data; anything else is the first page. */
export const pageIn = (arg: string | undefined): number => (/^\d{1,4}$/.test(arg ?? '') ? Number(arg) : 0)
