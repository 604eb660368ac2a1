import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { deskCard, madeCard, markedCard } from './desk-card.ts'
import { importCard } from './import-card.ts'

/** Taking registers and the list in force over from one workbook. */
export const workbook: Feature = {
  screens: { workbook: deskCard, workbookFile: madeCard, workbookMarked: markedCard, workbookImport: importCard },
  commands: [{ name: 'workbook', intent: { kind: 'screen', screen: at('workbook') } }],
}
