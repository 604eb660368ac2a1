import type { Acting, Refusal } from '../dialogue/perform.ts'
import type { Screen } from '../dialogue/screen.ts'
import { nextReminder } from '../interviews/next-reminder.ts'
import { settingsOf } from './person-settings.ts'
import { saveSettings } from './save-settings.ts'

/** Turns a kind of notification `on` or `off` (R76): args are the kind and the switch. Refusals: `stale-idle` (no such kind), `not-allowed`. */
export async function setNotify(acting: Acting): Promise<Screen | Refusal> {
  const [kind, wanted] = acting.args
  if ((kind !== 'drafts' && kind !== 'rating') || (wanted !== 'on' && wanted !== 'off')) return { refused: 'stale-idle' }
  const { notify } = settingsOf(acting.actor.settings)
  const saved = await saveSettings(acting, { notify: { ...notify, [kind]: wanted === 'on' } })
  if (kind === 'drafts' && !('refused' in saved)) await remindAnew(acting)
  return saved
}

/** Drafts that lie already fall silent, or are waited for from now on. */
async function remindAnew({ app, unit, actor }: Acting): Promise<void> {
  const { authorityId, personId } = actor
  const kinds = [...app.interviews].filter(([, { definition }]) => !definition.direct).map(([kind]) => kind)
  const remindAt = nextReminder(app, actor, app.clock.now())
  await unit.tx.draft.updateMany({ where: { authorityId, personId, state: 'open', kind: { in: kinds } }, data: { remindAt } })
}
