import { at } from '../../app/dialogue/screen.ts'
import { offerSignInLink } from '../../app/people/offer-sign-in-link.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** A one-time link into the web chat. In the text and not on a button: messengers refuse buttons with addresses of an own network. */
export async function signInCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const offer = await offerSignInLink(app, actor)
  if ('refused' in offer) return refusalCard(drawing, offer.refused)
  const back = { label: labelOf(say.t('button-settings')), data: screenPress(at('settings')) }
  const { text, rows } = cardOf([say.t('sign-in-link', { minutes: offer.minutes })], [[back]])
  return { text: [...text, '\n', { text: offer.address, link: offer.address }], rows }
}
