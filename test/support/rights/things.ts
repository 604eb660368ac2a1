import { freshTask } from '../../../src/app/monitoring/store.ts'
import { sha256 } from '../../../src/storage/canonical-json.ts'
import type { Db, Storage } from '../../../src/storage/open.ts'
import { approvedAlready } from '../formation/first-edition.ts'
import { draftRow, outboxRow } from '../storage-rows.ts'
import { START } from '../world.ts'
import { writeOfficials } from './officials.ts'

const authorityId = 'demo'
/** Whose things they are: nobody of those who press. */
const personId = 'demo-p1'
const createdAt = START
const LATER = '2027-01-01T00:00:00.000Z'
const SESSION = sha256('a session of somebody else')

/** The arguments of a line of the matrix with what cannot stand in a table. */
export const filledIn = (args: string): string => args.replace('{session}', SESSION.slice(0, 16))

async function writeTalks(db: Db): Promise<void> {
  const own = { authorityId, personId, createdAt }
  const account = { channel: 'web', externalId: 'mx', chatId: 'mx', lastSeenAt: START }
  await db.account.create({ data: { id: 'mx-account', authorityId, personId, ...account } })
  await db.account.create({ data: { id: 'mx-stranger', authorityId, ...account, externalId: 'mx2', chatId: 'mx2' } })
  await db.webSession.create({
    data: { id: SESSION, authorityId, accountId: 'mx-account', userAgent: '', createdAt, lastSeenAt: START },
  })
  await db.accessRequest.create({
    data: { id: 'mx-access', authorityId, accountId: 'mx-stranger', text: 'Отдел', locale: 'ru', state: 'open', createdAt },
  })
  const { active, ...draft } = draftRow(personId, { authorityId, kind: 'touchpoint' })
  const stored = { ...draft, activeKey: active ? personId : null, answers: {}, view: {}, pending: {} }
  await db.draft.create({ data: { ...stored, id: 'mx-draft' } })
  await db.draft.create({ data: { ...stored, id: 'mx-done', activeKey: null, state: 'done' } })
  await db.interviewRating.create({ data: { id: 'mx-done', ...own, kind: 'touchpoint', stars: 4, remark: '' } })
  await db.humanCall.create({ data: { id: 'mx-call', ...own, context: {}, state: 'open' } })
  await db.humanCall.create({ data: { id: 'mx-closed', ...own, context: {}, state: 'closed', closedAt: START } })
  const reminder = outboxRow(personId, 'mx', { authorityId, message: 'reminder', dueAt: LATER })
  await db.outbox.create({ data: { ...reminder, params: {}, id: 900_001, state: 'sent', attempts: 1 } })
}

async function writeAdministration(db: Db): Promise<void> {
  await db.unit.create({ data: { id: 'demo-u5', authorityId, name: 'Пустой отдел', short: 'Пустой' } })
  const deed = { deed: 'retireUnit', args: ['demo-u5'], askedById: 'demo-p14', askedAt: START, expiresAt: LATER, state: 'open' }
  await db.pendingDeed.create({ data: { id: 'mx-deed', authorityId, ...deed } })
  await db.person.update({ where: { id: 'demo-p8' }, data: { state: 'blocked' } })
  await db.person.update({ where: { id: 'demo-p9' }, data: { state: 'left' } })
  const year = { year: 2027, body: {}, source: 'постановление', loadedById: personId, loadedAt: START }
  await db.calendarYear.create({ data: { authorityId, ...year } })
  const workbook = { fileId: 'mx-file', state: 'checked', report: {}, basis: '', createdAt }
  await db.workbookImport.create({ data: { id: 'mx-workbook', authorityId, personId, ...workbook } })
  const change = { before: null, after: { unitId: 'demo-u1', name: 'Процесс', functionName: 'Функция', state: 'active' } }
  const task = { unitId: 'demo-u1', processId: 'demo-b1', kind: 'went', state: 'open', change, dueOn: '2026-12-20', openedAt: createdAt }
  await db.registerTask.create({ data: { id: 'mx-register', authorityId, ...task, reason: '', given: {} } })
  const chat = { channel: 'telegram', chatId: '-100700', title: 'Рабочая группа', state: 'bound', topics: [], locale: 'ru' }
  await db.groupChat.create({ data: { id: 'mx-chat', authorityId, ...chat, createdAt } })
  const paper = { about: 'package', subject: 'mx-edition', format: 'zip', state: 'waiting', done: 0, parts: 0, why: '', place: '' }
  await db.paperOrder.create({ data: { id: 'mx-paper', authorityId, personId, ...paper, card: '', attempts: 0, since: '', createdAt } })
  const absence = { substituteId: 'demo-p2', fromOn: '2026-11-20', untilOn: '2026-11-27', setById: personId, createdAt }
  await db.absence.create({ data: { id: 'mx-absence', authorityId, personId, ...absence } })
}

/** A round of formation: the first unit forms its list, that of the second is checked; and an edition that is in force. */
async function writeFormation(db: Db): Promise<void> {
  const round = { dueOn: '2026-12-20', state: 'open', openedById: 'demo-p13', openedAt: START }
  await db.formationCampaign.create({ data: { id: 'mx-round', authorityId, ...round } })
  const submission = { authorityId, campaignId: 'mx-round', gapsReason: '', revision: 1 }
  await db.unitSubmission.create({ data: { ...submission, id: 'mx-forming', unitId: 'demo-u1', state: 'forming' } })
  await db.unitSubmission.create({ data: { ...submission, id: 'mx-checking', unitId: 'demo-u2', state: 'checking' } })
  const check = { submissionId: 'mx-checking', entryId: 'demo-e8', state: 'open', remark: '', entryRevision: 1 }
  await db.entryCheck.create({ data: { authorityId, ...check } })
  const edition = { number: 1, orderNumber: '1', orderDate: '2026-10-01', layout: 'sverdlovsk', origin: 'import' }
  await db.edition.create({ data: { id: 'mx-edition', authorityId, ...edition, createdById: personId, createdAt } })
}

/** A monitoring: the first unit has not begun, two others have handed their results over. */
async function writeMonitoring(db: Db): Promise<void> {
  const season = { year: 2026, checkBy: '2026-12-25', handOverBy: '2026-12-31', state: 'open', openedById: null, openedAt: START }
  await db.monitoringCampaign.create({ data: { id: 'mx-season', authorityId, ...season } })
  const tasks = ['notStarted', 'handedOver', 'handedOver'].map((state, place) => ({
    ...freshTask(`mx-season-${place + 1}`, { authorityId, campaignId: 'mx-season', unitId: `demo-u${place + 1}`, now: START }),
    state,
  }))
  await db.monitoringTask.createMany({ data: tasks })
}

/** One proposal that is prepared, one that waits for the head of the unit, with a question to its author, and one that the head has decided on. */
async function writeProposals(db: Db): Promise<void> {
  for (const [place, state] of ['prepared', 'approving', 'decided'].entries()) {
    const number = place + 1
    const proposal = { number, unitId: 'demo-u1', initiatorId: personId, round: 1, revision: 1, answers: {}, createdAt }
    const moment = state === 'decided' ? { state: 'approving', settleAt: LATER } : { state }
    await db.changeProposal.create({ data: { id: `mx-${state}`, authorityId, ...proposal, ...moment } })
    const round = { proposalId: `mx-${state}`, round: 1, ground: 'clarification', note: '', createdAt }
    await db.proposalRound.create({ data: { authorityId, ...round } })
  }
  const of = { authorityId, proposalId: 'mx-approving', round: 1, step: 0 }
  const step = { key: 'unitHead', role: 'unitHead', state: 'open', people: [{ id: 'demo-p3', forId: '' }], openedAt: START }
  await db.approvalStep.create({ data: { id: 'mx-step', ...of, ...step, dueOn: '2026-12-20', given: {} } })
  const given = { id: 'demo-p3', forId: '', verdict: 'reject', words: 'Нет.', at: START }
  const decided = { ...of, ...step, proposalId: 'mx-decided', state: 'decided' }
  await db.approvalStep.create({ data: { id: 'mx-decided', ...decided, dueOn: '2026-12-20', given } })
  await db.stepPerson.create({ data: { stepId: 'mx-step', personId: 'demo-p3', authorityId, proposalId: 'mx-approving' } })
  await approvedAlready(db, 9, 'demo-e9', { actions: 'приём заявлений' }, START, 'mx-approved')
  const question = { askedById: 'demo-p3', text: 'Почему?', askedAt: START, answer: '' }
  await db.proposalQuestion.create({ data: { id: 'mx-question', ...of, ...question } })
}

/** What the lines of the matrix are about, and everybody who presses. */
export async function writeMatrixWorld({ db }: Storage): Promise<void> {
  await writeOfficials(db)
  await writeTalks(db)
  await writeAdministration(db)
  await writeFormation(db)
  await writeMonitoring(db)
  await writeProposals(db)
}
