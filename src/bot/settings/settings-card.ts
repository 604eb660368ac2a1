import { at } from '../../app/dialogue/screen.ts'
import { type OwnSettings, ownSettings } from '../../app/views/own-settings.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { MAX_ROWS, navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from './channel-name.ts'

/** The person's own wishes: language, where unasked messages go, what is told unasked (R76), and the web chat. */
export async function settingsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const settings = await ownSettings(app, actor)
  if ('refused' in settings) return refusalCard(drawing, settings.refused)
  const home = settings.accounts.find((account) => account.home)
  const lines = [
    say.t('settings-title'),
    say.t('settings-language'),
    home ? say.t('settings-home', { channel: channelName(home.channel, say) }) : say.t('settings-home-last'),
    say.t(settings.notifyDrafts ? 'settings-drafts-on' : 'settings-drafts-off'),
    say.t(settings.askRating ? 'settings-rating-on' : 'settings-rating-off'),
    settings.sessions.length > 0 ? say.t('settings-sessions', { count: settings.sessions.length }) : undefined,
    '',
    say.t('settings-mandatory'),
  ]
  const rows = rowsOf(settings, say).filter((row) => row.length > 0)
  const back = navigationRows(await waysBack(drawing))
  return cardOf(lines, [...rows, ...(rows.length + back.length > MAX_ROWS ? [[await wayBack(drawing)]] : back)])
}

/** Laid out by hand: with everything that a person may have there is no row to spare. */
function rowsOf({ locale, accounts, notifyDrafts, askRating, sessions, mayLink, mayHaveAccounts }: OwnSettings, say: Say): Button[][] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const notify = (kind: string, on: boolean): Button =>
    on ? way(`button-${kind}-off`, actionPress('setNotify', kind, 'off')) : way(`button-${kind}-on`, actionPress('setNotify', kind, 'on'))
  return [
    [
      way('button-other-language', actionPress('setLocale', locale === 'ru' ? 'en' : 'ru')),
      way('button-own-absence', screenPress(at('absences'))),
      ...(mayHaveAccounts ? [way('button-accounts', screenPress(at('accounts')))] : []),
    ],
    [notify('drafts', notifyDrafts)],
    [notify('rating', askRating)],
    [
      way('button-own-data', screenPress(at('ownData'))),
      ...(accounts.length > 1 ? [way('button-home', screenPress(at('settingsHome')))] : []),
    ],
    [
      ...(sessions.length > 0 ? [way('button-sessions', screenPress(at('sessions')))] : []),
      ...(mayLink ? [way('button-sign-in-link', screenPress(at('signInLink')))] : []),
    ],
  ]
}
