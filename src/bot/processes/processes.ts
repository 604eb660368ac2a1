import type { Feature } from '../feature.ts'
import { adminProcessCard, adminProcessesCard, retireProcessCard } from './processes-card.ts'

/** The register of business processes, line by line. */
export const processes: Feature = {
  screens: { adminProcesses: adminProcessesCard, adminProcess: adminProcessCard, adminProcessRetire: retireProcessCard },
}
