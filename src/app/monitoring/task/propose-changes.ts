import type { Answers } from '../../../domain/interview/answers.ts'
import { CLARIFICATION, entryChange, type Field, subjectOf } from '../../../domain/proposal/entry-change.ts'
import { entryLabel } from '../../../domain/proposal/questions/entry-questions.ts'
import { CHANGES, changeAddress } from '../../../domain/proposal/questions/item-answers.ts'
import type { Regulation } from '../../../domain/regulation/regulation.ts'
import { may } from '../../../domain/rights/may.ts'
import { digestOf } from '../../../storage/journal.ts'
import type { Db, Tx } from '../../../storage/open.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { findUnfinished } from '../../interviews/find-unfinished.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { resumeDraft } from '../../interviews/resume-draft.ts'
import { draftSubject } from '../../proposals/interviews/draft-about.ts'
import { busyEntries } from '../../proposals/store/busy-entries.ts'
import { editEntry } from '../../touchpoints/edit-entry.ts'
import { type EntryRow, toEntry } from '../../touchpoints/entry-row.ts'
import { answersOf, type CampaignRow, type TaskRow } from '../store.ts'
import { ownGroup } from './answer-group.ts'
import { mayPropose } from './propose-right.ts'

/** What changes about the points that were picked: the fields it touches, and the ground it is (R53). */
const WHAT: Readonly<Record<string, { fields: readonly Field[]; ground: (regulation: Regulation) => string | undefined }>> = {
  kind: { fields: ['kind'], ground: () => 'kind' },
  needs: { fields: ['needs'], ground: () => 'needs' },
  content: {
    fields: ['actions', 'specifics'],
    ground: ({ settings }) => (settings.approval.clarificationWithoutGround ? CLARIFICATION : undefined),
  },
  gone: { fields: [], ground: () => 'register' },
}

/**
 * Opens a proposal about the picked points with what changes and its ground filled in (R53, R70): args are the task, the direction and what changes. A point that is no more
 * than a draft is corrected in place. The picks stay until they are in a proposal; a proposal about the same that was begun and not finished is taken up. Refusals: those of `ownGroup`,
 * `not-allowed`, `monitoring-nothing-picked`, `monitoring-drafts` (only the unit itself corrects its drafts), `proposal-entry-busy`.
 */
export async function proposeMonitoring(acting: Acting): Promise<Screen | Refusal> {
  const found = await ownGroup(acting)
  if ('refused' in found) return found
  const { app, unit, actor, args } = acting
  const { task, group } = found
  const { authorityId } = actor
  const screen = at('monitoringChanges', task.id, group.area)
  const what = WHAT[args[2] ?? '']
  const picked = (await answersOf(unit.tx, task)).find(({ area }) => area === group.area)?.picked ?? []
  const entries = group.entries.filter(({ id }) => picked.includes(id))
  const approved = entries.filter(({ state }) => state === 'approved')
  const [draft] = entries
  if (!what || !draft) return { refused: 'monitoring-nothing-picked', screen }
  if (approved.length === 0) {
    if (!may(actor.roles, 'touchpoint.edit', { unitId: task.unitId })) return { refused: 'monitoring-drafts', screen }
    return editEntry({ ...acting, args: [draft.id] })
  }
  if (!(await mayPropose({ app, db: unit.tx }, actor, task.unitId))) return { refused: 'not-allowed' }
  const busy = await busyEntries(unit.tx, authorityId, '')
  const taken = approved.find(({ id }) => busy.has(id))
  if (taken) return { refused: 'proposal-entry-busy', params: { name: taken.name }, screen }
  const names = new Map(
    (await unit.tx.businessProcess.findMany({ where: { authorityId, unitId: task.unitId } })).map((one) => [one.id, one.name]),
  )
  const answers = filledIn(approved, names, what, app.authorities.get(authorityId).regulation)
  const about = draftSubject({ taskId: task.id, proposalId: '' })
  const begun = await findUnfinished(unit, actor, 'proposal', (given, subject) => subject === about && holds(given, answers))
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  return openDraft(app, unit, actor, { kind: 'proposal', subject: about, answers })
}

/** Whether all of these answers stand as they were filled in. */
const holds = (given: Answers, filled: Answers): boolean =>
  Object.entries(filled).every(([address, answer]) => digestOf(given[address] ?? null) === digestOf(answer))

function filledIn(
  rows: readonly EntryRow[],
  names: ReadonlyMap<string, string>,
  { fields, ground }: (typeof WHAT)[string],
  regulation: Regulation,
): Answers {
  const items = rows.map((_, place) => `i${place + 1}`)
  const about = rows.map((row, place): Answers => {
    const [entry, item] = [toEntry(row), `i${place + 1}`]
    const label = entryLabel({ entry, businessProcess: names.get(row.processId) ?? '', busy: false })
    return {
      [changeAddress(item, 'entry')]: { value: { id: row.id, label }, more: { entry } },
      [changeAddress(item, 'deed')]: { value: fields.length > 0 ? 'change' : 'remove' },
      ...(fields.length > 0 && { [changeAddress(item, 'fields')]: { value: { keys: [...fields], others: [] } } }),
    }
  })
  const named = ground(regulation)
  return Object.assign(
    { [CHANGES]: { value: { items, enough: true } }, ...(named !== undefined && { ground: { value: named } }) },
    ...about,
  )
}

/** Proposals of the unit about a direction: handed in, or still prepared. */
export type Proposed = { sent: number; prepared: number }

/** What the unit has proposed, by direction: what is under approval, and everything that was made since the season was opened, but what was withdrawn. */
export async function proposedByArea(
  db: Db | Tx,
  { authorityId, unitId }: TaskRow,
  { openedAt }: CampaignRow,
): Promise<Map<string, Proposed>> {
  const since = { createdAt: { gte: openedAt }, NOT: { state: 'withdrawn' } }
  const proposals = await db.changeProposal.findMany({ where: { authorityId, unitId, OR: [{ state: 'approving' }, since] } })
  const rounds = proposals.map(({ id, round }) => ({ proposalId: id, round }))
  const rows = rounds.length === 0 ? [] : await db.proposalEntry.findMany({ where: { authorityId, OR: rounds } })
  const found = new Map<string, Proposed>()
  for (const { id, state } of proposals) {
    const changes = rows.filter(({ proposalId }) => proposalId === id).flatMap(({ change }) => entryChange.safeParse(change).data ?? [])
    for (const area of new Set(changes.map((change) => subjectOf(change).area))) {
      const { sent, prepared } = found.get(area) ?? { sent: 0, prepared: 0 }
      found.set(area, state === 'prepared' ? { sent, prepared: prepared + 1 } : { sent: sent + 1, prepared })
    }
  }
  return found
}
