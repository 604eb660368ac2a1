import { callsEstate } from '../calls/calls-estate.ts'
import { monitoringEstate } from '../monitoring/task/monitoring-estate.ts'
import { approvalsEstate } from '../proposals/approvals-estate.ts'
import { proposalsEstate } from '../proposals/proposals-estate.ts'
import { draftsEstate } from './drafts-estate.ts'
import type { Estate } from './estate.ts'
import { segmentsEstate } from './segments-estate.ts'

/** Everything that somebody may have in hand when they leave or move (R4), in the sequence in which it is told. */
export const ESTATES: readonly Estate[] = [draftsEstate, segmentsEstate, proposalsEstate, approvalsEstate, monitoringEstate, callsEstate]
