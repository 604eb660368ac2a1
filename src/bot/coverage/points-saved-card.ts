import { at } from '../../app/dialogue/screen.ts'
import { type SavedPoints, savedPoints } from '../../app/views/saved-points.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { listScreen } from '../list/list-args.ts'

const NAME = 300

/** What an interview about touchpoints has brought, how the list stands now, and what to do next. */
export async function pointsSavedCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', created, joined] = args
  const saved = await savedPoints(app, actor, id)
  if ('refused' in saved) return refusalCard(drawing, saved.refused)
  const { name, finalOnly, coverage } = saved
  const lines = [
    ...countsOf(pageIn(created), pageIn(joined), say),
    say.t('saved-process', { process: clip(name, NAME) }),
    finalOnly ? say.t('saved-final-only') : undefined,
    '',
    [say.t('saved-listed', { count: coverage.listed }), say.t('saved-uncovered', { count: coverage.uncovered.length })].join(' '),
  ]
  return cardOf(lines, navigationRows(waysOf(saved, say)))
}

function countsOf(created: number, joined: number, say: Say): string[] {
  return [
    ...(created > 0 ? [say.t('saved-created', { count: created })] : []),
    ...(joined > 0 ? [say.t('saved-joined', { count: joined })] : []),
    ...(created + joined === 0 ? [say.t('saved-nothing')] : []),
  ]
}

function waysOf({ coverage, next }: SavedPoints, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const unit = coverage.own ? '' : coverage.unit.id
  return [
    ...(next ? [way('button-next-process', actionPress('startPoints', next.id))] : []),
    ...(coverage.uncovered.length > 0
      ? [way('button-uncovered', screenPress(unit === '' ? at('coverage') : at('coverage', '0', unit)))]
      : []),
    way('button-list', screenPress(listScreen({ unit }))),
    ...(coverage.uncovered.length === 0 ? [way('button-add-points', actionPress('start', 'touchpoint'))] : []),
    menuButton(say),
  ]
}
