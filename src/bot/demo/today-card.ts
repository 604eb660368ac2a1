import { personCard } from '../../app/views/person-card.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Which day it is in the demonstration, and one day further. */
export async function todayCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const { demo } = await personCard(app, actor)
  if (!demo) return refusalCard(drawing, 'not-demo')
  const next: Button[] = demo.mayAdvance ? [{ label: labelOf(say.t('button-next-day')), data: actionPress('nextDay') }] : []
  return cardOf([say.t('today', { today: demo.today })], navigationRows([...next, ...(await waysBack(drawing))]))
}
