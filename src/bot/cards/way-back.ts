import { at } from '../../app/dialogue/screen.ts'
import { interviewUnderWay } from '../../app/views/open-drafts.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { Drawing } from '../feature.ts'
import { cardOf } from './card-of.ts'
import { navigationRows } from './layout.ts'
import { actionPress, screenPress } from './press-data.ts'
import { labelOf, type Say } from './say.ts'

/** A button of `locales` that leads to another card. */
export const menuButton = (say: Say): Button => ({ label: labelOf(say.t('button-menu')), data: screenPress(at('menu')) })

/** Where every card leads back to: the interview that waits for its answer, by one tap, and the menu. */
export async function waysBack({ app, actor, say }: Pick<Drawing, 'app' | 'actor' | 'say'>): Promise<Button[]> {
  const draft = await interviewUnderWay(app, actor)
  if (!draft) return [menuButton(say)]
  const resume = { label: labelOf(say.t('button-resume', { title: say.words(draft.title) })), data: actionPress('resume', draft.id) }
  return [resume, menuButton(say)]
}

/** The more urgent of the two, for a card that has room for one. */
export const wayBack = async (drawing: Pick<Drawing, 'app' | 'actor' | 'say'>): Promise<Button> =>
  (await waysBack(drawing))[0] ?? menuButton(drawing.say)

/** What is shown instead of a card that the person may not see, or that is about something which is gone. */
export async function refusalCard(drawing: Pick<Drawing, 'app' | 'actor' | 'say'>, refused: string): Promise<Card> {
  return cardOf([drawing.say.t(`refused-${refused}`)], navigationRows(await waysBack(drawing)))
}
