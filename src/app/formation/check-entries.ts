import { checkersOf, holdsOne } from '../../domain/formation/checkers.ts'
import { remarkInterview } from '../../domain/formation/interviews.ts'
import { outcomeOf } from '../../domain/formation/submission.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { newsForChats } from '../group-chats/chat-news.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { alignChecks } from './align-checks.ts'
import { moveSubmission } from './store.ts'
import { answerableFor, type Telling, tell } from './tell.ts'

/** May this person check the lists of units? By the right and by the role that the act names (E12, C7). */
export const mayCheck = (app: Pick<App, 'authorities'>, { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>): boolean =>
  may(roles, 'submission.check') && holdsOne(roles, checkersOf(app.authorities.get(authorityId).regulation))

type Checking = Pick<Finishing, 'app' | 'unit' | 'actor' | 'now'>

/** The submission under check, with its round still open, its checks in line with its entries. */
async function underCheck({ app, unit, actor }: Pick<Checking, 'app' | 'unit' | 'actor'>, id: string) {
  const { authorityId } = actor
  if (!mayCheck(app, actor)) return { refused: 'not-allowed' } as const
  const row = await unit.tx.unitSubmission.findFirst({ where: { id, authorityId } })
  const open = row && (await unit.tx.formationCampaign.count({ where: { id: row.campaignId, authorityId, state: 'open' } })) === 1
  if (!row || !open) return { refused: 'formation-gone', screen: at('formation') } as const
  if (row.state !== 'checking') return { refused: 'submission-decided', screen: at('submission', id) } as const
  await alignChecks(unit.tx, row)
  return row
}

type Finding = { entryId: string; revision: number; state: 'accepted' | 'returned'; remark: string }

/**
 * Says of one entry what was found. What somebody else has said of it meanwhile is not overwritten: whoever presses sees it first; one's own word can be changed.
 * Refusals: `entry-changed` (it is not what was shown), `entry-checked`.
 */
async function mark(
  { unit, actor, now }: Checking,
  submissionId: string,
  { entryId, revision, ...data }: Finding,
): Promise<Refusal | undefined> {
  const { authorityId, personId } = actor
  const screen = at('submission', submissionId)
  const check = await unit.tx.entryCheck.findFirst({ where: { submissionId, authorityId, entryId } })
  const entry = await unit.tx.touchpointEntry.findFirst({ where: { id: entryId, authorityId }, select: { name: true } })
  if (!check || !entry || check.entryRevision !== revision) return { refused: 'entry-changed', params: { name: entry?.name ?? '' }, screen }
  const where = { submissionId, authorityId, entryId, entryRevision: revision, OR: [{ state: 'open' }, { checkedById: personId }] }
  const { count } = await unit.tx.entryCheck.updateMany({ where, data: { ...data, checkedById: personId, checkedAt: now } })
  if (count === 0) return { refused: 'entry-checked', params: { name: entry.name }, screen }
  record(unit, actor, now, `formation.${data.state}`, `entry:${entryId}`, data)
  return undefined
}

const numberIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0)

/**
 * Accepts one entry as it was shown (E12): args are the submission, the entry and its revision. Refusals: `not-allowed`, `formation-gone`,
 * `submission-decided`, `entry-changed`.
 */
export async function acceptEntry({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', entryId = '', revision] = args
  const row = await underCheck({ app, unit, actor }, id)
  if ('refused' in row) return row
  const checking = { app, unit, actor, now: nowIn(app) }
  return (await mark(checking, id, { entryId, revision: numberIn(revision), state: 'accepted', remark: '' })) ?? at('submission', id)
}

/**
 * Accepts everything of a submission that nobody has looked at yet: args are the submission and how many the card has shown as such, so that an old button accepts
 * nothing that was not shown. Refusals as of `acceptEntry`, and `check-moved`.
 */
export async function acceptRest({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', shown] = args
  const row = await underCheck({ app, unit, actor }, id)
  if ('refused' in row) return row
  const { authorityId, personId } = actor
  const now = nowIn(app)
  const where = { submissionId: id, authorityId, state: 'open' }
  const open = await unit.tx.entryCheck.findMany({ where, orderBy: { entryId: 'asc' } })
  if (open.length !== numberIn(shown)) return { refused: 'check-moved', screen: at('submission', id) }
  await unit.tx.entryCheck.updateMany({ where, data: { state: 'accepted', remark: '', checkedById: personId, checkedAt: now } })
  record(
    unit,
    actor,
    now,
    'formation.acceptRest',
    `submission:${id}`,
    open.map(({ entryId, entryRevision }) => [entryId, entryRevision]),
  )
  return at('submission', id)
}

/** Opens the question of what is to be put right: args as of `acceptEntry`. */
export async function returnEntry({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', entryId = '', revision = ''] = args
  const row = await underCheck({ app, unit, actor }, id)
  if ('refused' in row) return row
  return openDraft(app, unit, actor, { kind: remarkInterview.key, subject: `${id}/${entryId}/${numberIn(revision)}`, answers: {} })
}

/** What is to be put right in one entry. */
export const checkRemarkKind: InterviewKind = {
  definition: remarkInterview,
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'submission.check'),
  about: async (db, { authorityId, subject }) =>
    (await db.touchpointEntry.findFirst({ where: { id: subject.split('/')[1] ?? '', authorityId } }))?.name ?? '',
  facts: () => undefined,
  finish: async (finishing): Promise<Screen | Unfinished> => {
    const [id = '', entryId = '', revision] = finishing.draft.subject.split('/')
    const row = await underCheck(finishing, id)
    if ('refused' in row) return row
    const remark = textAt(finishing.answers, 'remark')
    const refusal = await mark(finishing, id, { entryId, revision: numberIn(revision), state: 'returned', remark })
    if (refusal?.refused !== 'entry-changed') return refusal ?? at('submission', id)
    // The next press is about the entry as it stands now; the refusal names it first.
    const entry = await finishing.unit.tx.touchpointEntry.findFirst({ where: { id: entryId, authorityId: finishing.actor.authorityId } })
    return entry ? { ...refusal, subject: `${id}/${entryId}/${entry.revision}` } : refusal
  },
}

/**
 * Ends the check of a unit's list: it goes back with its remarks, or is accepted (E12): args are the submission and which of both the button said. Refusals as
 * of `acceptEntry`, `check-unfinished` and `check-moved`.
 */
export async function settleSubmission({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', shown = ''] = args
  const row = await underCheck({ app, unit, actor }, id)
  if ('refused' in row) return row
  const { authorityId, personId } = actor
  const checks = await unit.tx.entryCheck.findMany({ where: { submissionId: id, authorityId } })
  const outcome = outcomeOf(checks as { state: 'open' | 'accepted' | 'returned' }[])
  const screen = at('submission', id)
  if (outcome === 'open')
    return { refused: 'check-unfinished', params: { count: checks.filter(({ state }) => state === 'open').length }, screen }
  if (shown !== outcome) return { refused: 'check-moved', screen }
  const now = nowIn(app)
  const data = { state: outcome, decidedById: personId, decidedAt: now }
  const moved = await moveSubmission(unit, actor, now, row, { action: `formation.list.${outcome}`, data })
  if (moved) {
    const telling = { unit, authorityId, now, what: outcome, about: id, occasion: String(row.revision) } as const
    tell(telling, [...(row.handedOverById ? [row.handedOverById] : []), ...(await answerableFor(unit.tx, authorityId, row.unitId))])
    await tellGroups(unit, telling, row.campaignId)
  }
  return screen
}

/** Groups hear of a list that is through; of the last one, that all are, so that the list can be presented. */
async function tellGroups(unit: Acting['unit'], told: Telling & { what: 'returned' | 'accepted' }, campaignId: string): Promise<void> {
  const { authorityId, now } = told
  const left = await unit.tx.unitSubmission.count({ where: { authorityId, campaignId, NOT: { state: 'accepted' } } })
  await newsForChats(unit, left > 0 ? told : { authorityId, now, what: 'ready', about: campaignId, occasion: now })
}

/**
 * Takes an accepted list up again while the round is open: what was accepted stays so, single entries can be looked at anew (a dispute is settled by the head,
 * or an entry has changed since). Args are the submission. Refusals: `not-allowed`, `formation-gone`, `submission-not-accepted`.
 */
export async function reopenSubmission({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const { authorityId } = actor
  if (!mayCheck(app, actor)) return { refused: 'not-allowed' }
  const row = await unit.tx.unitSubmission.findFirst({ where: { id, authorityId } })
  const open = row && (await unit.tx.formationCampaign.count({ where: { id: row.campaignId, authorityId, state: 'open' } })) === 1
  if (!row || !open) return { refused: 'formation-gone', screen: at('formation') }
  if (row.state !== 'accepted') return { refused: 'submission-not-accepted', screen: at('submission', id) }
  await moveSubmission(unit, actor, nowIn(app), row, { action: 'formation.list.reopen', data: { state: 'checking' } })
  await alignChecks(unit.tx, row)
  return at('submission', id)
}
