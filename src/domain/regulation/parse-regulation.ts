import { type DataFault, firstFault } from '../data-fault.ts'
import { type Frozen, freeze } from './frozen.ts'
import { type RegulationOutput, regulation } from './schema/regulation.ts'

/** The rules of an authority: modules that speak for acts, and settings that fill what the acts leave open. Frozen. */
export type Regulation = Frozen<RegulationOutput>

/**
 * Reads a regulation from data and fills in the settings that were left out. Refusal: `broken-module`, with the path of the first wrong
 * field, such as `listRules.needs[3].ru`, and what is expected there.
 */
export function parseRegulation(data: unknown): { ok: Regulation } | ({ refused: 'broken-module' } & DataFault) {
  const parsed = regulation.safeParse(data)
  return parsed.success ? { ok: freeze(parsed.data) } : { refused: 'broken-module', ...firstFault(parsed.error) }
}
