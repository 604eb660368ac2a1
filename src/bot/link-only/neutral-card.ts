import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { offerSignInLink } from '../../app/people/offer-sign-in-link.ts'
import type { Card } from '../../channels/channel.ts'
import type { Actor } from '../../storage/unit.ts'
import { cardOf } from '../cards/card-of.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** Why a card stands here: the dialogue goes on elsewhere, something is new, or an answer was typed that is not taken here. */
export type Neutral = 'goes-on' | 'news' | 'typed'

/**
 * What stands in a messenger in place of a card that may not be shown there (R97): a sentence without names, notes, texts and files, and a link that
 * signs the person in to the web chat once.
 */
export async function neutralCard(app: App, actor: Actor, say: Say, why: Neutral): Promise<Card> {
  const link = await offerSignInLink(app, actor)
  const again = { label: labelOf(say.t('button-link-again')), data: screenPress(at('linkOnly')) }
  if ('refused' in link) return cardOf([say.t(`link-only-${why}`), say.t('link-only-no-web')], [[again]])
  const card = cardOf([say.t(`link-only-${why}`), say.t('link-only-link', { minutes: link.minutes })], [[again]])
  return { ...card, text: [...card.text, '\n', { text: link.address, link: link.address }] }
}

/** What stands in a messenger that the authority does not use. */
export const offCard = (say: Say): Card => cardOf([say.t('channel-off')], [])

/** What a group sees there in place of a card (R97): that there is news, and where; a link of nobody in particular. */
export const groupNewsCard = (app: Pick<App, 'publicUrl'>, say: Say): Card => ({
  text: [say.t('group-news-link'), ' ', { text: app.publicUrl, link: app.publicUrl }],
  rows: [],
})
