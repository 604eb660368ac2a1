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

const known: ReadonlyMap<string, Regulation> = new Map(BUILT_IN.map((data) => [data.key, read(data)]))

function read(data: unknown): Regulation {
  const parsed = parseRegulation(data)
  if ('refused' in parsed) throw new Error(`broken built-in regulation at ${parsed.path}: ${parsed.expected}`)
  return parsed.ok
}

/** Keys of the built-in regulations. */
export const REGULATION_KEYS: readonly string[] = [...known.keys()]

/** The built-in regulation of a key. Throws for a key that there is not: an authority's row names one that exists. */
export function regulationOf(key: string): Regulation {
  const found = known.get(key)
  if (!found) throw new Error(`unknown regulation ${key}`)
  return found
}
