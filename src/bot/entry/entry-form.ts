import type { EntryView } from '../../app/views/entry-view.ts'
import type { Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'

/** An entry field by field (R30), every field cut by `cut` as far as it must be. */
export function formOf(view: EntryView, say: Say, cut: (text: string) => string): string {
  const { entry, file } = view
  return [
    say.t('entry-name-line', { name: cut(entry.name) }),
    say.t(`entry-state-${entry.state}`),
    ...fieldsOf(view, say, cut),
    ...(file ? [say.t('entry-file', { name: cut(file.name) })] : []),
    say.t('entry-author', { author: cut(view.author), day: view.written }),
    ...(entry.state === 'approved' ? ['', say.t('entry-changes-by-proposal')] : []),
  ].join('\n')
}

/** The fields of an entry, on which somebody decides about it: everything but its author and file, which no group sees (R97). */
export function fieldsOf(view: EntryView, say: Say, cut: (text: string) => string): string[] {
  const { entry, needs, source } = view
  const list = (words: readonly string[]): string => words.join('; ')
  const field = (id: string, value: string): string =>
    value === '' ? say.t('entry-field-empty', { field: say.t(id) }) : say.t('entry-field', { field: say.t(id), value: cut(value) })
  const wants = [...needs.map((need) => say.words(need)), ...(entry.otherNeed === '' ? [] : [entry.otherNeed])]
  const kinds = [say.t(`kind-${entry.kind}`), shortWords(view.subtype, say)].filter((part) => part !== '')
  const sources = [...(source ? [shortWords(source, say)] : []), ...(entry.sourceRef === '' ? [] : [entry.sourceRef])]
  const marks = entry.marks.map((mark) => say.t(`mark-${mark}`))
  return [
    field('entry-field-area', say.words(view.area)),
    field('entry-field-function', view.functionName),
    field('entry-field-process', view.businessProcess),
    field('entry-field-needs', list(wants)),
    field('entry-field-actions', entry.actions),
    field('entry-field-specifics', entry.specifics),
    field('entry-field-kind', kinds.join(', ')),
    field('entry-field-source', list(sources)),
    ...(marks.length > 0 ? [field('entry-field-marks', list(marks))] : []),
  ]
}
