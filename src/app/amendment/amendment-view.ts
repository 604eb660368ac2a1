import { dayIn } from '../../domain/calendar/zone.ts'
import { type EditionDifference, editionDifference } from '../../domain/edition/edition-difference.ts'
import type { Misfit } from '../../domain/edition/take-in.ts'
import { subjectOf } from '../../domain/proposal/entry-change.ts'
import type { Day } from '../../domain/text/day.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { countWaiting, waitingChanges } from './approved-changes.ts'
import { type AmendmentRefusal, type PreparedAmendment, prepareAmendment, preparedBy } from './prepared-amendment.ts'
import { mayAmend, readAmendable } from './read-amendment.ts'

/** One approved change that is in no edition yet; `misfit`: why it cannot be taken in as it is. */
export type WaitingLine = { id: string; number: number; name: string; more: number; approvedOn: Day; misfit: Misfit | undefined }

/** `edition`: the number of the one in force, undefined before the first; `prepared`: what the person prepared last and has not confirmed. */
export type ApprovedChangesView = { edition: number | undefined; lines: WaitingLine[]; prepared: string | undefined; mayStart: boolean }

/** The approved changes that wait for an edition (R61), for whoever records the act. Refusals: `module-off`, `not-allowed`. */
export async function approvedChangesView(
  app: App,
  actor: Actor,
): Promise<ApprovedChangesView | { refused: 'module-off' | 'not-allowed' }> {
  const { authorityId } = actor
  const { regulation, timeZone } = app.authorities.get(authorityId)
  if (!keepsList(regulation)) return { refused: 'module-off' }
  if (!mayAmend(app, actor)) return { refused: 'not-allowed' }
  const { db } = app.storage
  const amendable = await readAmendable(db, authorityId, regulation)
  const waiting = amendable?.waiting ?? (await waitingChanges(db, authorityId))
  const misfits = new Map((amendable?.misfits ?? []).map((one) => [one.misfit, one]))
  const lines = waiting.map(({ id, number, changes, approvedAt }) => {
    const name = changes[0] ? subjectOf(changes[0]).name : ''
    return { id, number, name, more: changes.length - 1, approvedOn: dayIn(timeZone, new Date(approvedAt)), misfit: misfits.get(id) }
  })
  const mayStart = (amendable?.facts.fits.length ?? 0) > 0
  return { edition: amendable?.edition.number, lines, prepared: mayStart ? await lastPrepared(app, actor) : undefined, mayStart }
}

/** What the person prepared last, unless it was confirmed or cannot be any more. */
async function lastPrepared(app: App, actor: Actor): Promise<string | undefined> {
  const { db } = app.storage
  const { authorityId, personId } = actor
  const where = { authorityId, personId, kind: 'amendment', state: 'done' }
  const last = await db.draft.findFirst({ where, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], select: { id: true } })
  if (!last) return undefined
  const made = await amendmentView(app, actor, last.id)
  return 'refused' in made ? undefined : last.id
}

/** How many approved changes wait, for somebody who may take them in; undefined for anybody else. */
export const waitingCount = async (app: App, actor: Actor): Promise<number | undefined> =>
  mayAmend(app, actor) ? countWaiting(app.storage.db, actor.authorityId) : undefined

/** A prepared edition before it is confirmed, with what it changes of the one in force. */
export type AmendmentView = PreparedAmendment & { difference: EditionDifference }

/** Refusals: `not-allowed`, `amendment-gone` (also somebody else's), `amendment-adopted`, and those of `prepareAmendment`. */
export async function amendmentView(
  app: App,
  actor: Actor,
  id: string,
): Promise<AmendmentView | AmendmentRefusal | { refused: 'not-allowed' | 'amendment-gone' | 'amendment-adopted' }> {
  if (!mayAmend(app, actor)) return { refused: 'not-allowed' }
  const { db } = app.storage
  const answers = await preparedBy(db, actor, id)
  if (!answers) return { refused: 'amendment-gone' }
  if ((await db.edition.count({ where: { id, authorityId: actor.authorityId } })) > 0) return { refused: 'amendment-adopted' }
  const made = await prepareAmendment(app, db, actor.authorityId, answers)
  return 'refused' in made ? made : { ...made, difference: editionDifference(made.before, made.lines) }
}
