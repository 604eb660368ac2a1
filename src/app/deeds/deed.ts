import type { Params } from '../../domain/interview/words.ts'
import type { Action as Right } from '../../domain/rights/table.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import type { App, Refusal } from '../app.ts'
import type { Screen } from '../dialogue/screen.ts'

/** Where a deed is looked at: the database or a transaction, and whose rows count. */
export type DeedReading = { app: App; db: Db | Tx; authorityId: string }

/**
 * Something that cannot be taken back, and therefore needs a second administrator where there is one. `name` travels in callback data together
 * with `args`, so both are short; `deed-<name>`, `deed-<name>.about` and `deed-<name>.button` of `locales` are its words, given what `describe`
 * gives.
 */
export type Deed = {
  name: string
  /** Who may ask for it, over the whole authority. */
  right: Right
  /** What it is done to, in the words of the database now; undefined where that is gone. */
  describe(reading: DeedReading, args: readonly string[]): Promise<Params | undefined>
  /** What stands in the way, asked before it is offered and again in the transaction in which it is done. */
  obstacle?(reading: DeedReading, args: readonly string[]): Promise<Refusal | undefined>
  /** Does it, with its own line of the journal; `actor` is who confirmed. */
  run(app: App, unit: Unit, actor: Actor, args: readonly string[]): Promise<void>
  /** Where its cards lead back to. */
  back(args: readonly string[]): Screen
}
