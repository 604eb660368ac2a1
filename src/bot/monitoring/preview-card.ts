import { at } from '../../app/dialogue/screen.ts'
import { seasonPreview } from '../../app/monitoring/season/season-view.ts'
import type { Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { termLines } from './term-lines.ts'

const SIZE = 10
const NAME = 120

/** What opening the monitoring comes to, before it is confirmed (R70): units, who answers, terms. Args: the page. */
export async function previewCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await seasonPreview(app, actor)
  if ('refused' in view) return view.refused === 'monitoring-earlier' ? earlierCard(say) : refusalCard(drawing, view.refused)
  const page = pageOf(view.units, SIZE, pageIn(args[0]))
  const lonely = view.units.filter(({ as }) => as === 'nobody').length
  const lines = page.items.map(({ name, as, who }) =>
    say.t(`monitoring-preview-${as}`, { unit: clip(name, NAME), who: clip(who.join(', '), NAME) }),
  )
  const buttons = [
    { label: labelOf(say.t('button-monitoring-open')), data: actionPress('openMonitoring', String(view.year)) },
    { label: labelOf(say.t('button-back-to-monitoring')), data: screenPress(at('monitoring')) },
  ]
  return cardOf(
    [
      say.t('monitoring-preview-title', { year: String(view.year) }),
      ...termLines(view, say),
      say.t('monitoring-preview-units', { count: view.units.length }),
      ...(lonely > 0 ? [say.t('monitoring-preview-lonely', { count: lonely })] : []),
      '',
      ...lines,
    ],
    [...numberRows(turnButton(page, say, (next) => at('monitoringPreview', String(next)))), ...navigationRows(buttons)],
  )
}

/** The way out where the monitoring of an earlier year has not ended. */
const earlierCard = (say: Say): Card =>
  cardOf(
    [say.t('refused-monitoring-earlier')],
    navigationRows([
      { label: labelOf(say.t('button-monitoring-close')), data: screenPress(at('monitoringClose')) },
      { label: labelOf(say.t('button-back-to-monitoring')), data: screenPress(at('monitoring')) },
    ]),
  )
