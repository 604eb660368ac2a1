import { dayIn } from '../../domain/calendar/zone.ts'
import { type Answers, registerValue, valueAt } from '../../domain/interview/answers.ts'
import type { Definition } from '../../domain/interview/definition.ts'
import { currentStep } from '../../domain/interview/env.ts'
import { pathOf } from '../../domain/interview/path.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import { may } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import { toDraftRow } from '../../storage/drafts.ts'
import type { Actor, DraftRow } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type DraftLine, draftLine } from '../drafts/draft-line.ts'
import { positionOf } from '../interviews/draft-position.ts'

/**
 * An open draft as its owner sees it. `about` says what the interview is about (a business process, a profile, a name), perhaps empty; `review`: only the review is left; `remind`: the day when the draft speaks by itself.
 */
export type OpenDraft = DraftLine & { about: string; review: boolean; answers: number; touched: Day; remind: Day | undefined }

/** The person's open drafts that can be taken up: the one under way first, then the one touched last. */
export async function openDrafts(app: App, actor: Actor): Promise<OpenDraft[]> {
  if (!may(actor.roles, 'draft.own')) return []
  const { authorityId, personId } = actor
  const rows = await app.storage.db.draft.findMany({
    where: { authorityId, personId, state: 'open' },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  })
  const drafts = rows.map(toDraftRow)
  const sorted = [...drafts.filter((draft) => draft.active), ...drafts.filter((draft) => !draft.active)]
  const lines = await Promise.all(sorted.map((draft) => lineOf(app, draft)))
  return lines.filter((line) => line !== undefined)
}

/** One of the person's open drafts; somebody else's does not exist for the person. */
export const openDraftOf = async (app: App, actor: Actor, id: string): Promise<OpenDraft | undefined> =>
  (await openDrafts(app, actor)).find((draft) => draft.id === id)

/** The interview that the person can go back to: the one under way, else the one laid aside last. */
export const interviewUnderWay = async (app: App, actor: Actor): Promise<OpenDraft | undefined> => (await openDrafts(app, actor))[0]

async function lineOf(app: App, row: DraftRow): Promise<OpenDraft | undefined> {
  const { definition } = app.interviews.get(row.kind) ?? {}
  if (!definition || definition.direct) return undefined
  const { regulation, timeZone } = app.authorities.get(row.authorityId)
  const position = positionOf(row)
  const dayOf = (instant: string): Day => dayIn(timeZone, new Date(instant))
  return {
    ...draftLine(app, row),
    about: await aboutDraft(app, row),
    review: currentStep({ definition, regulation }, position) === undefined,
    answers: Object.keys(position.answers).length,
    touched: dayOf(row.updatedAt),
    remind: row.remindAt === null ? undefined : dayOf(row.remindAt),
  }
}

/** What a draft is about in words (a business process, a profile, a name), perhaps empty. */
export async function aboutDraft(app: App, row: DraftRow): Promise<string> {
  const { definition, about } = app.interviews.get(row.kind) ?? {}
  if (about) return about(app.storage.db, row)
  return definition ? aboutOf(definition, positionOf(row).answers, app.authorities.get(row.authorityId).regulation) : ''
}

/** Only answers that are words of their own: an option's words would need the facts of its question. */
function aboutOf(definition: Definition, answers: Answers, regulation: Regulation): string {
  const [first] = pathOf(definition, answers, regulation)
  if (first?.kind !== 'question') return ''
  const value = valueAt(answers, first.address)
  if (first.question.kind === 'text') return typeof value === 'string' ? value : ''
  return registerValue.safeParse(value).data?.label ?? ''
}
