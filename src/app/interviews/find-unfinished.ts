import type { Answers } from '../../domain/interview/answers.ts'
import { openDraftsOf } from '../../storage/drafts.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import { positionOf } from './draft-position.ts'

/**
 * The id of the person's open draft of a kind whose answers and subject fit, the one touched last; so that a second tap, or the same wish a day later,
 * goes on instead of beginning anew.
 */
export async function findUnfinished(
  unit: Unit,
  actor: Actor,
  kind: string,
  fits: (answers: Answers, subject: string) => boolean,
): Promise<string | undefined> {
  const active = unit.draft(actor.personId)
  const laidAside = (await openDraftsOf(unit.tx, actor, kind)).filter((row) => row.id !== active?.id)
  const all = active?.kind === kind ? [active, ...laidAside] : laidAside
  return all.find((draft) => fits(positionOf(draft).answers, draft.subject))?.id
}
