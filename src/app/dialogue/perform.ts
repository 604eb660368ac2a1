import type { Unit, Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Screen } from './screen.ts'
import type { Handling } from './take-update.ts'

/** What an action is given: who presses, in whose transaction, with which arguments (from callback data: not to be trusted). */
export type Acting = { app: App; unit: Unit; actor: Actor; args: string[] }

/** A refusal leads to `screen`, or to the menu. */
export type Refusal = { refused: string; params?: Record<string, string | number>; screen?: Screen }

/** A use case behind a button or command: checks the right, changes the database through the unit, says what is shown next. */
export type Action = (acting: Acting) => Promise<Screen | Refusal> | Screen | Refusal

/** Runs an action by name; a name that nobody registered (an old or forged button) is refused as `stale-idle`. */
export async function perform({ app, unit }: Handling, actor: Actor, name: string, args: string[]): Promise<Screen | Refusal> {
  const action = app.actions.get(name)
  return action ? action({ app, unit, actor, args }) : { refused: 'stale-idle' }
}
