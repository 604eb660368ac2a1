import { at } from '../../app/dialogue/screen.ts'
import { WHERE_SPOKEN_LAST } from '../../app/people/set-home.ts'
import { type OwnAccount, ownSettings } from '../../app/views/own-settings.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { layOut } from '../cards/layout.ts'
import { pageIn } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from './channel-name.ts'

/** Where messages go that nobody asked for at this moment. */
export async function homeCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const settings = await ownSettings(app, actor)
  if ('refused' in settings) return refusalCard(drawing, settings.refused)
  const { accounts } = settings
  const chosen = accounts.some(({ home }) => home)
  const options: Button[] = [
    { label: labelOf(`${chosen ? '☐' : '☑'} ${say.t('home-last')}`), data: actionPress('setHome', WHERE_SPOKEN_LAST) },
    ...accounts.map((account): Button => ({ label: labelOf(labelFor(account, say)), data: actionPress('setHome', account.id) })),
  ]
  const back: Button = { label: labelOf(say.t('button-settings')), data: screenPress(at('settings')) }
  const more = (page: number, of: number, pages: number): Button => ({
    label: labelOf(say.t('button-more', { at: String(of), of: String(pages) })),
    data: screenPress(at('settingsHome', String(page))),
  })
  return cardOf([say.t('home-title'), say.t('home-hint')], layOut(options, [back], { page: pageIn(args[0]), more }).rows)
}

function labelFor({ channel, home, here, blocked }: OwnAccount, say: Say): string {
  const name = channelName(channel, say)
  const words = blocked ? say.t('home-blocked', { channel: name }) : here ? say.t('home-here', { channel: name }) : name
  return `${home ? '☑' : '☐'} ${words}`
}
