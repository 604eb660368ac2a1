import type { Answers } from '../../domain/interview/answers.ts'
import { entryLabel } from '../../domain/proposal/questions/entry-questions.ts'
import { CHANGES, changeAddress, pickedEntry } from '../../domain/proposal/questions/item-answers.ts'
import { MOST_CHANGES } from '../../domain/proposal/questions/proposal-interview.ts'
import type { WorkKind } from '../../domain/register/register-work.ts'
import { may } from '../../domain/rights/may.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'
import { draftAbout } from '../proposals/interviews/draft-about.ts'
import { busyEntries } from '../proposals/store/busy-entries.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { taskOf } from './task-row.ts'

const KIND = 'proposal'

/** The points that a proposal about this task begins with: those to be added, to be taken out, or the first of those to be looked through. */
export function pointsFor(kind: WorkKind, points: readonly TouchpointEntry[]): TouchpointEntry[] {
  const wanted = points.filter(({ state }) => state === (kind === 'appeared' ? 'draft' : 'approved'))
  return wanted.slice(0, kind === 'appeared' || kind === 'gone' ? MOST_CHANGES : 1)
}

/** The proposal's answers as far as the task tells them: its points, taking them out, and the ground that the register has changed (C15.1, E15.1). */
function answersFor(kind: WorkKind, points: readonly TouchpointEntry[], businessProcess: string): Answers {
  const answers: Answers = { ground: { value: 'register' } }
  for (const [index, entry] of points.entries()) {
    const label = entryLabel({ entry, businessProcess, busy: false })
    answers[changeAddress(`i${index + 1}`, 'entry')] = { value: { id: entry.id, label }, more: { entry } }
    if (kind === 'gone') answers[changeAddress(`i${index + 1}`, 'deed')] = { value: 'remove' }
  }
  answers[CHANGES] = { value: { items: points.map((_, index) => `i${index + 1}`), enough: kind === 'appeared' || kind === 'gone' } }
  return answers
}

/**
 * Begins the proposal that follows from a change of the register, or goes on with it: args are the task. Refusals: `register-task-done`, `not-allowed`,
 * `register-no-points` (nothing of the process can be proposed now).
 */
export async function proposeRegister({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, roles } = actor
  const row = await unit.tx.registerTask.findFirst({ where: { id: args[0] ?? '', authorityId } })
  if (!may(roles, 'proposal.create', { unitId: row?.unitId })) return { refused: 'not-allowed' }
  if (row?.state !== 'open') return { refused: 'register-task-done', screen: at('registerTask', args[0] ?? '') }
  const { id, kind, processId, after } = taskOf(row)
  const where = { authorityId, processId, unitId: row.unitId }
  const rows = await unit.tx.touchpointEntry.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const busy = await busyEntries(unit.tx, authorityId, '')
  const points = pointsFor(
    kind,
    rows.filter((one) => !busy.has(one.id)).map((one) => toEntry(one)),
  )
  if (points.length === 0) return { refused: 'register-no-points', screen: at('registerTask', id) }
  const ids = new Set(points.map((point) => point.id))
  const begun = await findUnfinished(
    unit,
    actor,
    KIND,
    (answers, subject) => draftAbout(subject).proposalId === '' && ids.has(pickedEntry(answers, 'i1')?.id ?? ''),
  )
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  return openDraft(app, unit, actor, { kind: KIND, answers: answersFor(kind, points, after.name) })
}
