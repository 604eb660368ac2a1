import type { Definition } from '../../domain/interview/definition.ts'
import { LONGEST_QUERY } from '../../domain/search/search-interview.ts'
import { cleanLine } from '../../domain/text/clean-text.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { movedTo, positionOf } from '../interviews/draft-position.ts'
import { openDraft } from '../interviews/open-draft.ts'

/** Asks what to look for; with words as the argument (from a command) it looks for them at once. `found` is the card that names the draft. */
export async function openSearch({ app, unit, actor, args }: Acting, definition: Definition, found: string): Promise<Screen | Refusal> {
  const query = Array.from(cleanLine(args[0] ?? ''))
    .slice(0, LONGEST_QUERY)
    .join('')
  const asked = sameKey(query) === '' ? {} : { answers: { query: { value: query } } }
  const opened = await openDraft(app, unit, actor, { kind: definition.key, ...asked })
  const draft = unit.draft(actor.personId)
  if ('refused' in opened || !('answers' in asked) || !draft) return opened
  unit.saveDraft(movedTo(draft, positionOf(draft), nowIn(app), { active: false, state: 'done' }))
  return at(found, draft.id)
}
