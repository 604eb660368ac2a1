import { choosePersona } from '../demo/choose-persona.ts'
import { appointConfigured } from '../set-up/appoint.ts'
import type { Handling } from './handling.ts'
import { at, packScreen } from './screen.ts'
import type { Told } from './told.ts'

/**
 * Somebody whom no line of the staff register stands for: refused politely with the way to ask for access (R2); somebody whose line is not at
 * work any more is told that (R4). In demonstration mode a persona can be chosen instead.
 */
export async function newcomer(handling: Handling): Promise<Told> {
  const { app, unit, update } = handling
  const { intent } = update
  if (intent.kind === 'membership') return {}
  const appointed = update.row.state === 'open' ? await appointConfigured(app, unit, update) : undefined
  if (appointed) {
    unit.take(update.row.seq, packScreen(appointed))
    return { screen: appointed }
  }
  if (!app.demo) return { screen: at(unit.account(update.accountKey)?.personId ? 'accessClosed' : 'stranger') }
  if (intent.kind === 'action' && intent.name === 'persona' && update.row.state === 'open') {
    const chosen = await choosePersona(app, unit, update, intent.args[0] ?? '')
    if (!('refused' in chosen)) {
      unit.take(update.row.seq, packScreen(chosen))
      return { screen: chosen }
    }
  }
  if (intent.kind === 'screen' && intent.screen.name === 'personas') return { screen: intent.screen }
  return { screen: at('personas') }
}
