import { readCode } from '../../domain/invitation/code.ts'
import { askAccess, takeAccessWords, withdrawAccess } from '../access/ask-access.ts'
import { choosePersona } from '../demo/choose-persona.ts'
import { joinByCode } from '../invitations/join.ts'
import { tryLink } from '../linking/try-link.ts'
import { appointConfigured } from '../set-up/appoint.ts'
import type { Handling } from './handling.ts'
import { at, packScreen, type Screen, unpackScreen } from './screen.ts'
import type { Told } from './told.ts'

/**
 * Somebody whom no line of the staff register stands for: lets themselves in by an invitation, else is refused politely with the way to ask for
 * access (R2); somebody whose line is not at work any more is told that (R4). In demonstration mode a persona can be chosen instead.
 */
export async function newcomer(handling: Handling): Promise<Told> {
  const { app, unit, update } = handling
  const { intent, row } = update
  if (intent.kind === 'membership') return {}
  if (row.state === 'taken' && row.outcome !== null) return { screen: unpackScreen(row.outcome) }
  const led = row.state === 'open' ? await effectOf(handling) : undefined
  if (led) {
    unit.take(row.seq, packScreen(led))
    return { screen: led }
  }
  if (!app.demo) return { screen: at(unit.account(update.accountKey)?.personId ? 'accessClosed' : 'stranger') }
  if (intent.kind === 'screen' && intent.screen.name === 'personas') return { screen: intent.screen }
  return { screen: at('personas') }
}

/** What somebody unknown may do: come in by a code, in a demonstration as one of its people. Gives the card that follows. */
async function effectOf({ app, unit, update }: Handling): Promise<Screen | undefined> {
  const { intent } = update
  const linked = await tryLink(app, unit, update)
  if (linked) return linked
  const appointed = await appointConfigured(app, unit, update)
  if (appointed) return appointed
  const asker = { ...update, locale: update.locale ?? 'ru' }
  if (intent.kind === 'text') {
    return readCode(intent.text) ? joinByCode(app, unit, update, intent.text) : takeAccessWords(app, unit, asker, intent.text)
  }
  if (intent.kind !== 'action') return undefined
  const [arg = ''] = intent.args
  if (intent.name === 'join') return joinByCode(app, unit, update, arg)
  if (intent.name === 'askAccess') return askAccess(app, unit, asker)
  if (intent.name === 'withdrawAccess') return withdrawAccess(app, unit, asker)
  if (intent.name !== 'persona' || !app.demo) return undefined
  const chosen = await choosePersona(app, unit, update, arg)
  return 'refused' in chosen ? undefined : chosen
}
