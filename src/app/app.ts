import type { Clock } from '../clock.ts'
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts'
import type { Committer } from '../storage/committer.ts'
import type { FileStore } from '../storage/files/file-store.ts'
import type { Ids } from '../storage/ids.ts'
import type { Storage } from '../storage/open.ts'
import type { Authorities } from './authorities.ts'
import type { Action } from './dialogue/perform.ts'
import type { InterviewKinds } from './interviews/interview-kind.ts'

/** What every use case may lean on; made once by main.ts. */
export type App = {
  storage: Storage
  committer: Committer
  clock: Clock
  ids: Ids
  files: FileStore
  authorities: Authorities
  interviews: InterviewKinds
  calendar: WorkingCalendar
  /** Use cases behind buttons and commands, by name. */
  actions: ReadonlyMap<string, Action>
  /** The demonstration authority with a persona chooser, instead of invitations. */
  demo: boolean
  /** Moves the clock of a demonstration; absent in earnest. */
  demoClock?: DemoClock
}

/** The present instant as it is stored. */
export const nowIn = (app: Pick<App, 'clock'>): string => app.clock.now().toISOString()
