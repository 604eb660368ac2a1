import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { documentAreasCard } from './areas-card.ts'
import { documentCard } from './document-card.ts'
import { documentsCard } from './documents-card.ts'

/** The papers that have to be filed: profiles and lists. */
export const documents: Feature = {
  screens: { documents: documentsCard, documentAreas: documentAreasCard, document: documentCard },
  commands: [{ name: 'export', intent: { kind: 'screen', screen: at('documents') } }],
}
