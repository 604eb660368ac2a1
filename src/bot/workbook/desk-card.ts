import { at } from '../../app/dialogue/screen.ts'
import { madeFile, markedFile, workbookDesk } from '../../app/workbook/workbook-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const send = ({ say }: Drawing): Button => ({ label: labelOf(say.t('button-workbook-send')), data: actionPress('start', 'workbook') })

/** Where taking a workbook over begins: the template, the present data, and sending one. */
export async function deskCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const desk = await workbookDesk(app, actor)
  if ('refused' in desk) return refusalCard(drawing, desk.refused)
  const button = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  const lines = [
    say.t('workbook-title'),
    say.t('workbook-about'),
    desk.last && say.t('workbook-last', { day: desk.last.day, lines: desk.last.lines }),
  ]
  const buttons = [
    button('button-workbook-template', actionPress('makeWorkbook', 'empty')),
    button('button-workbook-export', actionPress('makeWorkbook', 'filled')),
    send(drawing),
    ...(desk.open === undefined ? [] : [button('button-refresh', screenPress(at('workbookImport', desk.open)))]),
  ]
  return cardOf(lines, navigationRows([...buttons, ...(await waysBack(drawing))]))
}

/** The workbook that was made: to be filled in, or with the present data. */
export async function madeCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const file = await madeFile(app, actor, args[0] ?? '')
  if ('refused' in file) return refusalCard(drawing, file.refused)
  const text = say.t(args[1] === 'filled' ? 'workbook-export-ready' : 'workbook-template-ready')
  return { ...cardOf([text], navigationRows([send(drawing), ...(await waysBack(drawing))])), file }
}

/** The workbook that was sent, with its problems marked. */
export async function markedCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const file = await markedFile(app, actor, args[0] ?? '')
  if ('refused' in file) return refusalCard(drawing, file.refused)
  return { ...cardOf([say.t('workbook-marked')], navigationRows([send(drawing), ...(await waysBack(drawing))])), file }
}
