import { keptView } from '../../domain/interview/position.ts'
import { draftById } from '../../storage/drafts.ts'
import type { Actor, DraftRow, Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { at, QUESTION, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { barrier } from './barrier.ts'
import { positionOf, stored } from './draft-position.ts'
import { nextReminder } from './next-reminder.ts'
import { layAside } from './open-draft.ts'

/** One's own open draft by id; somebody else's does not exist for the person. */
async function ownDraft(unit: Unit, actor: Actor, id: string): Promise<DraftRow | undefined> {
  const active = unit.draft(actor.personId)
  if (active?.id === id) return active
  const found = await draftById(unit.tx, id)
  return found?.personId === actor.personId && found.state === 'open' ? found : undefined
}

/** Takes a draft up again, wherever it was left. Refusals: `draft-gone`, `interview-gone` (this program has none such), `module-off`, `not-allowed`. */
export async function resumeDraft(app: App, unit: Unit, actor: Actor, id: string): Promise<Screen | { refused: string }> {
  const draft = await ownDraft(unit, actor, id)
  if (!draft) return { refused: 'draft-gone' }
  const kind = app.interviews.get(draft.kind)
  if (!kind) return { refused: 'interview-gone' }
  const refused = barrier(app, actor, kind, draft)
  if (refused) return { refused }
  const aside = draft.active ? {} : layAside(app, unit, actor)
  const remindAt = nextReminder(app, actor, app.clock.now())
  const position = positionOf(draft)
  // The question under way is looked at as before something was looked up; who goes on does not want it deleted.
  const { confirm: _, ...looked } = position.view
  const view = stored({ ...position, view: draft.active ? looked : { ...keptView(position.view), ...aside } }).view
  unit.saveDraft({ ...draft, active: true, pending: null, view, revision: draft.revision + 1, remindAt })
  return QUESTION
}

/** Deletes a draft for good, after its confirmation. Refusal: `draft-gone`. */
export async function dropDraft(app: App, unit: Unit, actor: Actor, id: string): Promise<Screen | { refused: string }> {
  const draft = await ownDraft(unit, actor, id)
  if (!draft) return { refused: 'draft-gone' }
  unit.saveDraft({ ...draft, active: false, pending: null, state: 'cancelled', remindAt: null, revision: draft.revision + 1 })
  record(unit, actor, nowIn(app), 'interview.cancel', `draft:${id}`)
  return at('cancelled')
}
