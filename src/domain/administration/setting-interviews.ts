import type { Definition } from '../interview/definition.ts'
import type { Question } from '../interview/question.ts'
import { hoursText, readHours } from '../set-up/working-hours.ts'
import type { SettingField } from './settings-fields.ts'

/** The field that is asked about, and what holds; `field` is undefined where this program does not know it any more. */
export type SettingFacts = { field: SettingField | undefined; text: string }
type Q = Question<SettingFacts>

const keyIn = ({ facts }: { facts: SettingFacts }): string => facts.field?.key ?? 'workingHours'

const asked: Pick<Q, 'key' | 'label' | 'hint'> = {
  key: 'value',
  label: (scope) => ({ id: `setting-${keyIn(scope)}.ask` }),
  hint: (scope) => ({ id: `setting-${keyIn(scope)}.hint` }),
}

const chosen: Q = {
  ...asked,
  kind: 'choice',
  options: ({ facts }) => (facts.field?.options ?? []).map(({ key }) => ({ key, label: { id: `setting-${facts.field?.key}-${key}` } })),
}

const counted: Q = {
  ...asked,
  kind: 'number',
  check: (value, { facts }) => {
    const { min = 0, max = 0 } = facts.field ?? {}
    const isFit = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    return isFit ? { value } : { refused: 'setting-bounds', message: { id: 'refused-setting-bounds', params: { min, max } } }
  },
}

const hours: Q = {
  ...asked,
  kind: 'text',
  max: 20,
  check: (value) => {
    const read = readHours(String(value))
    return read ? { value: hoursText(read) } : { refused: 'not-hours', message: { id: 'refused-not-hours' } }
  },
}

const interview = (key: string, question: Q): Definition<SettingFacts> => ({
  key,
  version: 1,
  direct: true,
  title: { id: 'setting-interview' },
  nodes: [question],
})

/** One question about one setting, by the kind of its value. */
export const SETTING_INTERVIEWS: Readonly<Record<SettingField['kind'], Definition<SettingFacts>>> = {
  choice: interview('settingChoice', chosen),
  number: interview('settingNumber', counted),
  hours: interview('settingHours', hours),
}
