import { SETTING_INTERVIEWS, type SettingFacts } from '../../domain/administration/setting-interviews.ts'
import {
  clauseOf,
  type SettingField,
  settingField,
  settingText,
  settingValue,
  withSetting,
} from '../../domain/administration/settings-fields.ts'
import { type Answers, valueAt } from '../../domain/interview/answers.ts'
import { composeRegulation } from '../../domain/regulation/compose-regulation.ts'
import { may } from '../../domain/rights/may.ts'
import type { InterviewKind } from '../app.ts'
import { authoritySettingsOf } from '../authority-settings.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { writeAuthority } from '../set-up/write-authority.ts'
import { addChange } from './setting-history.ts'

const kindOf = (key: keyof typeof SETTING_INTERVIEWS): InterviewKind => {
  const kind: InterviewKind<SettingFacts> = {
    definition: SETTING_INTERVIEWS[key],
    allowed: (actor) => may(actor.roles, 'regulation.settle'),
    facts: ({ draft, regulation }) => {
      const field = settingField(draft.subject)
      return { field, text: field ? settingText(field, regulation) : '' }
    },
    finish: saveSetting,
  }
  return kind as InterviewKind
}

/** Changing one setting of the regulation: the draft's subject is its key. */
export const settingKinds: readonly InterviewKind[] = [kindOf('choice'), kindOf('number'), kindOf('hours')]

/** Opens the question about a setting: args are its key. Refusals: `not-allowed`, `setting-gone`, `setting-of-act` (the act settles it). */
export async function changeSetting({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const field = settingField(args[0] ?? '')
  if (!field) return { refused: 'setting-gone', screen: at('adminSettings') }
  const { regulation } = app.authorities.get(actor.authorityId)
  if (clauseOf(field, regulation)) return { refused: 'setting-of-act', screen: at('adminSetting', field.key) }
  return openDraft(app, unit, actor, { kind: SETTING_INTERVIEWS[field.kind].key, subject: field.key })
}

const textOf = (answers: Answers): string => String(valueAt(answers, 'value') ?? '')

type Settling = { field: SettingField; text: string; value: unknown }

/** The setting that the answers want. Refusals: `not-allowed`, `setting-gone`, `setting-of-act`. */
function wanted({ app, actor, draft, answers }: Finishing): Settling | Unfinished {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const field = settingField(draft.subject)
  const text = textOf(answers)
  const value = field && settingValue(field, text)
  if (!field || value === undefined) return { refused: 'setting-gone' }
  return clauseOf(field, app.authorities.get(actor.authorityId).regulation) ? { refused: 'setting-of-act' } : { field, text, value }
}

/**
 * Changes a setting, for everybody from the commit on: the journal holds a digest of what it was and is, a history beside it the values. The same
 * value again changes nothing. Refusals: as of `wanted`, and `set-up-broken` with the path of what does not fit together.
 */
async function saveSetting(finishing: Finishing): Promise<Screen | Unfinished> {
  const { app, unit, actor, now } = finishing
  const settling = wanted(finishing)
  if ('refused' in settling) return settling
  const { field, text, value } = settling
  const { authorityId: id, personId } = actor
  const row = await unit.tx.authority.findUniqueOrThrow({ where: { id } })
  const { modules, rules } = authoritySettingsOf(row.settings)
  const compose = (settings: unknown) => composeRegulation({ key: row.regulation, name: row.name, modules, settings })
  const [before, changed] = [compose(rules), withSetting(rules, field.path, value)]
  const after = compose(changed)
  if ('refused' in after) return { refused: 'set-up-broken', params: { path: after.path, expected: after.expected } }
  const from = 'ok' in before ? settingText(field, before.ok) : ''
  if (from === text) return at('adminSetting', field.key)
  const settings = { ...(row.settings as Record<string, unknown>), rules: changed }
  await writeAuthority(app, unit, { ...row, settings })
  await addChange(unit.tx, id, field.key, { at: now, by: personId, from, to: text })
  record(unit, actor, now, 'setting.change', `setting:${field.key}`, { from, to: text })
  return at('adminSetting', field.key)
}
