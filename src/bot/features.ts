import { absences } from './absences/absences.ts'
import { access } from './access/access.ts'
import { admin } from './admin/admin.ts'
import { approvals } from './approvals/approvals.ts'
import { calendar } from './calendar/calendar.ts'
import { calls } from './calls/calls.ts'
import { consent } from './consent/consent.ts'
import { coverage } from './coverage/coverage.ts'
import { deeds } from './deeds/deeds.ts'
import { demo } from './demo/demo.ts'
import { documents } from './documents/documents.ts'
import { drafts } from './drafts/drafts.ts'
import { editions } from './editions/editions.ts'
import { entry } from './entry/entry.ts'
import { faq } from './faq/faq.ts'
import type { Feature } from './feature.ts'
import { find } from './find/find.ts'
import { formation } from './formation/formation.ts'
import { groupChats } from './group-chats/group-chats.ts'
import { help } from './help/help.ts'
import { invitations } from './invitations/invitations.ts'
import { journal } from './journal/journal.ts'
import { leaving } from './leaving/leaving.ts'
import { linkOnly } from './link-only/link-only.ts'
import { linking } from './linking/linking.ts'
import { list } from './list/list.ts'
import { menu } from './menu/menu.ts'
import { monitoring } from './monitoring/monitoring.ts'
import { people } from './people/people.ts'
import { processes } from './processes/processes.ts'
import { profiles } from './profiles/profiles.ts'
import { proposals } from './proposals/proposals.ts'
import { rating } from './rating/rating.ts'
import { registerTasks } from './register-tasks/register-tasks.ts'
import { reminders } from './reminders/reminders.ts'
import { setUp } from './set-up/set-up.ts'
import { settings } from './settings/settings.ts'
import { settling } from './settling/settling.ts'
import { staff } from './staff/staff.ts'
import { status } from './status/status.ts'
import { tasks } from './tasks/tasks.ts'
import { templates } from './templates/templates.ts'
import { workbook } from './workbook/workbook.ts'

/** Every subject of the dialogue beside the interviews. */
export const features: Feature[] = [
  menu,
  list,
  entry,
  coverage,
  profiles,
  drafts,
  tasks,
  faq,
  find,
  help,
  settings,
  people,
  reminders,
  rating,
  workbook,
  documents,
  admin,
  deeds,
  editions,
  formation,
  groupChats,
  monitoring,
  registerTasks,
  leaving,
  calls,
  linking,
  linkOnly,
  status,
  proposals,
  approvals,
  setUp,
  staff,
  invitations,
  calendar,
  access,
  absences,
  settling,
  journal,
  processes,
  consent,
  templates,
  demo,
]
