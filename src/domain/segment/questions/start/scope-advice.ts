import type { Frozen } from '../../../regulation/frozen.ts'
import type { ClauseText, ProfileRules } from '../../../regulation/regulation.ts'

/** What is known of a business process: is it about services, have they one audience and path, has each its own specifics? */
export type Grouping = { service: boolean; oneJourney: boolean | undefined; ownSpecifics: boolean | undefined }

/** `one` profile for the processes as a whole, one `perService` or `perFunction`, or all functions `together` (B3). */
export type ScopeAdvice = { advice: 'one' | 'perService' | 'perFunction' | 'together'; reason: Frozen<ClauseText> }

/**
 * How many profiles a business process needs (R10; B3): services separately, functions and support measures together, but for the two
 * exceptions. Undefined while an answer that decides is not known.
 */
export function scopeAdvice({ service, oneJourney, ownSpecifics }: Grouping, { grouping }: ProfileRules): ScopeAdvice | undefined {
  const [whole, each] = grouping.exceptions
  if (service) {
    if (oneJourney === false || ownSpecifics === true) return { advice: 'perService', reason: grouping.separately }
    return oneJourney && ownSpecifics === false ? { advice: 'one', reason: whole } : undefined
  }
  if (ownSpecifics === undefined) return undefined
  return ownSpecifics ? { advice: 'perFunction', reason: each } : { advice: 'together', reason: grouping.together }
}
