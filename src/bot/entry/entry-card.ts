import { at } from '../../app/dialogue/screen.ts'
import { type EntryView, entryView } from '../../app/views/entry-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { listAround } from '../list/list-args.ts'

/** One entry of the list, field by field (R30). */
export async function entryCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await entryView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  return drawEntry(view, say, { unit: view.entry.unitId === actor.unitId ? '' : view.entry.unitId, back: await waysBack(drawing) })
}

/** The card of an entry that was read. `unit` is empty where the list is the person's own. */
export function drawEntry(view: EntryView, say: Say, { unit, back }: { unit: string; back: readonly Button[] }): Card {
  const { entry, file, mayEdit, mayRemove, mayPropose } = view
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const buttons = [
    ...(mayPropose ? [way('button-propose-change', actionPress('proposeEntry', entry.id))] : []),
    ...(mayEdit ? [way('button-edit', actionPress('editEntry', entry.id))] : []),
    ...(mayRemove ? [way('button-remove', screenPress(at('entryRemove', entry.id)))] : []),
    ...(file ? [way('button-source-file', screenPress(at('entryFile', entry.id)))] : []),
    way('button-back-to-list', screenPress(listAround(entry.id, unit))),
    ...back,
  ]
  return cardOf([fitted((cut) => formOf(view, say, cut))], navigationRows(buttons))
}

/** The form, with every field cut as far as it must be. */
function formOf(view: EntryView, say: Say, cut: (text: string) => string): string {
  const { entry, needs, source, file } = view
  const list = (words: readonly string[]): string => words.join('; ')
  const field = (id: string, value: string): string =>
    value === '' ? say.t('entry-field-empty', { field: say.t(id) }) : say.t('entry-field', { field: say.t(id), value })
  const written = (text: string): string => cut(text)
  const wants = [...needs.map((need) => say.words(need)), ...(entry.otherNeed === '' ? [] : [entry.otherNeed])]
  const kinds = [say.t(`kind-${entry.kind}`), shortWords(view.subtype, say)]
  const sources = [...(source ? [shortWords(source, say)] : []), ...(entry.sourceRef === '' ? [] : [entry.sourceRef])]
  const marks = entry.marks.map((mark) => say.t(`mark-${mark}`))
  return [
    say.t('entry-name-line', { name: cut(entry.name) }),
    say.t(`entry-state-${entry.state}`),
    field('entry-field-area', written(say.words(view.area))),
    field('entry-field-function', written(view.functionName)),
    field('entry-field-process', written(view.businessProcess)),
    field('entry-field-needs', written(list(wants))),
    field('entry-field-actions', written(entry.actions)),
    field('entry-field-specifics', written(entry.specifics)),
    field('entry-field-kind', written(kinds.join(', '))),
    field('entry-field-source', written(list(sources))),
    ...(marks.length > 0 ? [field('entry-field-marks', list(marks))] : []),
    ...(file ? [say.t('entry-file', { name: cut(file.name) })] : []),
    say.t('entry-author', { author: cut(view.author), day: view.written }),
    ...(entry.state === 'approved' ? ['', say.t('entry-changes-by-proposal')] : []),
  ].join('\n')
}
