import type { SettingField } from '../../domain/administration/settings-fields.ts'
import type { Say } from '../cards/say.ts'

/** A value of a setting in words: an option by its own, a number with its measure. A value that the field has no more stays as it was written. */
export function settingWords(field: SettingField, text: string, say: Say): string {
  if (field.kind === 'choice')
    return field.options?.some(({ key }) => key === text) ? say.t(`setting-${field.key}-${text}`) : say.words(text)
  if (field.kind === 'hours') return say.words(text)
  return say.t(`setting-${field.key}.value`, { count: Number(text) })
}
