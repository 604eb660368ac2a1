import { at } from '../../app/dialogue/screen.ts'
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

/** Which papers the person may have made: args are the unit whose list is meant, the person's own without one. */
export async function documentsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const papers = await papersFor(app, actor, args[0] ?? '')
  const lines = [
    say.t('documents-title'),
    papers.unit && say.t('documents-unit', { unit: clip(papers.unit.name, NAME) }),
    papers.whole ? say.t('documents-whole') : undefined,
    papers.profiles ? say.t('documents-profiles') : undefined,
    papers.unit || papers.whole || papers.profiles ? undefined : say.t('documents-none'),
  ]
  return cardOf(lines, navigationRows([...waysOf(papers, say), ...(await waysBack(drawing))]))
}

function waysOf({ unit, whole, profiles }: Papers, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  return [
    ...(unit
      ? [
          way('button-list-docx', actionPress('askDocument', 'list', unit.id, 'docx')),
          way('button-list-xlsx', actionPress('askDocument', 'list', unit.id, 'xlsx')),
        ]
      : []),
    ...(whole
      ? [
          way('button-whole-docx', actionPress('askDocument', 'list', '', 'docx')),
          way('button-whole-xlsx', actionPress('askDocument', 'list', '', 'xlsx')),
        ]
      : []),
    ...(profiles ? [way('button-profiles', screenPress(at('profiles')))] : []),
  ]
}
