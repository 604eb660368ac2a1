import type { CountingUnit } from './rules.ts'
import type { Trait } from './segment-profile.ts'

/** How many traits count towards R14: the traits, or every value with its trait (A7: «признаков и их значений»). */
export const countTraits = (traits: readonly { values: readonly unknown[] }[], unit: CountingUnit): number =>
  unit === 'trait' ? traits.length : traits.reduce((sum, { values }) => sum + values.length, 0)

/** The same of a segment (R16): of `traits`, those that its values belong to, or these values. Values that no trait has do not count. */
export const countValues = (traits: readonly Pick<Trait, 'values'>[], valueIds: readonly string[], unit: CountingUnit): number =>
  countTraits(
    traits.map(({ values }) => ({ values: values.filter(({ id }) => valueIds.includes(id)) })).filter(({ values }) => values.length > 0),
    unit,
  )
