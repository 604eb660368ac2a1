import type { ProfileRules } from '../../regulation/regulation.ts'
import type { Trait } from '../segment-profile.ts'
import type { TypedTrait } from '../traits/typed-traits.ts'

/** A business process of the unit: `area` is its direction, `profiles` how many it has. */
export type ProfiledProcess = { id: string; name: string; area: string; profiles: number }

/** For `profileStart`: needed at the question `process`. */
export type StartFacts = { processes: readonly ProfiledProcess[] }

/** For `profileTraits`, at every question but those about sources and effects, where the last source is enough. */
export type TraitsFacts = {
  clientKind: string
  /** Names of traits that the unit used before, the most frequent first. */
  usual: readonly string[]
  /** Profiles whose traits can be taken: needed at `copyFrom`. */
  patterns: readonly { id: string; title: string }[]
  /** Traits of the profile answered at `copyFrom`: needed at `traits`. */
  pattern: readonly TypedTrait[]
  /** The source that the unit named last, a key of the regulation. */
  lastSource: string | undefined
}

/** For `profileSegments`: the traits of the profile, needed at every question and at the review. */
export type SegmentsFacts = { traits: readonly Trait[] }

/** For `profileHypotheses`: names of the touchpoints of the profile's processes, needed at every `channels` and at the review. */
export type HypothesesFacts = { touchpoints: readonly string[] }

/** For `profileSegment`: employees of the unit (at `responsible`) and the names of the other segments (at `name`). */
export type SegmentFacts = { people: readonly { id: string; name: string }[]; otherNames: readonly string[] }

/** For `profileVerdict`: what is judged, needed at every question. */
export type VerdictFacts = { segment: string; text: string; about: string }

/** A kind of client of the regulation. */
export type ClientKind = ProfileRules['clientKinds'][number]
