import type { Named } from '../../app/views/words-of-list.ts'
import type { EditionDifference } from '../../domain/edition/edition-difference.ts'
import type { FrozenEntry } from '../../domain/edition/frozen-entry.ts'
import { type Page, pageOf } from '../../domain/touchpoint/listing.ts'
import { capital } from '../cards/capital.ts'
import type { Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'

/** Lines to a page. */
const SIZE = 8

type Cut = (text: string) => string

/** A line of a difference, in words cut by `cut`, and the direction in which it stands. */
type Line = { area: string; words: (cut: Cut) => string }

function linesOf({ added, changed, removed }: EditionDifference, say: Say): Line[] {
  const line = (id: string, { area, name, businessProcess }: FrozenEntry, fields = ''): Line => ({
    area,
    words: (cut) => say.t(id, { name: cut(name), process: cut(businessProcess), fields }),
  })
  return [
    ...added.map((entry) => line('edition-added', entry)),
    ...changed.map(({ after, fields }) =>
      line('edition-changed', after, fields.map((field) => say.t(`edition-field-${field}`)).join(', ')),
    ),
    ...removed.map((entry) => line('edition-removed', entry)),
  ]
}

/** A page of a difference: by direction in the succession of the act (R31), in each what was added, changed, removed. */
export function differencePage(difference: EditionDifference, areas: readonly Named[], say: Say, page: number): Page<Line> {
  const place = (area: string): number => areas.findIndex(({ key }) => key === area) >>> 0
  const lines = linesOf(difference, say).sort((one, other) => place(one.area) - place(other.area))
  return pageOf(lines, SIZE, page)
}

/** The page in words: how many there are of each, then its lines below the names of their directions. */
export function differenceText(
  { added, changed, removed }: EditionDifference,
  page: Page<Line>,
  areas: readonly Named[],
  say: Say,
  cut: Cut,
): string[] {
  const count = say.t('edition-changes-count', { added: added.length, changed: changed.length, removed: removed.length })
  const lines = page.items.flatMap(({ area, words }, index) => {
    const named = areas.find(({ key }) => key === area)
    const heading =
      named && page.items[index - 1]?.area !== area ? [`\n${say.t('edition-changes-area', { area: capital(shortWords(named, say)) })}`] : []
    return [...heading, words(cut)]
  })
  return [count, ...lines]
}
