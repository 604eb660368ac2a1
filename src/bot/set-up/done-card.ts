import { at } from '../../app/dialogue/screen.ts'
import { type SetUpView, setUpView } from '../../app/set-up/set-up-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { adminButton } from '../admin/admin-button.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from '../settings/channel-name.ts'

const NAME = 300

/** What the set-up has come to, and what comes next. */
export async function setUpDoneCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const view = setUpView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const workbook: Button[] = view.mayImport ? [{ label: labelOf(say.t('button-workbook')), data: screenPress(at('workbook')) }] : []
  return cardOf(
    [...linesOf(view, say), '', say.t('set-up-next')],
    navigationRows([...workbook, adminButton(say), ...(await waysBack(drawing))]),
  )
}

function linesOf(view: SetUpView, say: Say): string[] {
  const { profiles, list, requirements, zone, hours, channels } = view
  const none = say.t('set-up-off')
  const allowed = Object.entries(channels).map(([key, use]) =>
    use === 'linkOnly' ? say.t('set-up-channel-link-only', { channel: channelName(key, say) }) : channelName(key, say),
  )
  return [
    say.t('set-up-done', { name: clip(view.name, NAME) }),
    say.t('set-up-done-profiles', { act: profiles ? say.words(profiles) : none }),
    say.t('set-up-done-list', { act: list ? say.words(list) : none }),
    say.t('set-up-done-requirements', { acts: requirements.map((act) => say.words(act)).join('; ') || none }),
    say.t('set-up-done-time', { zone: say.words(zone), hours }),
    say.t('set-up-done-channels', { channels: allowed.join(', ') }),
  ]
}
