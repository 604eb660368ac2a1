import { at } from '../../app/dialogue/screen.ts'
import { type ImportView, importView } from '../../app/workbook/workbook-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { changesAnything, importLines } from './import-text.ts'

const LONGEST = 3900

/** What became of one's own workbook, and what can be done about it. */
export async function importCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await importView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  return drawImport(view, say, await waysBack(drawing))
}

/** The card of an import that was read. */
export function drawImport(view: ImportView, say: Say, back: readonly Button[]): Card {
  const text = clip(importLines(view, say).join('\n'), LONGEST)
  return cardOf([text], navigationRows([...buttonsOf(view, say), ...back]))
}

function buttonsOf({ id, state, report }: ImportView, say: Say): Button[] {
  const button = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  const again = button('button-workbook-again', actionPress('start', 'workbook'))
  const drop = button('button-workbook-drop', actionPress('dropWorkbook', id))
  if (state === 'received') return [button('button-refresh', screenPress(at('workbookImport', id))), drop]
  if (state === 'applying') return [button('button-refresh', screenPress(at('workbookImport', id)))]
  if (state === 'checked' && report.problemCount > 0) {
    const marked = report.marked === undefined ? [] : [button('button-workbook-marked', screenPress(at('workbookMarked', id)))]
    return [...marked, again, drop]
  }
  if (state === 'checked' && changesAnything(report)) {
    return [button('button-workbook-apply', actionPress('applyWorkbook', id, String(report.told))), drop]
  }
  return state === 'failed' || state === 'dropped' ? [again] : []
}
