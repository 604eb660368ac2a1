import { mayAskAccess } from '../../app/access/ask-access.ts'
import { at } from '../../app/dialogue/screen.ts'
import { accessAdvice } from '../../app/views/access-advice.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import type { GuestDrawing } from '../feature.ts'
import { channelName } from '../settings/channel-name.ts'

const ADVICE = 1000

/** The polite refusal for somebody whom no invitation let in, with the way to ask for access (R2). */
export async function strangerCard({ app, say, place }: GuestDrawing): Promise<Card> {
  const authority = app.authorities.only(false)?.genitive || undefined
  const advice = await accessAdvice(app)
  const colon = place.indexOf(':')
  const number = say.t('stranger-number', { channel: channelName(place.slice(0, colon), say), number: place.slice(colon + 1) })
  const way = advice === undefined ? say.t('stranger-ask') : say.words(clip(advice, ADVICE))
  const again = { label: labelOf(say.t('button-access-again')), data: screenPress(at('menu')) }
  const welcome = authority === undefined ? say.t('stranger') : say.t('stranger-of', { authority: clip(authority, ADVICE) })
  return cardOf([welcome, way, say.t('stranger-code'), number], [...(await askingRow(app, say)), [again]])
}

/** The button that asks for access, where there is somebody to decide. */
export async function askingRow(app: GuestDrawing['app'], say: Say): Promise<Button[][]> {
  return (await mayAskAccess(app)) ? [[{ label: labelOf(say.t('button-ask-access')), data: actionPress('askAccess') }]] : []
}
