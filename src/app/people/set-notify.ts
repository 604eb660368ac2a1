import type { Acting, Refusal } from '../dialogue/perform.ts'
import type { Screen } from '../dialogue/screen.ts'
import { settingsOf } from './person-settings.ts'
import { saveSettings } from './save-settings.ts'

/** Turns a kind of notification `on` or `off` (R76): args are the kind and the switch. Refusals: `stale-idle` (no such kind), `not-allowed`. */
export async function setNotify(acting: Acting): Promise<Screen | Refusal> {
  const [kind, wanted] = acting.args
  if (kind !== 'drafts' || (wanted !== 'on' && wanted !== 'off')) return { refused: 'stale-idle' }
  const { notify } = settingsOf(acting.actor.settings)
  return saveSettings(acting, { notify: { ...notify, drafts: wanted === 'on' } })
}
