import type { Acting, Refusal } from '../dialogue/perform.ts'
import type { Screen } from '../dialogue/screen.ts'
import { findUnfinished } from './find-unfinished.ts'
import { openDraft } from './open-draft.ts'
import { resumeDraft } from './resume-draft.ts'

/**
 * Begins an interview: args are its kind. One that has no answer yet is taken up instead of opening another empty one. Refusals:
 * `stale-idle` (no such kind that can), `not-allowed`.
 */
export async function startInterview({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [kind = ''] = args
  if (!app.interviews.get(kind)?.startable) return { refused: 'stale-idle' }
  const empty = await findUnfinished(unit, actor, kind, (answers) => Object.keys(answers).length === 0)
  return empty === undefined ? openDraft(app, unit, actor, { kind }) : resumeDraft(app, unit, actor, empty)
}
