import { campaignInterview } from '../../domain/formation/interviews.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Tx } from '../../storage/open.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { newsForChats } from '../group-chats/chat-news.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { holdingRoles } from '../people/holding.ts'
import { currentCampaign } from './store.ts'
import { answerableFor, tell } from './tell.ts'

/** Opening a round of formation (R50): one date. */
export const campaignKind: InterviewKind = {
  definition: campaignInterview,
  startable: true,
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'formation.open'),
  facts: () => undefined,
  finish: openCampaign,
}

/** Every unit that is responsible for a business process forms its list (C8, E4). Refusals: `not-allowed`, `formation-open`, `formation-no-units`. */
async function openCampaign({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId, personId } = actor
  if (!may(actor.roles, 'formation.open')) return { refused: 'not-allowed' }
  if (await currentCampaign(unit.tx, authorityId)) return { refused: 'formation-open' }
  const units = await unitsWithProcesses(unit.tx, authorityId)
  if (units.length === 0) return { refused: 'formation-no-units' }
  const id = app.ids.next()
  const dueOn = textAt(answers, 'dueOn')
  await unit.tx.formationCampaign.create({ data: { id, authorityId, dueOn, state: 'open', openedById: personId, openedAt: now } })
  for (const unitId of units) await addSubmission({ app, unit }, { authorityId, campaignId: id, unitId, now })
  record(unit, actor, now, 'formation.open', `formation:${id}`, { dueOn, units })
  await newsForChats(unit, { authorityId, now, what: 'opened', about: id, occasion: '' })
  return at('formation')
}

/** A unit begins to form its list, and hears of it; where nobody answers for the unit, those who may open a round do. */
export async function addSubmission(
  { app, unit }: Pick<Acting, 'app' | 'unit'>,
  { authorityId, campaignId, unitId, now }: { authorityId: string; campaignId: string; unitId: string; now: string },
): Promise<void> {
  const id = app.ids.next()
  await unit.tx.unitSubmission.create({ data: { id, authorityId, campaignId, unitId, state: 'forming', gapsReason: '', revision: 1 } })
  const own = await answerableFor(unit.tx, authorityId, unitId)
  const people = own.length > 0 ? own : await holdingRoles(unit.tx, authorityId, ['workingGroupSecretary', 'coordinator'])
  tell({ unit, authorityId, now, what: 'opened', about: id, occasion: '' }, people)
}

/** Units that are responsible for an active business process, by name. */
export async function unitsWithProcesses(tx: Pick<Tx, 'unit' | 'businessProcess'>, authorityId: string): Promise<string[]> {
  const units = await tx.unit.findMany({ where: { authorityId, state: 'active' }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  const processes = await tx.businessProcess.groupBy({ by: ['unitId'], where: { authorityId, state: 'active' } })
  const busy = new Set(processes.map(({ unitId }) => unitId))
  return units.map(({ id }) => id).filter((id) => busy.has(id))
}

/** Gives a round up that was opened by mistake: nothing that units entered is lost. Args are its id. Refusals: `not-allowed`, `formation-gone`. */
export async function cancelCampaign({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  if (!may(actor.roles, 'formation.open')) return { refused: 'not-allowed' }
  const where = { id: args[0] ?? '', authorityId, state: { in: ['open', 'presented'] } }
  const { count } = await unit.tx.formationCampaign.updateMany({ where, data: { state: 'cancelled' } })
  if (count === 0) return { refused: 'formation-gone', screen: at('formation') }
  record(unit, actor, nowIn(app), 'formation.cancel', `formation:${args[0]}`)
  return at('formation')
}
