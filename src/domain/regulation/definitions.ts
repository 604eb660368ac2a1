import type { Frozen } from './frozen.ts'
import type { Regulation } from './parse-regulation.ts'
import type { Definition } from './schema/act.ts'

/** Every definition of a term in the authority's acts, such as `internalClient`: acts differ, none is preferred (R11). */
export function definitionsOf({ profileRules, listRules, touchpointRequirements }: Regulation, term: string): Frozen<Definition>[] {
  const all = [profileRules, listRules, ...(touchpointRequirements ?? [])].flatMap((module) => module?.definitions ?? [])
  return all.filter((definition) => definition.term === term)
}
