import type { RequirementsData } from '../../schema/regulation.ts'
import { CONCEPT_KRASNOYARSK, krasnoyarsk } from '../acts.ts'
import { digitalChecklists } from './krasnoyarsk-digital.ts'
import { personalChecklists } from './krasnoyarsk-personal.ts'

/** D: what the concept finds expedient for the key points. It has no rules of a list. */
export const requirementsKrasnoyarsk: RequirementsData = {
  acts: { conceptKrasnoyarsk: { ...CONCEPT_KRASNOYARSK } },
  definitions: [
    {
      term: 'externalClient',
      ru: 'граждане Российской Федерации, лица без гражданства, иностранные граждане, самозанятые, индивидуальные предприниматели, объединения граждан, не зарегистрированные в качестве юридических лиц, юридические лица, осуществляющие предпринимательскую и некоммерческую деятельность',
      clause: krasnoyarsk('разд. I'),
    },
    {
      term: 'internalClient',
      ru: 'муниципальный служащий, работник подведомственной муниципальному органу организации, а также работники иных организаций, уполномоченных в соответствии с законодательством или на основании договора на взаимодействие с внешними клиентами от лица органов местного самоуправления, муниципальных организаций',
      clause: krasnoyarsk('разд. VIII'),
    },
  ],
  says: { ru: 'Целесообразно определить ключевые точки взаимодействия с клиентами.', clause: krasnoyarsk('разд. VI') },
  checklists: [...digitalChecklists, ...personalChecklists],
}
