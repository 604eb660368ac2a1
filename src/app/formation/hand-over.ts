import { checkersOf } from '../../domain/formation/checkers.ts'
import { gapsInterview } from '../../domain/formation/interviews.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { coverageOf } from '../../domain/touchpoint/coverage.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Tx } from '../../storage/open.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { newsForChats } from '../group-chats/chat-news.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'
import { holdingRoles } from '../people/holding.ts'
import { currentChecks, writeChecks } from './align-checks.ts'
import { moveSubmission } from './store.ts'
import { tell } from './tell.ts'

type Handing = Pick<Finishing, 'app' | 'unit' | 'actor' | 'now'>
type Submission = NonNullable<Awaited<ReturnType<Tx['unitSubmission']['findFirst']>>>

/** Business processes of the unit without a point (R39). */
async function uncovered(tx: Tx, authorityId: string, unitId: string): Promise<number> {
  const processes = await tx.businessProcess.findMany({ where: { authorityId, unitId, state: 'active' } })
  const entries = await tx.touchpointEntry.findMany({ where: { authorityId, unitId }, select: { processId: true } })
  return coverageOf(
    [],
    processes,
    entries.map(({ processId }) => ({ processId, kind: 'digital', marks: [] })),
  ).uncovered.length
}

async function mine({ unit, actor }: Pick<Handing, 'unit' | 'actor'>, id: string): Promise<Submission | Refusal> {
  const { authorityId, roles } = actor
  const row = await unit.tx.unitSubmission.findFirst({ where: { id, authorityId } })
  const open = row && (await unit.tx.formationCampaign.count({ where: { id: row.campaignId, authorityId, state: 'open' } })) === 1
  if (!row || !open) return { refused: 'formation-gone', screen: at('formation') }
  return may(roles, 'list.handOver', { unitId: row.unitId }) ? row : { refused: 'not-allowed' }
}

/**
 * Hands a unit's list over (R50): args are the submission. Where business processes are left without a point, the reason is asked for first (R39). Refusals:
 * `formation-gone`, `not-allowed`, `submission-moved` (it is with those who check already).
 */
export async function handOver({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const row = await mine({ unit, actor }, args[0] ?? '')
  if ('refused' in row) return row
  if (row.state !== 'forming' && row.state !== 'returned') return { refused: 'submission-moved', screen: at('submission', row.id) }
  if ((await uncovered(unit.tx, actor.authorityId, row.unitId)) > 0) {
    const begun = await findUnfinished(unit, actor, gapsInterview.key, (_, about) => about === row.id)
    if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
    return openDraft(app, unit, actor, { kind: gapsInterview.key, subject: row.id, answers: {} })
  }
  return give({ app, unit, actor, now: nowIn(app) }, row, '')
}

/** Why business processes are left without a point; the list is handed over with it. */
export const gapsKind: InterviewKind = {
  definition: gapsInterview,
  regulated: keepsList,
  allowed: (actor) => actor.roles.some(({ unitId }) => may(actor.roles, 'list.handOver', { unitId })),
  about: async (db, { authorityId, subject }) => {
    const row = await db.unitSubmission.findFirst({ where: { id: subject, authorityId } })
    return (row && (await db.unit.findFirst({ where: { id: row.unitId, authorityId } }))?.name) ?? ''
  },
  facts: () => undefined,
  finish: async (finishing): Promise<Screen | Unfinished> => {
    const row = await mine(finishing, finishing.draft.subject)
    if ('refused' in row) return row
    if (row.state !== 'forming' && row.state !== 'returned') return { refused: 'submission-moved' }
    return give(finishing, row, textAt(finishing.answers, 'reason'))
  },
}

/** Gives the list to those who check: everything, or what was returned, is new or was changed. */
async function give({ app, unit, actor, now }: Handing, row: Submission, gapsReason: string): Promise<Screen> {
  const { authorityId, personId } = actor
  const { tx } = unit
  const checks = await currentChecks(tx, row, { returned: 'opened' })
  const data = { state: 'checking', gapsReason, handedOverById: personId, handedOverAt: now }
  const moved = await moveSubmission(unit, actor, now, row, { action: 'formation.handOver', data, details: { gapsReason, checks } })
  if (moved) {
    await tx.entryCheck.deleteMany({ where: { authorityId, submissionId: row.id } })
    await writeChecks(tx, row, checks)
    const { regulation } = app.authorities.get(authorityId)
    const telling = { unit, authorityId, now, what: 'handedOver', about: row.id, occasion: String(row.revision) } as const
    tell(telling, await holdingRoles(tx, authorityId, checkersOf(regulation)))
    await newsForChats(unit, telling)
  }
  return at('submission', row.id)
}
