import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { absenceCancelCard, absencesCard } from './absences-card.ts'

/** Who is away and who stands in for them (R58). */
export const absences: Feature = {
  screens: { absences: absencesCard, absenceCancel: absenceCancelCard },
  commands: [{ name: 'absence', intent: { kind: 'screen', screen: at('absences') } }],
}
