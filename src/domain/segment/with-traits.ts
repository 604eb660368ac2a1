import { countValues } from './count-traits.ts'
import type { CountingUnit } from './rules.ts'
import type { SegmentProfile, Trait } from './segment-profile.ts'
import { named } from './traits/typed-traits.ts'

/** What a segment lost with its traits: `values` in words, `left` what still counts towards R16. */
export type LostValues = { segmentId: string; segment: string; values: string[]; left: number }

/**
 * The profile with other traits. Values that are no more there leave the segments, and every one that left is told of; what a segment
 * has stands in the succession of the traits. Ids say what stays: see `identified`.
 */
export function withTraits(
  profile: SegmentProfile,
  traits: readonly Trait[],
  unit: CountingUnit = 'traitValuePair',
): { profile: SegmentProfile; lost: LostValues[] } {
  const lost: LostValues[] = []
  const segments = profile.segments.map((segment) => {
    const valueIds = inOrder(traits, segment.valueIds)
    const gone = segment.valueIds.filter((id) => !valueIds.includes(id))
    const { id: segmentId, name } = segment
    if (gone.length > 0)
      lost.push({ segmentId, segment: name, values: valueTexts(profile.traits, gone), left: countValues(traits, valueIds, unit) })
    return { ...segment, valueIds }
  })
  return { profile: { ...profile, traits: [...traits], segments }, lost }
}

/** Of these values those that the traits have, in the succession of the traits. */
export const inOrder = (traits: readonly Pick<Trait, 'values'>[], valueIds: readonly string[]): string[] =>
  traits.flatMap(({ values }) => values.map(({ id }) => id)).filter((id) => valueIds.includes(id))

/** Values in words, each with the name of its trait. */
export const valueTexts = (traits: readonly Trait[], valueIds: readonly string[]): string[] =>
  traits.flatMap((trait) => trait.values.filter(({ id }) => valueIds.includes(id)).map(({ text }) => named(trait.name, text)))
