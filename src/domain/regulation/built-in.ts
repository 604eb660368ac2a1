import { listNovosibirsk } from './modules/list-novosibirsk/list-rules.ts'
import { approvalRoute } from './modules/list-novosibirsk/route.ts'
import { listSverdlovsk } from './modules/list-sverdlovsk/list-rules.ts'
import { requirementsKrasnoyarsk } from './modules/requirements/krasnoyarsk.ts'
import { requirementsSverdlovsk } from './modules/requirements/sverdlovsk.ts'
import { segmentProfiles } from './modules/segment-profiles/profile-rules.ts'
import type { RegulationData } from './schema/regulation.ts'

const novosibirsk: RegulationData = {
  key: 'novosibirsk',
  name: {
    ru: 'Департамент имущества и земельных отношений Новосибирской области',
    en: 'Department of Property and Land Relations of Novosibirsk Region',
  },
  profileRules: segmentProfiles,
  listRules: listNovosibirsk,
  touchpointRequirements: null,
}

const sverdlovsk: RegulationData = {
  key: 'sverdlovsk',
  name: {
    ru: 'Министерство инвестиций и развития Свердловской области',
    en: 'Ministry of Investment and Development of Sverdlovsk Region',
  },
  profileRules: null,
  listRules: listSverdlovsk,
  touchpointRequirements: [requirementsSverdlovsk],
}

const krasnoyarsk: RegulationData = {
  key: 'krasnoyarsk',
  name: { ru: 'Администрация города Красноярска', en: 'Administration of Krasnoyarsk' },
  profileRules: null,
  listRules: null,
  touchpointRequirements: [requirementsKrasnoyarsk],
}

/** A route of another authority's act, taken over as a setting: without its clauses. */
export const localRoute = approvalRoute.map(({ clause: _, ...step }) => step)

const demonstration: RegulationData = {
  key: 'demonstration',
  name: { ru: 'Демонстрационное ведомство', en: 'Demonstration authority' },
  profileRules: segmentProfiles,
  listRules: listSverdlovsk,
  touchpointRequirements: [requirementsKrasnoyarsk, requirementsSverdlovsk],
  settings: { approval: { route: localRoute } },
}

/** The regulations that come with the product, as they are written down. */
export const BUILT_IN: readonly RegulationData[] = [novosibirsk, sverdlovsk, krasnoyarsk, demonstration]
