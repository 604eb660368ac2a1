import { amendmentInterview, misfitMessage, NO_AMENDMENT_FACTS } from '../../domain/edition/amendment-interview.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import type { FactsAsked, Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'
import { prepareAmendment, preparedBy } from './prepared-amendment.ts'
import { mayAmend, readAmendable } from './read-amendment.ts'

/**
 * Begins the interview about the act that changes the list (R61), or goes on with it; with the id of a prepared one as its argument, with the answers of that
 * one. Refusals: `not-allowed`, `no-edition-in-force`, `no-approved-changes`.
 */
export async function startAmendment({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!mayAmend(app, actor)) return { refused: 'not-allowed' }
  const screen = at('approvedChanges')
  const amendable = await readAmendable(unit.tx, actor.authorityId, app.authorities.get(actor.authorityId).regulation)
  if (!amendable) return { refused: 'no-edition-in-force', screen }
  if (amendable.facts.fits.length === 0) return { refused: 'no-approved-changes', screen }
  const begun = await findUnfinished(unit, actor, amendmentInterview.key, () => true)
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  const answers = args[0] === undefined ? undefined : await preparedBy(unit.tx, actor, args[0])
  return openDraft(app, unit, actor, { kind: amendmentInterview.key, ...(answers && { answers }) })
}

/** The act that changes the list: which approved changes it names, its number, date and file. Ends at the preview, which is confirmed by a press of its own (R63). */
export const amendmentKind: InterviewKind = {
  definition: amendmentInterview as InterviewKind['definition'],
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'edition.amend'),
  facts: async ({ tx, actor, regulation }: FactsAsked) =>
    (await readAmendable(tx, actor.authorityId, regulation))?.facts ?? NO_AMENDMENT_FACTS,
  finish: previewAmendment,
}

/** Nothing is changed yet. Refusals: `not-allowed` and those of `prepareAmendment`. */
async function previewAmendment({ app, unit, actor, draft, answers }: Finishing): Promise<Screen | Unfinished> {
  if (!mayAmend(app, actor)) return { refused: 'not-allowed' }
  const made = await prepareAmendment(app, unit.tx, actor.authorityId, answers)
  if (!('refused' in made)) return at('amendment', draft.id)
  if (made.refused === 'amendment-misfit') {
    const { id, params } = misfitMessage(made.misfit)
    return { refused: id.replace(/^refused-/, ''), params, address: 'changes' }
  }
  const address = { 'amendment-moved': 'changes', 'order-before-edition': 'date' }[made.refused as string]
  return { refused: made.refused, ...(address !== undefined && { address }) }
}
