import { at } from '../../app/dialogue/screen.ts'
import { closingView } from '../../app/monitoring/season/closing-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Units that are named; the rest is counted, and stands in the card of the monitoring. */
const SHOWN = 8
const NAME = 120

/** What ending the monitoring comes to, before it is confirmed (R70): how many results were received, and which units have not finished. */
export async function closingCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const view = await closingView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { unfinished, received, of } = view
  const lines = unfinished.slice(0, SHOWN).map(({ unit, state, who }) => {
    const params = { unit: clip(unit, NAME), state, who: clip(who.join(', '), NAME) }
    return say.t(who.length > 0 ? 'monitoring-close-unit' : 'monitoring-close-lonely', params)
  })
  const more = unfinished.length - lines.length
  const buttons = [
    { label: labelOf(say.t('button-monitoring-close')), data: actionPress('closeMonitoring', view.id, view.mark) },
    { label: labelOf(say.t('button-back-to-monitoring')), data: screenPress(at('monitoring')) },
  ]
  return cardOf(
    [
      say.t('monitoring-close-title', { year: String(view.year) }),
      say.t('monitoring-close-received', { received, of }),
      ...(unfinished.length > 0 ? [say.t('monitoring-close-unfinished', { count: unfinished.length }), ...lines] : []),
      more > 0 ? say.t('monitoring-close-more', { count: more }) : undefined,
      '',
      say.t('monitoring-close-means', { count: unfinished.length }),
    ],
    navigationRows(buttons),
  )
}
