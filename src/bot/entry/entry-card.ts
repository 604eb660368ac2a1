import { at } from '../../app/dialogue/screen.ts'
import { type EntryView, entryView } from '../../app/views/entry-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { linkButton } from '../find/link-card.ts'
import { listAround } from '../list/list-args.ts'
import { formOf } from './entry-form.ts'

/** One entry of the list, field by field (R30). */
export async function entryCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await entryView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const link = linkButton(drawing, { kind: 'point', id: view.entry.id })
  const unit = view.entry.unitId === actor.unitId ? '' : view.entry.unitId
  return drawEntry(view, say, { unit, back: [...link, ...(await waysBack(drawing))] })
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
    exportButton(say, entry.unitId),
    way('button-back-to-list', screenPress(listAround(entry.id, unit))),
    ...back,
  ]
  return cardOf([fitted((cut) => formOf(view, say, cut))], navigationRows(buttons))
}
