import type { Actor } from '../../storage/unit.ts'
import type { Acting, Refusal } from '../app.ts'
import type { Screen } from './screen.ts'

export type { Acting, Action, Refusal } from '../app.ts'

/** Runs an action by name; a name that nobody registered (an old or forged button) is refused as `stale-idle`. */
export async function perform(
  { app, unit, pressed }: Pick<Acting, 'app' | 'unit'> & { pressed?: string | undefined },
  actor: Actor,
  name: string,
  args: string[],
): Promise<Screen | Refusal> {
  const action = app.actions.get(name)
  return action ? action({ app, unit, actor, args, ...(pressed !== undefined && { pressed }) }) : { refused: 'stale-idle' }
}
