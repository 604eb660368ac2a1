import { BUILT_IN } from './built-in.ts'
import { parseRegulation, type Regulation } from './parse-regulation.ts'

export { parseRegulation, type Regulation } from './parse-regulation.ts'
export { say, sayShort } from './say.ts'
export type { Act, ClauseRef, ClauseText, Definition } from './schema/act.ts'
export type { LocalText } from './schema/words.ts'

export type ProfileRules = NonNullable<Regulation['profileRules']>
export type ListRules = NonNullable<Regulation['listRules']>
export type TouchpointRequirements = NonNullable<Regulation['touchpointRequirements']>[number]
export type Settings = Regulation['settings']
export type Direction = ListRules['directions'][number]
export type Need = ListRules['needs'][number]
export type Subtype = ListRules['subtypes'][number]

const written = new Map(BUILT_IN.map((data) => [data.key, data]))
const read = new Map<string, Regulation>()

/** Keys of the built-in regulations. */
export const REGULATION_KEYS: readonly string[] = [...written.keys()]

/**
 * The built-in regulation of a key, read when it is first asked for. Throws for a key that there is not: an authority's row names one that
 * exists.
 */
export function regulationOf(key: string): Regulation {
  const known = read.get(key)
  if (known) return known
  const data = written.get(key)
  if (!data) throw new Error(`unknown regulation ${key}`)
  const parsed = parseRegulation(data)
  if ('refused' in parsed) throw new Error(`broken regulation ${key} at ${parsed.path}: ${parsed.expected}`)
  read.set(key, parsed.ok)
  return parsed.ok
}
