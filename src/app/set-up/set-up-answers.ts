import type { Answers } from '../../domain/interview/answers.ts'
import { choicesAt, textAt } from '../../domain/interview/answers.ts'
import { composeRegulation, NO_MODULES } from '../../domain/regulation/compose-regulation.ts'
import { russianZone } from '../../domain/regulation/names/russian-zones.ts'
import { answersOfModules } from '../../domain/set-up/questions/modules.ts'
import { hoursText } from '../../domain/set-up/working-hours.ts'
import type { AuthorityRow } from '../authorities.ts'
import { type AllowedChannels, authoritySettingsOf, CHANNELS } from '../authority-settings.ts'

/** The channels that were allowed, each with how much it may show. */
export function channelsFrom(answers: Answers): AllowedChannels {
  const allowed = choicesAt(answers, 'channels').keys
  const linkOnly = choicesAt(answers, 'linkOnly').keys
  return Object.fromEntries(
    CHANNELS.filter((key) => allowed.includes(key)).map((key) => [key, key !== 'web' && linkOnly.includes(key) ? 'linkOnly' : 'full']),
  )
}

const given = (key: string, value: string): Answers => (value === '' ? {} : { [key]: { value } })

/** The answers that an authority stands for. */
export function answersOfAuthority(row: Pick<AuthorityRow, 'name' | 'regulation' | 'settings' | 'timeZone'>): Answers {
  const settings = authoritySettingsOf(row.settings)
  const { modules = NO_MODULES, rules, names, channels } = settings
  const composed = composeRegulation({ key: row.regulation, name: row.name, modules, settings: rules })
  const hours = 'ok' in composed ? hoursText(composed.ok.settings.workingHours) : ''
  const basis = 'ok' in composed ? composed.ok.settings.personalData.legalBasis : ''
  const linkOnly = CHANNELS.filter((key) => channels[key] === 'linkOnly')
  return {
    ...given('name', row.name),
    ...given('genitive', names.genitive),
    ...given('short', names.short),
    ...answersOfModules(modules),
    ...given('zone', russianZone(row.timeZone)?.key ?? ''),
    ...given('hours', hours),
    channels: { value: { keys: CHANNELS.filter((key) => channels[key] !== undefined), others: [] } },
    linkOnly: linkOnly.length > 0 ? { value: { keys: linkOnly, others: [] } } : { skipped: true },
    ...given('legalBasis', basis),
  }
}

/** The names that were answered. */
export const namesFrom = (answers: Answers): { genitive: string; short: string } => ({
  genitive: textAt(answers, 'genitive'),
  short: textAt(answers, 'short'),
})
