import { at } from '../../app/dialogue/screen.ts'
import { LIST_FORMATS } from '../../app/documents/asked-document.ts'
import { type Papers, papersFor } from '../../app/documents/papers.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 200
/** Stands in the arguments for the list of the whole authority. */
const WHOLE = 'all'

/**
 * Which papers the person may have made: args are the unit whose list is meant, the person's own without one, or the whole authority's. Who may have
 * both changes between them by one tap.
 */
export async function documentsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const papers = await papersFor(app, actor, args[0] === WHOLE ? '' : (args[0] ?? ''))
  const whole = papers.whole && (args[0] === WHOLE || !papers.unit)
  const { unit, profiles } = papers
  const lines = [
    say.t('documents-title'),
    whole ? say.t('documents-whole') : unit && say.t('documents-unit', { unit: clip(unit.name, NAME) }),
    whole || unit ? say.t('documents-formats') : undefined,
    profiles ? say.t('documents-profiles') : undefined,
    whole || unit || profiles ? undefined : say.t('documents-none'),
  ]
  return cardOf(lines, [
    ...formatsOf(whole ? '' : unit?.id),
    ...navigationRows([...waysOf(papers, whole, say), ...(await waysBack(drawing))]),
  ])
}

/** One button a format; none where there is no list. */
function formatsOf(subject: string | undefined): Button[][] {
  if (subject === undefined) return []
  return [LIST_FORMATS.map((format) => ({ label: format.toUpperCase(), data: actionPress('askDocument', 'list', subject, format) }))]
}

function waysOf({ unit, whole, profiles }: Papers, isWhole: boolean, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  return [
    ...(whole && !isWhole ? [way('button-whole-authority', screenPress(at('documents', WHOLE)))] : []),
    ...(unit && isWhole ? [way('button-own-unit', screenPress(at('documents', unit.id)))] : []),
    ...(profiles ? [way('button-profiles', screenPress(at('profiles')))] : []),
  ]
}
