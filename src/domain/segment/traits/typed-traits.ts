import { sameKey } from '../../text/same-key.ts'

/** A trait as it is typed and shown: a name with its values, without ids (A7). */
export type TypedTrait = { name: string; values: string[] }

/** Longest texts of a profile, in characters. */
export const PROFILE_LIMITS = { trait: 100, value: 150, segment: 120, parameter: 500, hypothesis: 500, evidence: 1000, basis: 500 } as const

/** What stands between values where they are shown: their own commas stay theirs. */
const BETWEEN = '; '

/** Does the dash between name and value look like that of a range, «1 – 2»? */
const isRange = (name: string, value: string): boolean => /\d$/u.test(name) && /^\d/u.test(value)

/** «Признак – значение; значение»: one trait on one line, as `parseTraits` understands it again. */
export const traitText = ({ name, values }: TypedTrait): string => named(name, values.join(BETWEEN))

/** One value of a trait with the trait's name, as a segment shows it. */
export const named = (name: string, value: string): string => `${name}${isRange(name, value) ? ':' : ' –'} ${value}`

/** Traits by name in the succession in which they came first, each value once (case, signs and yo do not make two). */
export function mergeTraits(before: readonly TypedTrait[], more: readonly TypedTrait[]): TypedTrait[] {
  const merged: TypedTrait[] = []
  for (const { name, values } of [...before, ...more]) {
    const known = merged.find((trait) => sameKey(trait.name) === sameKey(name))
    if (known) known.values = valuesOnce([...known.values, ...values])
    else merged.push({ name, values: valuesOnce(values) })
  }
  return merged
}

/** Each value once, the first spelling of it. */
export const valuesOnce = (values: readonly string[]): string[] => {
  const keys = values.map(valueKey)
  return values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** Signs tell values apart where names are the same without them: «60+» is not «60», «< 5» is not «> 5». */
export const valueKey = (value: string): string => `${sameKey(value)} ${[...value].filter((sign) => /[+<>=≤≥%]/u.test(sign)).join('')}`
