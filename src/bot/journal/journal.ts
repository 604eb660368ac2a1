import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { journalCard, journalFileCard } from './journal-card.ts'

/** Who did what, and when. */
export const journal: Feature = {
  screens: { journal: journalCard, journalFile: journalFileCard },
  commands: [{ name: 'journal', intent: { kind: 'screen', screen: at('journal') } }],
}
