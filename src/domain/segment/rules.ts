import type { ProfileRules, Regulation } from '../regulation/regulation.ts'

/** Whether the authority develops profiles of client segments at all. */
export const keepsProfiles = ({ profileRules }: Pick<Regulation, 'profileRules'>): boolean => profileRules !== null

/** The rules of profiles. Throws for an authority that develops none: its menus offer nothing about profiles. */
export function profileRulesOf(regulation: Regulation): ProfileRules {
  if (!regulation.profileRules) throw new Error(`the regulation ${regulation.key} has no rules of profiles`)
  return regulation.profileRules
}

/** What is counted towards the bounds of traits, everywhere alike (R14). */
export type CountingUnit = Regulation['settings']['countingUnit']

/** Bounds of a count, both inside, with the clause as it is cited. */
export type CitedBounds = { min: number; max: number; cited: string }

const cited = ({ min, max, clause }: ProfileRules['traits']): CitedBounds => ({ min, max, cited: clause.cited })

/** How many traits a profile has (R14; A7). */
export const traitBounds = (regulation: Regulation): CitedBounds => cited(profileRulesOf(regulation).traits)

/** How many of them describe a segment (R16; A8). */
export const segmentBounds = (regulation: Regulation): CitedBounds => cited(profileRulesOf(regulation).segmentTraits)

/** Is a count inside its bounds? */
export const isWithin = (count: number, { min, max }: Pick<CitedBounds, 'min' | 'max'>): boolean => count >= min && count <= max
