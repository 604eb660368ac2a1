import type { Actor, DraftRow } from '../../storage/unit.ts'
import type { App, InterviewKind } from '../app.ts'

/**
 * Why this person cannot begin or go on with an interview now: `module-off` or `profiles-off` (the authority does nothing of the kind), or
 * `not-allowed`.
 */
export function barrier(
  app: Pick<App, 'authorities'>,
  actor: Actor,
  kind: InterviewKind,
  draft: Pick<DraftRow, 'subject'>,
): NonNullable<InterviewKind['off']> | 'module-off' | 'not-allowed' | undefined {
  const { regulation } = app.authorities.get(actor.authorityId)
  if (kind.regulated && !kind.regulated(regulation)) return kind.off ?? 'module-off'
  return kind.allowed(actor, draft) ? undefined : 'not-allowed'
}
