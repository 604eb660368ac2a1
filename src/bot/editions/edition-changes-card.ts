import { at } from '../../app/dialogue/screen.ts'
import { editionChanges } from '../../app/editions/edition-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { EditionDifference } from '../../domain/edition/edition-difference.ts'
import type { FrozenEntry } from '../../domain/edition/frozen-entry.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 8

/** A line of the difference, in words cut by `cut`. */
type Line = (cut: (text: string) => string) => string

function linesOf({ added, changed, removed }: EditionDifference, say: Say): Line[] {
  const line =
    (id: string, { name, businessProcess }: FrozenEntry, more = ''): Line =>
    (cut) =>
      say.t(id, { name: cut(name), process: cut(businessProcess), fields: more })
  return [
    ...added.map((entry) => line('edition-added', entry)),
    ...changed.map(({ after, fields }) =>
      line('edition-changed', after, fields.map((field) => say.t(`edition-field-${field}`)).join(', ')),
    ),
    ...removed.map((entry) => line('edition-removed', entry)),
  ]
}

/** What one edition changed against another: args are the two, and the page. */
export async function editionChangesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [one = '', other = '', wanted] = args
  const changes = await editionChanges(app, actor, [one, other])
  if ('refused' in changes) return refusalCard(drawing, changes.refused)
  const { from, to, difference } = changes
  const { added, changed, removed } = difference
  const page = pageOf(linesOf(difference, say), SIZE, pageIn(wanted))
  const text = fitted((cut) =>
    [
      say.t('edition-changes-title', { from: String(from.number), to: String(to.number) }),
      say.t('edition-changes-count', { added: added.length, changed: changed.length, removed: removed.length }),
      ...page.items.map((line) => `\n${line(cut)}`),
    ].join('\n'),
  )
  const turn = turnButton(page, say, (next) => at('editionChanges', one, other, String(next)))
  const back: Button = {
    label: labelOf(say.t('button-back-to-edition', { number: String(to.number) })),
    data: screenPress(at('edition', to.id)),
  }
  return cardOf([text], navigationRows([...turn, back, ...(await waysBack(drawing))]))
}
