import { may } from '../../domain/rights/may.ts'
import { setUpInterview } from '../../domain/set-up/set-up-interview.ts'
import type { InterviewKind } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import type { Screen } from '../dialogue/screen.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'
import { saveSetUp } from './save-set-up.ts'
import { answersOfAuthority } from './set-up-answers.ts'

/** The set-up of an authority, once from the first question and later from what holds. */
export const setUpKind: InterviewKind = {
  definition: setUpInterview,
  allowed: (actor) => may(actor.roles, 'authority.setUp'),
  facts: () => undefined,
  finish: saveSetUp,
}

/**
 * Begins the set-up or goes on with it; for an authority that is set up its present answers stand at the review. Refusals: `not-allowed`,
 * `set-up-demo` (a demonstration has its own rules).
 */
export async function startSetUp({ app, unit, actor }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  if (!may(actor.roles, 'authority.setUp')) return { refused: 'not-allowed' }
  const { demo, setUp } = app.authorities.get(authorityId)
  if (demo) return { refused: 'set-up-demo' }
  const unfinished = await findUnfinished(unit, actor, setUpInterview.key, () => true)
  if (unfinished !== undefined) return resumeDraft(app, unit, actor, unfinished)
  const row = await unit.tx.authority.findUniqueOrThrow({ where: { id: authorityId } })
  return openDraft(app, unit, actor, { kind: setUpInterview.key, answers: setUp ? answersOfAuthority(row) : {} })
}
