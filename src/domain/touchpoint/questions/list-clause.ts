import type { Scope } from '../../interview/scope.ts'
import type { Words } from '../../interview/words.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import type { ListWording } from '../defaults.ts'

type ListRules = NonNullable<Regulation['listRules']>
type RuleName = keyof ListRules['rules'] | 'specifics'

/** Whether the authority keeps a list of touchpoints at all. */
export const keepsList = ({ listRules }: Pick<Regulation, 'listRules'>): boolean => listRules !== null

/** The list rules of an authority that keeps a list. Throws for one that keeps none: its menus offer no interview about touchpoints. */
function listRules(regulation: Regulation): ListRules {
  if (!regulation.listRules) throw new Error(`the regulation ${regulation.key} has no rules of a list`)
  return regulation.listRules
}

/** Cites the clause behind a question, word for word; nothing where the act says nothing. */
export function listClause(name: RuleName): (scope: Pick<Scope<unknown>, 'regulation'>) => Words | undefined {
  return ({ regulation }) => {
    const rules = listRules(regulation)
    const rule = name === 'specifics' ? rules.specifics : rules.rules[name]
    return rule ? { id: 'clause-said', params: { cited: rule.clause.cited, said: rule.ru } } : undefined
  }
}

export const needsOf = (regulation: Regulation): ListRules['needs'] => listRules(regulation).needs
export const subtypesOf = (regulation: Regulation): ListRules['subtypes'] => listRules(regulation).subtypes
export const sourcesOf = (regulation: Regulation): ListRules['sourceDocuments'] => listRules(regulation).sourceDocuments

/** What entries take over from the act, or from the authority's settings where the act is silent (R38). */
export function listWording(regulation: Regulation): ListWording {
  const rules = listRules(regulation)
  const specifics = rules.specifics ?? regulation.settings.specifics
  return { needs: rules.needs, kinds: rules.kinds.map(({ key }) => ({ key, specifics: specifics[key] })) }
}
