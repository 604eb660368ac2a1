import { ownRequest } from '../../app/access/access-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import type { GuestDrawing } from '../feature.ts'

const TEXT = 1000

const way = (say: Say, label: string, data: string) => [{ label: labelOf(say.t(label)), data }]

/** Asks a stranger for the words of the request. */
export const accessAskCard = ({ say }: GuestDrawing): Card =>
  cardOf([say.t('access-ask')], [way(say, 'button-access-cancel', actionPress('withdrawAccess'))])

/** What a stranger has asked for, and that it waits. */
export async function accessSentCard({ app, say, place }: GuestDrawing): Promise<Card> {
  const own = await ownRequest(app, place)
  const lines = own ? [say.t('access-sent', { day: own.day }), '', say.words(clip(own.text, TEXT))] : [say.t('access-none')]
  const withdraw = own ? [way(say, 'button-access-withdraw', actionPress('withdrawAccess'))] : []
  return cardOf(lines, [...withdraw, way(say, 'button-access-again', screenPress(at('menu')))])
}

/** A request was refused a short while ago. */
export const accessLaterCard = ({ say }: GuestDrawing): Card =>
  cardOf([say.t('access-later')], [way(say, 'button-access-again', screenPress(at('menu')))])
