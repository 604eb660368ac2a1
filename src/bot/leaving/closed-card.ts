import { at } from '../../app/dialogue/screen.ts'
import { accessAdvice } from '../../app/views/access-advice.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import type { GuestDrawing } from '../feature.ts'

const ADVICE = 1000

/** What somebody reads whom the register does not count among those at work any more: whatever they press or write (R4). */
export async function closedGuestCard({ app, say }: GuestDrawing): Promise<Card> {
  const advice = await accessAdvice(app)
  const way = advice === undefined ? say.t('access-closed-ask') : say.words(clip(advice, ADVICE))
  const again = { label: labelOf(say.t('button-access-again')), data: screenPress(at('menu')) }
  return cardOf([say.t('access-closed'), way], [[again]])
}
