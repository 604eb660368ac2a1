import { at } from '../../app/dialogue/screen.ts'
import type { Button } from '../../channels/channel.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** Stands in place of a unit for the list of the whole authority. */
export const WHOLE = 'all'

/** «Экспорт»: the papers of a unit, of the whole authority, or of the person's own unit with an empty `unitId`. */
export const exportButton = (say: Say, unitId = ''): Button => ({
  label: labelOf(say.t('button-export')),
  data: screenPress(unitId === '' ? at('documents') : at('documents', unitId)),
})

/** The paper of a profile at once, for every card that shows a part of it (R22). */
export const profilePaper = (say: Say, profileId: string): Button => ({
  label: labelOf(say.t('button-profile-docx')),
  data: actionPress('askDocument', 'profile', profileId, 'docx'),
})

/** The list of a unit as a paper at once, for a card that stands before its «Экспорт» (R30). */
export const listPaper = (say: Say, unitId: string): Button => ({
  label: labelOf(say.t('button-list-docx')),
  data: actionPress('askDocument', 'list', unitId, 'docx'),
})
