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
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { moveSubmission } from './store.ts'
import { answerableFor, tell } from './tell.ts'

/** May this person check the lists of units? By the right and by the role that the act names (E12, C7). */
export const mayCheck = (app: Pick<App, 'authorities'>, { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>): boolean =>
  may(roles, 'submission.check') && holdsOne(roles, checkersOf(app.authorities.get(authorityId).regulation))

type Checking = Pick<Finishing, 'app' | 'unit' | 'actor' | 'now'>

/** The submission under check, with its round still open. */
async function underCheck({ app, unit, actor }: Pick<Checking, 'app' | 'unit' | 'actor'>, id: string) {
  const { authorityId } = actor
  if (!mayCheck(app, actor)) return { refused: 'not-allowed' } as const
  const row = await unit.tx.unitSubmission.findFirst({ where: { id, authorityId } })
  const open = row && (await unit.tx.formationCampaign.count({ where: { id: row.campaignId, authorityId, state: 'open' } })) === 1
  if (!row || !open) return { refused: 'formation-gone', screen: at('formation') } as const
  return row.state === 'checking' ? row : ({ refused: 'submission-decided', screen: at('submission', id) } as const)
}

/** Says of one entry what was found; false where somebody changed the entry, or it is not among those to be checked. */
async function mark(
  { unit, actor, now }: Checking,
  submissionId: string,
  { entryId, revision, ...data }: { entryId: string; revision: number; state: 'accepted' | 'returned'; remark: string },
): Promise<boolean> {
  const { authorityId, personId } = actor
  const same = await unit.tx.touchpointEntry.count({ where: { id: entryId, authorityId, revision } })
  if (same === 0) return false
  const where = { submissionId, authorityId, entryId, entryRevision: revision }
  const { count } = await unit.tx.entryCheck.updateMany({ where, data: { ...data, checkedById: personId, checkedAt: now } })
  if (count === 1) record(unit, actor, now, `formation.${data.state}`, `entry:${entryId}`, data)
  return count === 1
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
  const done = await mark(checking, id, { entryId, revision: numberIn(revision), state: 'accepted', remark: '' })
  return done ? at('submission', id) : { refused: 'entry-changed', params: { name: '' }, screen: at('submission', id) }
}

/** Accepts everything of a submission that nobody has looked at yet: args are the submission. Refusals as of `acceptEntry`. */
export async function acceptRest({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const row = await underCheck({ app, unit, actor }, id)
  if ('refused' in row) return row
  const { authorityId } = actor
  const open = await unit.tx.entryCheck.findMany({ where: { submissionId: id, authorityId, state: 'open' } })
  const checking = { app, unit, actor, now: nowIn(app) }
  for (const { entryId, entryRevision } of open)
    await mark(checking, id, { entryId, revision: entryRevision, state: 'accepted', remark: '' })
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
    const done = await mark(finishing, id, { entryId, revision: numberIn(revision), state: 'returned', remark })
    return done ? at('submission', id) : { refused: 'entry-changed', params: { name: '' } }
  },
}

/**
 * Ends the check of a unit's list: it goes back with its remarks, or is accepted (E12): args are the submission. Refusals as of `acceptEntry`, and
 * `check-unfinished`.
 */
export async function settleSubmission({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const row = await underCheck({ app, unit, actor }, id)
  if ('refused' in row) return row
  const { authorityId, personId } = actor
  const checks = await unit.tx.entryCheck.findMany({ where: { submissionId: id, authorityId } })
  const outcome = outcomeOf(checks as { state: 'open' | 'accepted' | 'returned' }[])
  const screen = at('submission', id)
  if (outcome === 'open')
    return { refused: 'check-unfinished', params: { count: checks.filter(({ state }) => state === 'open').length }, screen }
  const now = nowIn(app)
  const data = { state: outcome, decidedById: personId, decidedAt: now }
  const moved = await moveSubmission(unit, actor, now, row, { action: `formation.list.${outcome}`, data })
  if (moved) {
    const telling = { unit, authorityId, now, what: outcome, about: id, occasion: String(row.revision) } as const
    tell(telling, [...(row.handedOverById ? [row.handedOverById] : []), ...(await answerableFor(unit.tx, authorityId, row.unitId))])
  }
  return screen
}
