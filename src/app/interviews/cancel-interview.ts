import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { QUESTION, type Screen } from '../dialogue/screen.ts'
import { movedTo, positionOf } from './draft-position.ts'

/** Asks whether the interview under way is to be given up; the answer deletes its draft. Refusals: `nothing-to-cancel`, `interview-gone`. */
export function cancelInterview({ app, unit, actor }: Acting): Screen | Refusal {
  const draft = unit.draft(actor.personId)
  if (!draft) return { refused: 'nothing-to-cancel' }
  if (!app.interviews.has(draft.kind)) return { refused: 'interview-gone' }
  const position = positionOf(draft)
  const asked = { ...position, view: { ...position.view, confirm: 'cancel' } }
  unit.saveDraft(movedTo(draft, asked, nowIn(app), { pending: null }))
  return QUESTION
}
