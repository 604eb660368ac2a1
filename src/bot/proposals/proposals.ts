import type { Feature } from '../feature.ts'
import { changesCard } from './changes-card.ts'
import { noteCard, papersCard, withdrawCard } from './note-card.ts'
import { proposalCard } from './proposal-card.ts'

/** Proposals to change the list in force: one proposal, its note, taking it back (R53 to R57). */
export const proposals: Feature = {
  screens: {
    proposal: proposalCard,
    proposalChanges: changesCard,
    proposalNote: noteCard,
    proposalPapers: papersCard,
    proposalWithdraw: withdrawCard,
  },
  commands: [{ name: 'propose', intent: { kind: 'action', name: 'start', args: ['proposal'] } }],
}
