import type { Regulation } from '../regulation/regulation.ts'
import { countValues } from './count-traits.ts'
import { isWithin, profileRulesOf, segmentBounds } from './rules.ts'
import type { Segment, SegmentProfile } from './segment-profile.ts'

/** What a segment lacks: keys of the regulation's parts (R21) and of its parameters that are not known (R17). */
export type SegmentGaps = { segmentId: string; missing: string[]; unknown: string[] }
export type Completeness = { complete: boolean; segments: SegmentGaps[] }

/**
 * Whether a profile has its three parts (R21; A4): every segment is described by as many traits as R16 asks for, and has a particularity
 * of the path and a preferred channel that were not refuted. What is not known of a segment does not make the profile incomplete.
 */
export function completeness(profile: SegmentProfile, regulation: Regulation): Completeness {
  const segments = profile.segments.map((segment) => gapsOf(segment, profile, regulation))
  return { complete: segments.length > 0 && segments.every(({ missing }) => missing.length === 0), segments }
}

function gapsOf(segment: Segment, { traits }: SegmentProfile, regulation: Regulation): SegmentGaps {
  const { completeParts, parameters } = profileRulesOf(regulation)
  const has = (about: string): boolean => segment.hypotheses.some((one) => one.about === about && one.status !== 'refuted')
  const parts: Record<string, boolean> = {
    traits: isWithin(countValues(traits, segment.valueIds, regulation.settings.countingUnit), segmentBounds(regulation)),
    journeySpecifics: has('journeySpecifics'),
    channels: has('channel'),
  }
  const unknown = parameters.filter(({ key, group }) => {
    const fact = segment.parameters.find(({ parameter }) => parameter === key)
    return fact ? !fact.known : group === 'main'
  })
  return {
    segmentId: segment.id,
    missing: completeParts.map(({ key }) => key).filter((key) => parts[key] === false),
    unknown: unknown.map(({ key }) => key),
  }
}
