import type { Words } from '../../domain/interview/words.ts'
import type { Grant } from '../../domain/rights/roles.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Doer } from '../journal/record.ts'

/**
 * Somebody who gives up what they have in hand, in whose transaction. `unitId`: only what belongs to that unit, because the person moves;
 * null: everything, because the person leaves. `keeps`: the roles that stay.
 */
export type Giving = { app: App; unit: Unit; doer: Doer; from: string; unitId: string | null; keeps: readonly Grant[]; now: string }

/** Who goes on. */
export type Heir = { id: string; settings: unknown }

/**
 * One kind of thing that somebody has in hand and another goes on with (R4): approval steps, drafts, answers that are owed. A new kind is one
 * such object in `estates.ts` and its heading `handed-<name>` in `locales`.
 */
export type Estate = {
  name: string
  /** Ids of what goes over. */
  list(giving: Giving): Promise<string[]>
  /** Puts it into the heir's hands, as it is. Throws Conflict where somebody changed it meanwhile. */
  hand(giving: Giving, to: Heir, ids: readonly string[]): Promise<void>
  /** What is gone because it is of use to nobody else, such as a search under way. */
  drop?(giving: Giving): Promise<void>
  /** Each thing in words, as parts that stand beside each other; what is gone meanwhile is left out. */
  describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]>
}
