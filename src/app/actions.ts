import { cancelAbsence } from './absences/cancel-absence.ts'
import { acceptAccess, startRefusal } from './access/decide-access.ts'
import { adoptAmendment } from './amendment/adopt-amendment.ts'
import { startAmendment } from './amendment/amendment-kind.ts'
import { startSetAside } from './amendment/set-aside.ts'
import type { Action } from './app.ts'
import { dropCalendar, loadCalendar } from './calendar/load-calendar.ts'
import { closeCall, rateCall, startCall, writeCall } from './calls/call-actions.ts'
import { giveConsent, setProactive, withdrawConsent } from './consent/consent-actions.ts'
import { exportData } from './consent/own-data.ts'
import { askDeed } from './deeds/ask-deed.ts'
import { confirmDeed, refuseDeed, withdrawDeed } from './deeds/decide-deed.ts'
import { changePersona } from './demo/change-persona.ts'
import { nextWorkingDay } from './demo/next-working-day.ts'
import { askDocument } from './documents/document-actions.ts'
import { cancelPaper } from './documents/orders/order-paper.ts'
import { startTemplate, useTemplate, withdrawTemplate } from './documents/templates/template-actions.ts'
import { searchFaq } from './faq/search-faq.ts'
import { presentList, takeBackList } from './formation/adopt.ts'
import { acceptEntry, acceptRest, reopenSubmission, returnEntry, settleSubmission } from './formation/check-entries.ts'
import { handOver } from './formation/hand-over.ts'
import { cancelCampaign } from './formation/open-campaign.ts'
import { setChatDigest, toggleChatTopic, unbindChat } from './group-chats/chat-actions.ts'
import { cancelInterview } from './interviews/cancel-interview.ts'
import { dropDraft, resumeDraft } from './interviews/resume-draft.ts'
import { startInterview } from './interviews/start-interview.ts'
import { invite, inviteUnit, revokeInvitation } from './invitations/invite.ts'
import { joinAgain } from './invitations/join-again.ts'
import { exportLines } from './journal/export-lines.ts'
import { searchJournal } from './journal/journal-kind.ts'
import { reactivate, startLeaving, startMoving } from './leaving/leaving-actions.ts'
import { unlinkAccount } from './linking/unlink-account.ts'
import { openMonitoring } from './monitoring/season/begin-season.ts'
import { closeMonitoring } from './monitoring/season/close-season.ts'
import { answerMonitoring, pickMonitoring } from './monitoring/task/answer-group.ts'
import { confirmMonitoring } from './monitoring/task/confirm.ts'
import { proposeMonitoring } from './monitoring/task/propose-changes.ts'
import { receiveMonitoring, returnMonitoring } from './monitoring/task/receive.ts'
import { endOwnSession } from './people/end-own-session.ts'
import { setHome } from './people/set-home.ts'
import { setLocale } from './people/set-locale.ts'
import { setNotify } from './people/set-notify.ts'
import { editProcess, retireProcess } from './processes/process-kind.ts'
import { editSegment, startDeadline, startVerdict } from './profiles/actions/edit-details.ts'
import { searchProfiles } from './profiles/actions/search-profiles.ts'
import { startProfile } from './profiles/actions/start-profile.ts'
import { startStage } from './profiles/actions/start-stage.ts'
import { answerAuthor, askAuthor, decideStep, undoDecision } from './proposals/actions/decide.ts'
import { copyProposal, proposeEntry, reviseProposal, submitProposal, withdrawProposal } from './proposals/actions/initiate.ts'
import { startPublication } from './publication/record-publication.ts'
import { rate } from './rating/rate.ts'
import { startRemark } from './rating/remark-kind.ts'
import { noteRegister, startUnneeded } from './register-tasks/end-task.ts'
import { proposeRegister } from './register-tasks/propose-register.ts'
import { remindTomorrow } from './reminders/remind-tomorrow.ts'
import { startFind } from './search/find-kind.ts'
import { startSetUp } from './set-up/set-up-kind.ts'
import { changeSetting } from './settling/setting-kinds.ts'
import { blockPerson, unblockPerson } from './staff/block-person.ts'
import { startStaffSearch } from './staff/staff-search.ts'
import { setRole } from './staff/toggle-role.ts'
import { setDigest } from './status/digest/set-digest.ts'
import { nudge } from './status/nudge/nudge.ts'
import { editEntry } from './touchpoints/edit-entry.ts'
import { removeEntry } from './touchpoints/remove-entry.ts'
import { startSearch } from './touchpoints/search-kind.ts'
import { startPoints } from './touchpoints/start-points.ts'
import { editUnit } from './units/unit-kind.ts'
import { applyWorkbook, dropWorkbook, makeWorkbook } from './workbook/workbook-actions.ts'

/** Everything that a button or command can do, by the name that travels in callback data. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['start', startInterview],
  ['startPoints', startPoints],
  ['startSearch', startSearch],
  ['searchFaq', searchFaq],
  ['startFind', startFind],
  ['resume', ({ app, unit, actor, args }) => resumeDraft(app, unit, actor, args[0] ?? '')],
  ['drop', ({ app, unit, actor, args }) => dropDraft(app, unit, actor, args[0] ?? '')],
  ['cancel', cancelInterview],
  ['editEntry', editEntry],
  ['removeEntry', removeEntry],
  ['startProfile', startProfile],
  ['startStage', startStage],
  ['editSegment', editSegment],
  ['startVerdict', startVerdict],
  ['startDeadline', startDeadline],
  ['startProfileSearch', searchProfiles],
  ['setLocale', setLocale],
  ['setHome', setHome],
  ['setNotify', setNotify],
  ['endSession', endOwnSession],
  ['remindTomorrow', remindTomorrow],
  ['nudge', nudge],
  ['setDigest', setDigest],
  ['rate', rate],
  ['startRemark', startRemark],
  ['persona', changePersona],
  ['nextDay', nextWorkingDay],
  ['join', joinAgain],
  ['giveConsent', giveConsent],
  ['setProactive', setProactive],
  ['withdrawConsent', withdrawConsent],
  ['exportData', exportData],
  ['acceptAccess', acceptAccess],
  ['refuseAccess', startRefusal],
  ['invite', invite],
  ['inviteUnit', inviteUnit],
  ['revokeInvitation', revokeInvitation],
  ['blockPerson', blockPerson],
  ['unblockPerson', unblockPerson],
  ['setRole', setRole],
  ['startStaffSearch', startStaffSearch],
  ['makeWorkbook', makeWorkbook],
  ['applyWorkbook', applyWorkbook],
  ['dropWorkbook', dropWorkbook],
  ['askDocument', askDocument],
  ['cancelPaper', cancelPaper],
  ['startTemplate', startTemplate],
  ['useTemplate', useTemplate],
  ['withdrawTemplate', withdrawTemplate],
  ['cancelFormation', cancelCampaign],
  ['handOver', handOver],
  ['acceptEntry', acceptEntry],
  ['acceptRest', acceptRest],
  ['returnEntry', returnEntry],
  ['settleSubmission', settleSubmission],
  ['presentList', presentList],
  ['takeBackList', takeBackList],
  ['reopenSubmission', reopenSubmission],
  ['openMonitoring', openMonitoring],
  ['closeMonitoring', closeMonitoring],
  ['answerMonitoring', answerMonitoring],
  ['pickMonitoring', pickMonitoring],
  ['proposeMonitoring', proposeMonitoring],
  ['confirmMonitoring', confirmMonitoring],
  ['receiveMonitoring', receiveMonitoring],
  ['returnMonitoring', returnMonitoring],
  ['startPublication', startPublication],
  ['proposeRegister', proposeRegister],
  ['startUnneeded', startUnneeded],
  ['noteRegister', noteRegister],
  ['toggleChatTopic', toggleChatTopic],
  ['setChatDigest', setChatDigest],
  ['unbindChat', unbindChat],
  ['startAmendment', startAmendment],
  ['startSetAside', startSetAside],
  ['adoptAmendment', adoptAmendment],
  ['askDeed', askDeed],
  ['confirmDeed', confirmDeed],
  ['refuseDeed', refuseDeed],
  ['withdrawDeed', withdrawDeed],
  ['editUnit', editUnit],
  ['startLeaving', startLeaving],
  ['startMoving', startMoving],
  ['reactivate', reactivate],
  ['startCall', startCall],
  ['writeCall', writeCall],
  ['closeCall', closeCall],
  ['rateCall', rateCall],
  ['link', () => ({ refused: 'link-somebody' })],
  ['unlinkAccount', unlinkAccount],
  ['proposeEntry', proposeEntry],
  ['submitProposal', submitProposal],
  ['withdrawProposal', withdrawProposal],
  ['reviseProposal', reviseProposal],
  ['copyProposal', copyProposal],
  ['decide', decideStep],
  ['cancelAbsence', cancelAbsence],
  ['undoDecision', undoDecision],
  ['askAuthor', askAuthor],
  ['answerAuthor', answerAuthor],
  ['startSetUp', startSetUp],
  ['loadCalendar', loadCalendar],
  ['dropCalendar', dropCalendar],
  ['changeSetting', changeSetting],
  ['searchJournal', searchJournal],
  ['editProcess', editProcess],
  ['retireProcess', retireProcess],
  ['exportLines', exportLines],
])
