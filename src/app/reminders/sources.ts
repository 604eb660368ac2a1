import { callSource } from '../calls/call-source.ts'
import { registerSource } from '../register-tasks/register-source.ts'
import { approvalSource } from './approvals/approval-source.ts'
import { draftSource } from './draft-source.ts'
import { formationSource } from './formation/formation-source.ts'
import { publicationSource } from './formation/publication-source.ts'
import { checkSource, handOverSource } from './monitoring/monitoring-source.ts'
import { profileSource } from './profiles/profile-source.ts'
import type { ReminderSource } from './source.ts'

/** Everything that waits for people and speaks of itself, what is mandatory first. */
export const SOURCES: readonly ReminderSource[] = [
  approvalSource,
  checkSource,
  handOverSource,
  profileSource,
  formationSource,
  publicationSource,
  registerSource,
  callSource,
  draftSource,
]
