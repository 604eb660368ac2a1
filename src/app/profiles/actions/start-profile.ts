import { maySomewhere } from '../../../domain/rights/may.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import type { Screen } from '../../dialogue/screen.ts'
import { openDraft } from '../../interviews/open-draft.ts'

/** Begins a profile of client segments (R10). Refusals: `profiles-off`, `not-allowed`. */
export async function startProfile({ app, unit, actor }: Acting): Promise<Screen | Refusal> {
  if (!keepsProfiles(app.authorities.get(actor.authorityId).regulation)) return { refused: 'profiles-off' }
  if (!maySomewhere(actor.roles, 'profile.create')) return { refused: 'not-allowed' }
  return openDraft(app, unit, actor, { kind: 'profileStart' })
}
