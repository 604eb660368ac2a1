import type { I18n } from '@grammyjs/i18n'
import type { Logger } from 'pino'
import { absenceKinds } from '../app/absences/absence-kinds.ts'
import { accessRefusalKind } from '../app/access/decide-access.ts'
import { actions } from '../app/actions.ts'
import { amendmentKind } from '../app/amendment/amendment-kind.ts'
import { setAsideKind } from '../app/amendment/set-aside.ts'
import type { App } from '../app/app.ts'
import { Authorities } from '../app/authorities.ts'
import { calendarKind } from '../app/calendar/calendar-kind.ts'
import { Calendars } from '../app/calendar/calendars.ts'
import { callKinds } from '../app/calls/call-kinds.ts'
import { templateKind } from '../app/documents/templates/template-kind.ts'
import { faqSearchKind } from '../app/faq/search-faq.ts'
import { orderKind } from '../app/formation/adopt.ts'
import { checkRemarkKind } from '../app/formation/check-entries.ts'
import { gapsKind } from '../app/formation/hand-over.ts'
import { campaignKind } from '../app/formation/open-campaign.ts'
import { FloodGate, type FloodLimit } from '../app/inbox/flood-gate.ts'
import { Intake } from '../app/inbox/intake.ts'
import { slowDown } from '../app/inbox/slow-down.ts'
import { type InterviewKind, interviewKinds } from '../app/interviews/interview-kind.ts'
import { journalKind } from '../app/journal/journal-kind.ts'
import { leavingKinds } from '../app/leaving/leaving-kinds.ts'
import { monitoringGapsKind } from '../app/monitoring/task/confirm.ts'
import { monitoringRemarkKind } from '../app/monitoring/task/receive.ts'
import { processKind } from '../app/processes/process-kind.ts'
import { processSearchKind } from '../app/processes/process-search-kind.ts'
import { profileSearchKind } from '../app/profiles/actions/search-profiles.ts'
import { profileKinds } from '../app/profiles/interviews/profile-kinds.ts'
import { proposalKinds } from '../app/proposals/interviews/proposal-kinds.ts'
import { publicationKind } from '../app/publication/record-publication.ts'
import { remarkKind } from '../app/rating/remark-kind.ts'
import { unneededKind } from '../app/register-tasks/end-task.ts'
import { findKind } from '../app/search/find-kind.ts'
import { introduceKind } from '../app/set-up/introduce-kind.ts'
import { setUpKind } from '../app/set-up/set-up-kind.ts'
import { settingKinds } from '../app/settling/setting-kinds.ts'
import { staffSearchKind } from '../app/staff/staff-search.ts'
import { searchKind } from '../app/touchpoints/search-kind.ts'
import { entryKind, touchpointKind } from '../app/touchpoints/touchpoint-kinds.ts'
import { unitKind } from '../app/units/unit-kind.ts'
import { workbookKind } from '../app/workbook/workbook-kind.ts'
import type { Feature } from '../bot/feature.ts'
import { features } from '../bot/features.ts'
import { restrictedChannel } from '../bot/link-only/restricted-channel.ts'
import { type Voices, voicesOf } from '../bot/respond.ts'
import { serve } from '../bot/serve.ts'
import type { Channel } from '../channels/channel.ts'
import type { Clock } from '../clock.ts'
import type { Committer } from '../storage/committer.ts'
import { openFileStore } from '../storage/files/open-file-store.ts'
import type { Ids } from '../storage/ids.ts'
import type { InboxRow } from '../storage/inbox.ts'
import type { Storage } from '../storage/open.ts'
import { documentOffice } from './document-office.ts'
import { workbookOffice } from './workbook-office.ts'

/** What the house is built from: everything that differs between an installation, a test and a measurement. */
export type Materials = {
  storage: Storage
  committer: Committer
  filesFolder: string
  authorityId: string
  clock: Clock
  ids: Ids
  i18n: I18n
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  demo: boolean
  adminIds?: readonly string[]
  publicUrl: string
  /** Interviews beside the built-in ones. */
  interviews?: readonly InterviewKind[]
  /** Subjects beside the built-in ones; a command of theirs takes the place of a built-in one. */
  features?: readonly Feature[]
  /** Called between the commit of a batch and its handling; tests stop the program here. */
  afterStored?: () => void
  demoClock?: App['demoClock']
  scanner?: App['scanner']
  /** How much of one chat is answered at once; absent: everything. `sleep` ends when it is told to. */
  flood?: { limit: FloodLimit; sleep: (ms: number, signal: AbortSignal) => Promise<void> }
}

export type House = { app: App; intake: Intake; voices: Voices; authorityId: string; open: (channel: Channel) => void }

/** The built-in interviews. */
const KINDS: readonly InterviewKind[] = [
  touchpointKind,
  entryKind,
  searchKind,
  ...profileKinds,
  profileSearchKind,
  faqSearchKind,
  findKind,
  remarkKind,
  workbookKind,
  campaignKind,
  gapsKind,
  checkRemarkKind,
  orderKind,
  amendmentKind,
  setAsideKind,
  publicationKind,
  monitoringGapsKind,
  monitoringRemarkKind,
  unneededKind,
  unitKind as InterviewKind,
  ...leavingKinds,
  ...callKinds,
  ...proposalKinds,
  introduceKind,
  setUpKind,
  staffSearchKind,
  calendarKind,
  accessRefusalKind,
  ...absenceKinds,
  ...settingKinds,
  journalKind,
  processKind,
  processSearchKind,
  templateKind,
]

function floodOf(app: App, authorityId: string, { limit, sleep }: NonNullable<Materials['flood']>, log: Materials['log']) {
  const onHeld = (row: InboxRow): void =>
    void slowDown(app, authorityId, row).catch((error) => log.error({ err: error }, 'nobody was told to slow down'))
  return { gate: new FloodGate(app.clock, limit), sleep, onHeld }
}

/** Puts the layers together. Channels are opened afterwards: each gets the same dialogue. */
export async function compose(materials: Materials): Promise<House> {
  const { storage, committer, clock, ids, authorityId, log } = materials
  const authorities = new Authorities()
  const voices = voicesOf(materials.i18n)
  await authorities.reload(storage.db)
  const calendars = new Calendars()
  await calendars.reload(storage.db)
  const app: App = {
    storage,
    committer,
    clock,
    ids,
    authorities,
    actions,
    files: openFileStore(storage, materials.filesFolder),
    interviews: interviewKinds([...KINDS, ...(materials.interviews ?? [])]),
    calendar: calendars.of(authorityId),
    calendars,
    demo: materials.demo,
    adminIds: new Set(materials.adminIds ?? []),
    publicUrl: materials.publicUrl,
    entrances: {},
    workbooks: workbookOffice(voices),
    documents: documentOffice(voices),
    ...(materials.scanner && { scanner: materials.scanner }),
    ...(materials.demoClock && { demoClock: materials.demoClock }),
  }
  const intake = new Intake({
    storage,
    committer,
    clock,
    authorityId,
    onError: (error, row) => log.error({ row: row.seq, channel: row.channel, err: error }, 'an update could not be handled'),
    onGivenUp: (row) => log.error({ row: row.seq, channel: row.channel }, 'an update was given up'),
    ...(materials.flood && { flood: floodOf(app, authorityId, materials.flood, log) }),
    ...(materials.afterStored && { afterStored: materials.afterStored }),
  })
  const subjects = [...features, ...(materials.features ?? [])]
  const open = (channel: Channel): void => {
    const tell = (event: string, details: object): void => log.warn({ event, ...details }, 'a card was not shown')
    const guarded = restrictedChannel(channel, app, voices)
    intake.register(channel.name, serve({ app, intake, channel: guarded, voices, features: subjects, log: tell }))
  }
  return { app, intake, voices, authorityId, open }
}
