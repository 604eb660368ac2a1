import { authoritySettingsOf } from '../../app/authority-settings.ts'
import { basisOf, mayProceed } from '../../app/consent/consent-state.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { consentVersion } from '../../domain/consent/versions.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const button = (say: Say, label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })

/** What is kept of a person, why, how long and who sees it, and the question (R3). `withdrawn` as an argument: the consent was just taken back. */
export function consentCard({ app, actor, say, args }: Drawing): Card {
  const basis = basisOf(app, actor.authorityId)
  const { name } = app.authorities.get(actor.authorityId)
  const lines = [
    args[0] === 'withdrawn' ? say.t('consent-withdrawn-now') : undefined,
    // The first administrator of an authority that is not set up yet: neither has a name.
    actor.displayName === '' ? say.t('consent-title-unnamed') : say.t('consent-title', { name: clip(actor.displayName, NAME) }),
    say.t('consent-text', { authority: name === '' ? say.t('consent-authority') : clip(name, NAME) }),
    '',
    say.t('consent-question', { basis }),
  ]
  const yes = button(
    say,
    basis === 'consent' ? 'button-consent' : 'button-consent-noted',
    actionPress('giveConsent', consentVersion('processing', basis)),
  )
  const others = [
    button(say, 'button-consent-more', screenPress(at('consentMore'))),
    ...(basis === 'consent' ? [button(say, 'button-consent-no', screenPress(at('consentRefused')))] : []),
    ...(actor.consents.processing?.startsWith('withdrawn ') || args[0] === 'withdrawn'
      ? [button(say, 'button-own-data', screenPress(at('ownData')))]
      : []),
    button(say, 'button-other-language', actionPress('setLocale', actor.locale === 'ru' ? 'en' : 'ru')),
  ]
  return cardOf(lines, [[yes], ...navigationRows(others)])
}

/** The same in full: each kind of data with its purpose and term. */
export function consentMoreCard({ app, actor, say }: Drawing): Card {
  const back = at(mayProceed(app, actor) ? 'ownData' : 'consent')
  const { settings } = app.authorities.get(actor.authorityId)
  const { retention } = authoritySettingsOf(settings)
  const basis = basisOf(app, actor.authorityId)
  const lines = [
    say.t('consent-more-title'),
    say.t('consent-more-kept'),
    say.t('consent-more-why', { basis }),
    say.t('consent-more-term', { messages: retention.messages, drafts: retention.drafts, history: retention.webHistory }),
    say.t('consent-more-who'),
    say.t('consent-more-rights', { basis }),
  ]
  return cardOf(lines, [[button(say, 'button-consent-back', screenPress(back))]])
}

/** What follows where no consent is given. */
export const consentRefusedCard = ({ say }: Drawing): Card =>
  cardOf([say.t('consent-refused')], [[button(say, 'button-consent-back', screenPress(at('consent')))]])

/** Whether the bot may write first: a consent of its own, which changes nothing about the rest. */
export const proactiveCard = ({ say }: Drawing): Card =>
  cardOf(
    [say.t('proactive-question'), say.t('proactive-hint')],
    [
      [button(say, 'button-proactive-yes', actionPress('setProactive', 'on'))],
      [button(say, 'button-proactive-no', actionPress('setProactive', 'off'))],
    ],
  )

/** Why processing goes on although the person objects. */
export const consentStaysCard = async (drawing: Drawing): Promise<Card> =>
  cardOf(
    [drawing.say.t('consent-stays')],
    navigationRows([button(drawing.say, 'button-own-data', screenPress(at('ownData'))), ...(await waysBack(drawing))]),
  )
