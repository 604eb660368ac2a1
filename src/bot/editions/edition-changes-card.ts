import { at } from '../../app/dialogue/screen.ts'
import { editionChanges } from '../../app/editions/edition-view.ts'
import { areasOf } from '../../app/views/words-of-list.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { differencePage, differenceText } from './difference-lines.ts'

/** What one edition changed against another: args are the two, and the page. */
export async function editionChangesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [one = '', other = '', wanted] = args
  const changes = await editionChanges(app, actor, [one, other])
  if ('refused' in changes) return refusalCard(drawing, changes.refused)
  const { from, to, difference } = changes
  const areas = areasOf(app.authorities.get(actor.authorityId).regulation)
  const page = differencePage(difference, areas, say, pageIn(wanted))
  const title = say.t('edition-changes-title', { from: String(from.number), to: String(to.number) })
  const text = fitted((cut) => [title, ...differenceText(difference, page, areas, say, cut)].join('\n'))
  const turn = turnButton(page, say, (next) => at('editionChanges', one, other, String(next)))
  const way = (label: string, data: string): Button => ({ label: labelOf(label), data })
  const ways = [
    way(say.t('button-edition-compare'), screenPress(at('editionCompare', to.id))),
    way(say.t('button-back-to-edition', { number: String(to.number) }), screenPress(at('edition', to.id))),
  ]
  return cardOf([text], navigationRows([...turn, ...ways, ...(await waysBack(drawing))]))
}
