import type { Regulation } from '../regulation/parse-regulation.ts'
import type { ClauseRef } from '../regulation/schema/act.ts'
import { noteOf, termOf } from '../regulation/settled.ts'
import { hoursText, readHours } from '../set-up/working-hours.ts'

type Settings = Regulation['settings']
type Plain = string | number | boolean
export type SettingKind = 'choice' | 'number' | 'hours'

/**
 * A setting that an administrator changes in the chat. `key` travels in callback data and names its words (`setting-<key>`); `path` is where it stands.
 * A choice has `options`, in the words `setting-<key>-<option>`; a number its bounds. `clause`: where the act settles it, nothing can be changed.
 */
export type SettingField = {
  key: string
  kind: SettingKind
  path: readonly string[]
  options?: readonly { key: string; value: Plain }[]
  min?: number
  max?: number
  clause?: (regulation: Regulation) => ClauseRef | null
  /** What holds where the act settles it. */
  ofAct?: (regulation: Regulation) => Plain
}

const YES_NO = [
  { key: 'yes', value: true },
  { key: 'no', value: false },
] as const

const choice = (key: string, path: string, ...options: string[]): SettingField => ({
  key,
  kind: 'choice',
  path: path.split('.'),
  options: options.map((option) => ({ key: option, value: option })),
})

const yesNo = (key: string, path: string): SettingField => ({ key, kind: 'choice', path: path.split('.'), options: YES_NO })

const number = (key: string, path: string, min: number, max: number): SettingField => ({
  key,
  kind: 'number',
  path: path.split('.'),
  min,
  max,
})

const term = (key: 'approvalStep' | 'publicationAfterApproval' | 'publicationAfterChange'): SettingField => ({
  ...number(key, `terms.${key}`, 1, 60),
  clause: (regulation) => termOf(regulation, key).clause,
  ofAct: (regulation) => termOf(regulation, key).workingDays,
})

/** What the acts leave open, in the sequence in which it is shown. */
export const SETTING_FIELDS: readonly SettingField[] = [
  { key: 'workingHours', kind: 'hours', path: ['workingHours'] },
  term('approvalStep'),
  term('publicationAfterApproval'),
  term('publicationAfterChange'),
  choice('publicationFrom', 'publicationFrom', 'adoptionOrder', 'lastApproval'),
  choice('onDayOff', 'counting.onDayOff', 'earlier', 'later', 'stays'),
  {
    key: 'dayOfEvent',
    kind: 'choice',
    path: ['counting', 'dayOfEvent'],
    options: [
      { key: 'zero', value: 0 },
      { key: 'one', value: 1 },
    ],
  },
  yesNo('untilInclusive', 'counting.untilInclusive'),
  number('undoSeconds', 'approval.undoSeconds', 0, 3600),
  choice('samePerson', 'approval.samePerson', 'eachStep', 'once'),
  choice('initiatorAsApprover', 'approval.initiatorAsApprover', 'decides', 'passedOver'),
  {
    ...yesNo('noteRequired', 'approval.noteRequired'),
    clause: (regulation) => noteOf(regulation).clause,
    ofAct: (regulation) => noteOf(regulation).required,
  },
  yesNo('clarification', 'approval.clarificationWithoutGround'),
  choice('countingUnit', 'countingUnit', 'traitValuePair', 'trait'),
  number('registerChange', 'terms.registerChange', 1, 60),
  number('draft', 'terms.draft', 1, 60),
  number('monitoringOpens', 'terms.monitoringOpens', 1, 120),
  number('humanCall', 'terms.humanCallHours', 1, 90),
  number('invitationDays', 'terms.invitationDays', 1, 90),
  choice('legalBasis', 'personalData.legalBasis', 'consent', 'officialDuty'),
]

/** The field of a key; undefined for one that there is not. */
export const settingField = (key: string): SettingField | undefined => SETTING_FIELDS.find((field) => field.key === key)

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined),
    value,
  )

/** The clause of the act that settles a field, or null where the authority does. */
export const clauseOf = (field: SettingField, regulation: Regulation): ClauseRef | null => field.clause?.(regulation) ?? null

/**
 * A value as it is kept, compared and shown: the key of an option, a number in digits, hours as «09:00–18:00». What the act settles counts first.
 */
export function settingText(field: SettingField, regulation: Regulation): string {
  const settled = clauseOf(field, regulation) !== null && field.ofAct ? field.ofAct(regulation) : at(regulation.settings, field.path)
  if (field.kind === 'hours') return hoursText(settled as Settings['workingHours'])
  if (field.kind === 'choice') return field.options?.find(({ value }) => value === settled)?.key ?? String(settled)
  return String(settled)
}

/** The value that a text of `settingText` stands for; undefined for one that the field does not have. */
export function settingValue(field: SettingField, text: string): unknown {
  if (field.kind === 'hours') return readHours(text)
  if (field.kind === 'choice') return field.options?.find(({ key }) => key === text)?.value
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined
}

/** Own settings with one of them changed, everything else as it was. */
export function withSetting(rules: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  const before = typeof rules === 'object' && rules !== null ? (rules as Record<string, unknown>) : {}
  return { ...before, [name]: withSetting(before[name], rest, value) }
}
