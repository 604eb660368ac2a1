import type { Acting, Refusal } from '../dialogue/perform.ts'
import type { Screen } from '../dialogue/screen.ts'
import { findUnfinished } from './find-unfinished.ts'
import { openDraft } from './open-draft.ts'
import { resumeDraft } from './resume-draft.ts'

/** Interviews about nothing in particular: the others begin at what they are about. */
const STARTABLE: ReadonlySet<string> = new Set(['touchpoint'])

/**
 * Begins an interview: args are its kind. One that has no answer yet is taken up instead of opening another empty one. Refusals:
 * `stale-idle` (no such kind), `not-allowed`.
 */
export async function startInterview({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [kind = ''] = args
  if (!STARTABLE.has(kind)) return { refused: 'stale-idle' }
  const empty = await findUnfinished(unit, actor, kind, (answers) => Object.keys(answers).length === 0)
  return empty === undefined ? openDraft(app, unit, actor, { kind }) : resumeDraft(app, unit, actor, empty)
}
