import { at } from '../../app/dialogue/screen.ts'
import { settingsView, settingView } from '../../app/settling/settings-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { adminButton } from '../admin/admin-button.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, wayBack, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { templatesButton } from '../templates/templates-card.ts'
import { settingWords } from './setting-words.ts'

const SIZE = 6
const NAME = 120

/** The settings of the regulation by pages, a number for each. */
export async function adminSettingsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const settings = settingsView(app, actor)
  if ('refused' in settings) return refusalCard(drawing, settings.refused)
  const numbered = settings.map((line, index) => ({ ...line, number: String(index + 1) }))
  const page = pageOf(numbered, SIZE, pageIn(args[0]))
  const lines = page.items.map(({ number, field, text, cited }) => {
    const params = { number, name: say.t(`setting-${field.key}`), value: settingWords(field, text, say) }
    return cited === undefined ? say.t('settings-line-own', params) : say.t('settings-line-act', { ...params, cited })
  })
  const numbers = page.items.map(({ number, field }): Button => ({ label: number, data: screenPress(at('adminSetting', field.key)) }))
  const turn = turnButton(page, say, (next) => at('adminSettings', String(next)))
  return cardOf(
    [say.t('settings-of-regulation'), ...lines],
    [...numberRows([...numbers, ...turn]), ...navigationRows([templatesButton(say), adminButton(say), await wayBack(drawing)])],
  )
}

/** One setting: what holds and by what, who changed it, and the way to change it. */
export async function adminSettingCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const setting = await settingView(app, actor, args[0] ?? '')
  if ('refused' in setting) return refusalCard(drawing, setting.refused)
  const { field, text, cited, changes } = setting
  const words = (value: string): string => settingWords(field, value, say)
  const lines = [
    say.t('setting-title', { name: say.t(`setting-${field.key}`) }),
    say.t('setting-value', { value: words(text) }),
    cited === undefined ? say.t('setting-own') : say.t('setting-act', { cited }),
    ...(changes.length > 0 ? ['', say.t('setting-changes')] : []),
    ...changes.map(({ day, time, by, from, to }) =>
      say.t('setting-change', { day, time, name: clip(by, NAME), from: words(from), to: words(to) }),
    ),
  ]
  const change: Button[] =
    cited === undefined ? [{ label: labelOf(say.t('button-setting-change')), data: actionPress('changeSetting', field.key) }] : []
  const all: Button = { label: labelOf(say.t('button-admin-settings')), data: screenPress(at('adminSettings')) }
  return cardOf(lines, navigationRows([...change, all, ...(await waysBack(drawing))]))
}
