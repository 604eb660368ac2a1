import { at } from '../../app/dialogue/screen.ts'
import { LIST_FORMATS } from '../../app/documents/asked-document.ts'
import { type EditionView, editionView } from '../../app/editions/edition-view.ts'
import type { PublicationView } from '../../app/publication/publication-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { MAX_BUTTONS, navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { linkButton } from '../find/link-card.ts'
import { channelName } from '../settings/channel-name.ts'

const ORDER = 300

/** One edition: its order, how many points it has in which direction, its papers and what it changed; args: its id. */
export async function editionCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await editionView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { edition, inForce, entries, areas, before, publication, mayPublish, orderFile } = view
  const { id, number, orderNumber, orderDate: day } = edition
  const way = (label: string, data: string): Button => ({ label: labelOf(label), data })
  const ways = [
    ...(before
      ? [way(say.t('button-edition-changes', { number: String(before.number) }), screenPress(at('editionChanges', before.id, id)))]
      : []),
    ...(mayPublish ? [way(say.t('button-publication'), actionPress('startPublication', id))] : []),
    ...(orderFile ? [way(say.t('button-edition-order'), screenPress(at('editionOrder', id)))] : []),
    way(say.t('button-package'), actionPress('askDocument', 'package', id, 'zip')),
    way(say.t('button-back-to-editions'), screenPress(at('editions'))),
  ]
  const papers = LIST_FORMATS.map(
    (format): Button => ({ label: format.toUpperCase(), data: actionPress('askDocument', 'edition', id, format) }),
  )
  // Whoever publishes has a full card; everybody else can hand the link on.
  const link = papers.length + ways.length + 1 < MAX_BUTTONS ? linkButton(drawing, { kind: 'edition', id }) : []
  return cardOf(
    [
      say.t('edition-title', { number: String(number) }),
      say.t('edition-order', { order: clip(orderNumber, ORDER), day }),
      say.t(inForce ? 'edition-in-force' : 'edition-earlier'),
      edition.origin === 'import' ? say.t('edition-imported') : undefined,
      ...broughtBy(view, say),
      ...publicationOf(publication, say),
      '',
      say.t('edition-entries', { count: entries }),
      ...areas.map((line) => say.t('edition-area', { area: shortWords(line.area, say), count: line.entries })),
    ],
    // The fullest card has no room for the menu: the list of editions leads there.
    [papers, ...navigationRows([...ways, ...link, await wayBack(drawing)].slice(0, MAX_BUTTONS - papers.length))],
  )
}

/** Name and position of that moment, time and channel (R63). */
const confirmationLine = ({ name, position, day, time, channel }: NonNullable<EditionView['confirmedBy']>, say: Say): string => {
  const who = [name, position].filter((one) => one !== '').join(', ')
  return say.t('edition-confirmed', { who: clip(who, ORDER), day, time, channel: channelName(channel, say) })
}

/** Who presented it and recorded its order, and which approved changes it took in. */
function broughtBy({ presentedBy, confirmedBy, changes }: EditionView, say: Say): string[] {
  const numbers = changes.map((number) => `№ ${number}`).join(', ')
  return [
    ...(presentedBy === '' ? [] : [say.t('edition-presented', { who: clip(presentedBy, ORDER) })]),
    ...(confirmedBy ? [confirmationLine(confirmedBy, say)] : []),
    ...(changes.length === 0 ? [] : [say.t('edition-took-in', { numbers: clip(numbers, ORDER) })]),
  ]
}

/** Until when it has to be published, or where and when it was (R52). */
function publicationOf(publication: PublicationView | undefined, say: Say): string[] {
  if (!publication) return []
  const { due, left, overdue, publishedOn, link, late, by } = publication
  if (publishedOn !== undefined) {
    const done = say.t('publication-done', { day: publishedOn, link, by: clip(by, ORDER) })
    return late && due !== undefined ? [done, say.t('publication-late', { day: due })] : [done]
  }
  if (due === undefined) return []
  return [overdue > 0 ? say.t('publication-overdue', { day: due, count: overdue }) : say.t('publication-until', { day: due, count: left })]
}
