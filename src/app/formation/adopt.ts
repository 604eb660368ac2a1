import type { FrozenEntry } from '../../domain/edition/frozen-entry.ts'
import { holdsOne, presentersOf } from '../../domain/formation/checkers.ts'
import { orderInterview } from '../../domain/formation/interviews.ts'
import { publicationTerm } from '../../domain/formation/publication-due.ts'
import { fileValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { orderEntries } from '../../domain/touchpoint/listing.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import { Conflict } from '../../storage/conflict.ts'
import type { Tx } from '../../storage/open.ts'
import { holdRegisters } from '../../storage/registers/hold.ts'
import type { Actor } from '../../storage/unit.ts'
import { markAdopted } from '../amendment/approved-changes.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { bringIntoForce } from '../editions/bring-into-force.ts'
import { editionInForce, layoutOf } from '../editions/next-edition.ts'
import type { NewHead } from '../editions/write-edition.ts'
import { newsForChats } from '../group-chats/chat-news.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { holdingRoles } from '../people/holding.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { addSubmission, unitsWithProcesses } from './open-campaign.ts'
import { currentCampaign } from './store.ts'
import { tell } from './tell.ts'

/** May this person present the consolidated list? By the right and by the role that the act names (E13, C7). */
export const mayPresent = (app: Pick<App, 'authorities'>, { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>): boolean =>
  may(roles, 'formation.present') && holdsOne(roles, presentersOf(app.authorities.get(authorityId).regulation))

/** How many units are not through yet, and what is not as it was accepted. */
async function notReady(tx: Tx, authorityId: string, campaignId: string): Promise<Refusal | undefined> {
  const screen = at('formation')
  const open = await tx.unitSubmission.count({ where: { authorityId, campaignId, NOT: { state: 'accepted' } } })
  if (open > 0) return { refused: 'formation-unfinished', params: { count: open }, screen }
  const submissions = await tx.unitSubmission.findMany({ where: { authorityId, campaignId }, select: { id: true } })
  const checks = await tx.entryCheck.findMany({
    where: { authorityId, state: 'accepted', submissionId: { in: submissions.map(({ id }) => id) } },
  })
  const drafts = await tx.touchpointEntry.findMany({
    where: { authorityId, state: 'draft' },
    select: { id: true, revision: true, processId: true },
  })
  const accepted = new Map(checks.map(({ entryId, entryRevision }) => [entryId, entryRevision]))
  const active = new Set(
    (await tx.businessProcess.findMany({ where: { authorityId, state: 'active' }, select: { id: true } })).map(({ id }) => id),
  )
  const changed = drafts.filter(({ id, revision, processId }) => active.has(processId) && accepted.get(id) !== revision).length
  return changed > 0 ? { refused: 'formation-changed', params: { count: changed }, screen } : undefined
}

/** Units that have got business processes since the round was opened form their lists too. True when there were some. */
async function addMissing({ app, unit }: Pick<Acting, 'app' | 'unit'>, authorityId: string, campaignId: string): Promise<boolean> {
  const known = new Set((await unit.tx.unitSubmission.findMany({ where: { authorityId, campaignId } })).map(({ unitId }) => unitId))
  const missing = (await unitsWithProcesses(unit.tx, authorityId)).filter((id) => !known.has(id))
  for (const unitId of missing) await addSubmission({ app, unit }, { authorityId, campaignId, unitId, now: nowIn(app) })
  return missing.length > 0
}

/**
 * Presents the consolidated list (R51; E13): args are the round. Refusals: `not-allowed`, `formation-gone`, `formation-unfinished`, `formation-changed`
 * (an entry is not what was accepted).
 */
export async function presentList({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId } = actor
  if (!mayPresent(app, actor)) return { refused: 'not-allowed' }
  const campaign = await currentCampaign(unit.tx, authorityId)
  if (!campaign || campaign.id !== args[0]) return { refused: 'formation-gone', screen: at('formation') }
  if (campaign.state === 'presented') return at('formation')
  await addMissing({ app, unit }, authorityId, campaign.id)
  const refusal = await notReady(unit.tx, authorityId, campaign.id)
  if (refusal) return refusal
  const now = nowIn(app)
  const data = { state: 'presented', presentedById: personId, presentedAt: now }
  const { count } = await unit.tx.formationCampaign.updateMany({ where: { id: campaign.id, state: 'open' }, data })
  if (count === 1) {
    record(unit, actor, now, 'formation.present', `formation:${campaign.id}`, data)
    // Taken back and presented again, it is news again.
    const telling = { unit, authorityId, now, what: 'presented', about: campaign.id, occasion: now } as const
    tell(telling, await holdingRoles(unit.tx, authorityId, ['workingGroupSecretary', 'coordinator']))
    await newsForChats(unit, telling)
  }
  return at('formation')
}

/** Takes a presentation back, so that lists can be looked at again: args are the round. Refusals: `not-allowed`, `formation-gone`. */
export async function takeBackList({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  if (!mayPresent(app, actor)) return { refused: 'not-allowed' }
  const [id = ''] = args
  const where = { id, authorityId, state: 'presented' }
  const { count } = await unit.tx.formationCampaign.updateMany({ where, data: { state: 'open', presentedById: null, presentedAt: null } })
  if (count === 0) return { refused: 'formation-gone', screen: at('formation') }
  const now = nowIn(app)
  record(unit, actor, now, 'formation.takeBack', `formation:${id}`)
  await newsForChats(unit, { authorityId, now, what: 'takenBack', about: id, occasion: now })
  return at('formation')
}

/** Recording the order that adopts the presented list (C13, E13). */
export const orderKind: InterviewKind = {
  definition: orderInterview,
  startable: true,
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'edition.adopt'),
  facts: () => undefined,
  finish: adopt,
}

/**
 * The list as the order adopts it: numbered after the last edition, frozen. Refusals: `not-allowed`, `formation-not-presented`, `formation-changed`,
 * `order-before-edition` (the order is older than that of the edition in force).
 */
async function adopt({ app, unit, actor, answers, regulation, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId } = actor
  const { tx } = unit
  if (!may(actor.roles, 'edition.adopt')) return { refused: 'not-allowed' }
  await holdRegisters(unit)
  const campaign = await currentCampaign(tx, authorityId)
  if (campaign?.state !== 'presented') return { refused: 'formation-not-presented' }
  const refusal = await notReady(tx, authorityId, campaign.id)
  if (refusal) return refusal
  const last = await editionInForce(tx, authorityId)
  if (last && textAt(answers, 'date') < last.orderDate) return { refused: 'order-before-edition', address: 'date' }
  const head: NewHead = {
    id: app.ids.next(),
    number: (last?.number ?? 0) + 1,
    orderNumber: textAt(answers, 'number'),
    orderDate: textAt(answers, 'date'),
    orderFileId: fileValue.safeParse(valueAt(answers, 'file')).data?.file ?? null,
    layout: layoutOf(regulation),
    origin: 'consolidation',
  }
  const lines = await closeList({ unit, regulation }, authorityId)
  const adopted = await tx.formationCampaign.updateMany({
    where: { id: campaign.id, state: 'presented' },
    data: { state: 'adopted', editionId: head.id },
  })
  if (adopted.count !== 1) throw new Conflict('formation', 'the round was changed meanwhile')
  await markAdopted(tx, authorityId, { id: head.id, lines })
  const order = { from: head.orderDate, term: publicationTerm(regulation), action: 'edition.adopt', details: { campaign: campaign.id } }
  await bringIntoForce({ app, unit, actor, now, regulation }, { head, lines, ...order })
  return at('edition', head.id)
}

/** Every entry as it stands, with the names beside it, in the succession of the form; the draft list becomes the approved one. */
async function closeList({ unit, regulation }: Pick<Finishing, 'unit' | 'regulation'>, authorityId: string): Promise<FrozenEntry[]> {
  const { tx } = unit
  const processes = await tx.businessProcess.findMany({ where: { authorityId, state: 'active' } })
  // Points of processes that are no more are in no list in force.
  const where = { authorityId, processId: { in: processes.map(({ id }) => id) } }
  const rows = await tx.touchpointEntry.findMany({ where })
  const names = new Map(processes.map((one) => [one.id, one]))
  await tx.touchpointEntry.updateMany({ where: { ...where, state: 'draft' }, data: { state: 'approved' } })
  return orderEntries(regulation.listRules?.directions ?? [], processes, rows).map((row) => {
    const { name = '', functionName = '', number: processNumber = '' } = names.get(row.processId) ?? {}
    return { ...toEntry(row), state: 'approved', businessProcess: name, functionName, processNumber }
  })
}
