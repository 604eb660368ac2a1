import { at } from '../../app/dialogue/screen.ts'
import { LIST_FORMATS } from '../../app/documents/asked-document.ts'
import { type Papers, papersFor } from '../../app/documents/papers.ts'
import { areasOf, type Named } from '../../app/views/words-of-list.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { WHOLE } from './paper-buttons.ts'

const NAME = 200

/** Which list is meant: a unit's or that of the whole authority, all of it or the lines of one direction by its number. */
type Meant = { whole: boolean; area: Named | undefined; number: string }

/**
 * Which papers the person may have made: args are the unit whose list is meant, the person's own without one, or the whole authority's, and the number of a
 * direction (R31). Who may have both changes between them by one tap.
 */
export async function documentsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const papers = await papersFor(app, actor, args[0] === WHOLE ? '' : (args[0] ?? ''))
  const whole = papers.whole && (args[0] === WHOLE || !papers.unit)
  const area = areasOf(app.authorities.get(actor.authorityId).regulation)[Number(args[1]) - 1]
  const meant: Meant = { whole, area, number: area ? (args[1] ?? '') : '' }
  const { unit, profiles } = papers
  const lines = [
    say.t('documents-title'),
    whole ? say.t('documents-whole') : unit && say.t('documents-unit', { unit: clip(unit.name, NAME) }),
    area && say.t('documents-area', { area: say.words(area) }),
    whole || unit ? say.t('documents-formats') : undefined,
    profiles ? say.t('documents-profiles') : undefined,
    whole || unit || profiles ? undefined : say.t('documents-none'),
  ]
  return cardOf(lines, [
    ...formatsOf(whole ? '' : unit?.id, meant.number),
    ...navigationRows([...waysOf(papers, meant, say), await wayBack(drawing)]),
  ])
}

/** One button a format; none where there is no list. */
function formatsOf(subject: string | undefined, area: string): Button[][] {
  if (subject === undefined) return []
  const more = area === '' ? [] : [area]
  return [
    LIST_FORMATS.map((format) => ({ label: format.toUpperCase(), data: actionPress('askDocument', 'list', subject, format, ...more) })),
  ]
}

function waysOf({ unit, whole, profiles }: Papers, meant: Meant, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const whose = meant.whole ? WHOLE : (unit?.id ?? '')
  return [
    ...(whole && !meant.whole ? [way('button-whole-authority', screenPress(at('documents', WHOLE)))] : []),
    ...(unit && meant.whole ? [way('button-own-unit', screenPress(at('documents', unit.id)))] : []),
    ...(unit || meant.whole
      ? [
          meant.area
            ? way('button-all-areas', screenPress(at('documents', whose)))
            : way('button-areas', screenPress(at('documentAreas', whose))),
        ]
      : []),
    ...(profiles && unit && !meant.whole ? [way('button-unit-profiles', actionPress('askDocument', 'unitProfiles', unit.id, 'docx'))] : []),
    ...(profiles ? [way('button-profiles', screenPress(at('profiles')))] : []),
  ]
}
