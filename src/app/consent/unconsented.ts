import type { Actor } from '../../storage/unit.ts'
import type { Handling } from '../dialogue/handling.ts'
import { perform } from '../dialogue/perform.ts'
import { at, packScreen, type Screen } from '../dialogue/screen.ts'
import { takeTyped } from '../dialogue/take-typed.ts'
import type { Told } from '../dialogue/told.ts'
import { upToDate } from '../interviews/question-env.ts'
import { accountMembership } from '../people/account-membership.ts'
import { mayProceed } from './consent-state.ts'

/** What stays one's own after a withdrawal: a copy of the own data, and cutting off a chat or a page that got into other hands. */
const OWN_SCREENS: ReadonlySet<string> = new Set(['ownData', 'dataFile', 'accounts', 'accountDrop', 'accountGone', 'sessions'])
const OWN_ACTIONS: ReadonlySet<string> = new Set(['exportData', 'unlinkAccount', 'endSession'])
/** What can be looked at and done before the consent: reading about it, in the own language, and giving it. */
const SCREENS: ReadonlySet<string> = new Set(['consent', 'consentMore', 'consentRefused'])
const ACTIONS: ReadonlySet<string> = new Set(['giveConsent', 'setLocale'])

/**
 * Somebody who has not agreed to the processing of personal data (R3): every command, text and press gets the card that asks. A text that an
 * interview waits for is kept behind a button of its question (R94).
 */
export async function unconsented(handling: Handling, actor: Actor): Promise<Told> {
  const { app, unit, update } = handling
  const { intent, row } = update
  if (intent.kind === 'membership') {
    await accountMembership(app, unit, update.accountKey, intent.blocked)
    return intent.blocked ? { actor } : { actor, screen: at('consent') }
  }
  const withdrawn = actor.consents.processing?.startsWith('withdrawn ') === true
  const mayRead = (name: string): boolean => SCREENS.has(name) || (withdrawn && OWN_SCREENS.has(name))
  const mayDo = (name: string): boolean => ACTIONS.has(name) || (withdrawn && OWN_ACTIONS.has(name))
  if (intent.kind === 'screen') return { actor, screen: mayRead(intent.screen.name) ? intent.screen : at('consent') }
  if (intent.kind === 'action' && mayDo(intent.name) && row.state === 'open') return decide(handling, actor, intent)
  if (intent.kind === 'text' && row.state === 'open' && (await held(handling, actor, intent))) {
    unit.take(row.seq, packScreen(at('consent')))
    return { actor, note: { id: 'consent-kept' }, screen: at('consent') }
  }
  return { actor, screen: at('consent') }
}

async function decide(handling: Handling, actor: Actor, { name, args }: { name: string; args: string[] }): Promise<Told> {
  const done = await perform(handling, actor, name, args)
  const stays = mayProceed(handling.app, actor) || (OWN_ACTIONS.has(name) && !('refused' in done))
  const screen: Screen = 'refused' in done || !stays ? at('consent') : done
  handling.unit.take(handling.update.row.seq, packScreen(screen))
  return { actor, screen }
}

/** Whether the text was kept with the question that the person was answering. */
async function held({ app, unit, update }: Handling, actor: Actor, intent: { text: string; order: number }): Promise<boolean> {
  const draft = unit.draft(actor.personId)
  const kind = draft && app.interviews.get(draft.kind)
  if (!draft || !kind) return false
  const asking = upToDate({ app, unit, actor, draft: { ...draft, pending: null }, kind, spoken: update.spoken })
  return (await takeTyped(asking, update.place, intent)).effect
}
