import { at } from '../../app/dialogue/screen.ts'
import { interviewUnderWay } from '../../app/views/open-drafts.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { Drawing } from '../feature.ts'
import { cardOf } from './card-of.ts'
import { actionPress, screenPress } from './press-data.ts'
import { labelOf, type Say } from './say.ts'

/** A button of `locales` that leads to another card. */
export const menuButton = (say: Say): Button => ({ label: labelOf(say.t('button-menu')), data: screenPress(at('menu')) })

/** Where every card leads back to: the interview that waits for its answer, by one tap, else the menu. */
export async function wayBack({ app, actor, say }: Pick<Drawing, 'app' | 'actor' | 'say'>): Promise<Button> {
  const draft = await interviewUnderWay(app, actor)
  if (!draft) return menuButton(say)
  return { label: labelOf(say.t('button-resume', { title: say.words(draft.title) })), data: actionPress('resume', draft.id) }
}

/** What is shown instead of a card that the person may not see, or that is about something which is gone. */
export async function refusalCard(drawing: Pick<Drawing, 'app' | 'actor' | 'say'>, refused: string): Promise<Card> {
  return cardOf([drawing.say.t(`refused-${refused}`)], [[await wayBack(drawing)]])
}
