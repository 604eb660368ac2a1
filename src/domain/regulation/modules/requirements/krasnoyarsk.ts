import type { RequirementsData } from '../../schema/regulation.ts'
import { CONCEPT_KRASNOYARSK, krasnoyarsk } from '../acts.ts'
import { definitions } from './krasnoyarsk-definitions.ts'
import { digitalChecklists } from './krasnoyarsk-digital.ts'
import { personalChecklists } from './krasnoyarsk-personal.ts'

/** D: what the concept finds expedient for the key points. It has no rules of a list. */
export const requirementsKrasnoyarsk: RequirementsData = {
  acts: { conceptKrasnoyarsk: { ...CONCEPT_KRASNOYARSK } },
  definitions,
  says: { ru: 'Целесообразно определить ключевые точки взаимодействия с клиентами.', clause: krasnoyarsk('разд. VI') },
  checklists: [...digitalChecklists, ...personalChecklists],
}
