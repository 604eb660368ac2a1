import { at } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { waysBack } from '../cards/way-back.ts'
import type { Drawing, Feature } from '../feature.ts'
import { ratingsCard } from './ratings-card.ts'
import { opinionRow } from './with-rating.ts'

/** What was thought of an interview, where the card on which it was asked cannot be shown again: the rest is added beneath. */
const ratedCard = async (drawing: Drawing): Promise<Card> => cardOf([drawing.say.t('rated')], navigationRows(await waysBack(drawing)))

/** The question by itself, for cards that had no room for its words: args are the interview's draft and the screen to come back to. */
async function rateCard(drawing: Drawing): Promise<Card> {
  const { say, args } = drawing
  const [finished = '', name = 'menu', ...rest] = args
  const screen = { name, args: rest, finished }
  return cardOf([say.t('rating-question')], [opinionRow({ say, screen }), ...navigationRows(await waysBack(drawing))])
}

/** What people think of an interview that they have finished (R93), and the coordinator's look at it. */
export const rating: Feature = {
  screens: { rated: ratedCard, rate: rateCard, ratings: ratingsCard },
  commands: [{ name: 'ratings', intent: { kind: 'screen', screen: at('ratings') } }],
}
