import { SETTING_FIELDS, settingText } from '../../domain/administration/settings-fields.ts'
import { type Answers, textAt } from '../../domain/interview/answers.ts'
import { COMPOSED, composeRegulation } from '../../domain/regulation/compose-regulation.ts'
import { zoneOf } from '../../domain/regulation/names/russian-zones.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import { may } from '../../domain/rights/may.ts'
import { modulesFrom } from '../../domain/set-up/questions/modules.ts'
import { readHours } from '../../domain/set-up/working-hours.ts'
import type { Json, Unit } from '../../storage/unit.ts'
import type { AuthorityRow } from '../authorities.ts'
import { authoritySettingsOf } from '../authority-settings.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { addChange } from '../settling/setting-history.ts'
import { channelsFrom, namesFrom } from './set-up-answers.ts'
import { writeAuthority } from './write-authority.ts'

const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {})

/** The row as the answers want it; what they do not speak of stays. */
function rowFrom(row: AuthorityRow, answers: Answers, now: string): AuthorityRow {
  const { rules } = authoritySettingsOf(row.settings)
  const workingHours = readHours(textAt(answers, 'hours'))
  const basis = textAt(answers, 'legalBasis')
  const settings = {
    ...fieldsOf(row.settings),
    modules: modulesFrom(answers),
    rules: { ...fieldsOf(rules), ...(workingHours && { workingHours }), ...(basis !== '' && { personalData: { legalBasis: basis } }) },
    channels: channelsFrom(answers),
    names: namesFrom(answers),
  }
  const [name, timeZone] = [textAt(answers, 'name'), zoneOf(textAt(answers, 'zone'))]
  return { ...row, name, timeZone, regulation: COMPOSED, settings, setUpAt: row.setUpAt ?? now }
}

/** An act is not left while what was written by it is there: its keys would mean nothing any more. */
async function inUse(unit: Unit, before: AuthorityRow, after: AuthorityRow): Promise<Unfinished | undefined> {
  const authorityId = before.id
  const [old, fresh] = [authoritySettingsOf(before.settings).modules, authoritySettingsOf(after.settings).modules]
  if (old?.listRules && old.listRules !== fresh?.listRules && (await unit.tx.touchpointEntry.count({ where: { authorityId } })) > 0) {
    return { refused: 'set-up-list-in-use', address: 'list' }
  }
  const profiles = { where: { authorityId, state: 'active' } }
  if (old?.profileRules && old.profileRules !== fresh?.profileRules && (await unit.tx.segmentProfile.count(profiles)) > 0) {
    return { refused: 'set-up-profiles-in-use', address: 'profiles' }
  }
  return undefined
}

/**
 * Sets an authority up by the answers, or changes it. Refusals: `not-allowed`, `set-up-demo`, `set-up-broken` (with the path of the wrong field),
 * `set-up-list-in-use`, `set-up-profiles-in-use`.
 */
export async function saveSetUp({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId: id } = actor
  if (!may(actor.roles, 'authority.setUp')) return { refused: 'not-allowed' }
  const before = await unit.tx.authority.findUniqueOrThrow({ where: { id } })
  if (before.demo === 1) return { refused: 'set-up-demo' }
  const after = rowFrom(before, answers, now)
  const { modules, rules } = fieldsOf(after.settings)
  const composed = composeRegulation({ key: COMPOSED, name: after.name, modules, settings: rules })
  if ('refused' in composed) return { refused: 'set-up-broken', params: { path: composed.path, expected: composed.expected } }
  const used = await inUse(unit, before, after)
  if (used) return used
  await writeAuthority(app, unit, after)
  if (before.setUpAt !== null) await keepHistory(unit, { before, after, regulation: composed.ok, at: now, by: actor.personId })
  const action = before.setUpAt === null ? 'authority.setUp' : 'authority.change'
  record(unit, actor, now, action, `authority:${id}`, { before: before.settings as Json, after: after.settings as Json })
  return at('setUpDone')
}

type Kept = { before: AuthorityRow; after: AuthorityRow; regulation: Regulation; at: string; by: string }

/** Old and new value of whatever the interview changed stand in the history of each setting, as if it had been changed by itself. */
async function keepHistory(unit: Unit, { before, after, regulation, at: moment, by }: Kept): Promise<void> {
  const { modules, rules } = authoritySettingsOf(before.settings)
  const composed = composeRegulation({ key: before.regulation, name: before.name, modules, settings: rules })
  const was = 'ok' in composed ? composed.ok : undefined
  const fields = SETTING_FIELDS.map((field) => [field.key, was ? settingText(field, was) : '', settingText(field, regulation)] as const)
  const own = [
    ['name', before.name, after.name],
    ['timeZone', before.timeZone, after.timeZone],
  ] as const
  for (const [key, from, to] of [...fields, ...own]) {
    if (from !== to) await addChange(unit.tx, before.id, key, { at: moment, by, from, to })
  }
}
