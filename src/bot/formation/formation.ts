import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { entryCheckCard } from './entry-check-card.ts'
import { findingsCard } from './findings-card.ts'
import { formationCancelCard, formationCard } from './formation-card.ts'
import { submissionCard } from './submission-card.ts'

/** From the units' lists to an edition. */
export const formation: Feature = {
  screens: {
    formation: formationCard,
    formationCancel: formationCancelCard,
    submission: submissionCard,
    entryCheck: entryCheckCard,
    findings: findingsCard,
  },
  commands: [{ name: 'formation', intent: { kind: 'screen', screen: at('formation') } }],
}
