import { type Act, type ClauseRef, REGULATION_KEYS, type Regulation, regulationOf } from '../regulation/regulation.ts'
import { sameKey } from '../text/same-key.ts'

/** What a clause says a word means. `same`: the wording of a meaning that stands before it. */
export type Said = { ru: string; clause: ClauseRef; same: boolean }
/** What one act means by a word. `own`: the act is one of the authority's. */
export type Meaning = { act: Omit<Act, 'date'> & { date: string | null }; own: boolean; said: Said[] }

type Defined = { key: string; act: Meaning['act']; own: boolean; ru: string; clause: ClauseRef }

function definedIn({ profileRules, listRules, touchpointRequirements }: Regulation, term: string, own: boolean): Defined[] {
  const modules = [profileRules, listRules, ...(touchpointRequirements ?? [])].filter((module) => module !== null)
  return modules.flatMap(({ acts, definitions }) =>
    definitions
      .filter((definition) => definition.term === term)
      .flatMap(({ ru, clause }) => {
        const act = acts[clause.act]
        return act ? [{ key: `${act.title} ${act.number ?? ''}`, act, own, ru, clause }] : []
      }),
  )
}

/** Without the signs at its ends and in one case: a full stop does not make another meaning. */
const wording = (ru: string): string => sameKey(ru)

/**
 * What the acts mean by a word of the glossary: those of the authority first, in the succession of its modules, then those of the other
 * built-in acts (R11, R92). Each act once; a wording that stands above already is marked.
 */
export function meaningsOf(regulation: Regulation, term: string): Meaning[] {
  const own = definedIn(regulation, term, true)
  const known = new Set(own.map(({ key }) => key))
  const others = REGULATION_KEYS.flatMap((key) => definedIn(regulationOf(key), term, false)).filter(({ key }) => !known.has(key))
  const seen = new Set<string>()
  const clauses = new Set<string>()
  const byAct = new Map<string, Meaning>()
  for (const { key, act, own: isOwn, ru, clause } of [...own, ...others]) {
    // The same act stands in several regulations.
    const once = `${key} ${clause.cited} ${ru}`
    if (clauses.has(once)) continue
    clauses.add(once)
    const meaning = byAct.get(key) ?? { act, own: isOwn, said: [] }
    meaning.said.push({ ru, clause, same: seen.has(wording(ru)) })
    seen.add(wording(ru))
    byAct.set(key, meaning)
  }
  return [...byAct.values()]
}

/** Whether the acts mean different things by a word, as far as their wording goes. False where only one act speaks. */
export const actsDiffer = (meanings: readonly Meaning[]): boolean =>
  meanings.length > 1 && meanings.some(({ said }, index) => index > 0 && said.some(({ same }) => !same))
