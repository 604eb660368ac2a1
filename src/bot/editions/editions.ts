import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { editionCard } from './edition-card.ts'
import { editionChangesCard } from './edition-changes-card.ts'
import { editionsCard } from './editions-card.ts'

/** The editions of the list as orders adopted them. */
export const editions: Feature = {
  screens: { editions: editionsCard, edition: editionCard, editionChanges: editionChangesCard },
  commands: [{ name: 'editions', intent: { kind: 'screen', screen: at('editions') } }],
}
