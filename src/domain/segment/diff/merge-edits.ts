import type { Regulation } from '../../regulation/regulation.ts'
import { sameKey } from '../../text/same-key.ts'
import { countTraits } from '../count-traits.ts'
import { traitBounds } from '../rules.ts'
import type { SegmentProfile } from '../segment-profile.ts'
import { type LostValues, withTraits } from '../with-traits.ts'
import { applyDiff, diffProfiles, newSegment, type ProfileDiff, type SegmentDiff } from './profile-diff.ts'

/** `clash` says that both changed the same part; `lost` what segments lost because a trait of theirs is no more there. */
export type MergedEdits = { merged: SegmentProfile; clash: boolean; lost: LostValues[] }

/**
 * Two edits that began at the same profile: what `mine` changes, put over `theirs`. Edits of different parts merge silently; where both
 * changed the same part, or both together pass a bound (R14), mine holds, and the clash is for the person to judge. The version stays that
 * of `theirs`: whoever saves counts on.
 */
export function mergeEdits(base: SegmentProfile, theirs: SegmentProfile, mine: SegmentProfile, regulation: Regulation): MergedEdits {
  const own = diffProfiles(base, { ...mine, version: base.version })
  const [ours, others] = [touched(own), touched(diffProfiles(base, { ...theirs, version: base.version }))]
  const over = applyDiff(theirs, whole(own, theirs, mine))
  const unit = regulation.settings.countingUnit
  const { profile: merged, lost } = withTraits({ ...over, traits: base.traits }, over.traits, unit)
  const tooMany = countTraits(merged.traits, unit) > Math.max(traitBounds(regulation).max, countTraits(mine.traits, unit))
  const clash = ours.some((part) => others.some((other) => isSame(part, other))) || lost.length > 0 || tooMany || isTwice(merged)
  return { merged, clash, lost }
}

/** A change to a segment that is gone brings the segment back as a whole. */
function whole(diff: ProfileDiff, { segments: there }: SegmentProfile, mine: SegmentProfile): ProfileDiff {
  if (!diff.segments) return diff
  const set = diff.segments.set.map((patch) => {
    const segment = mine.segments.find(({ id }) => id === patch.id)
    return segment && !there.some(({ id }) => id === patch.id) ? newSegment(segment) : patch
  })
  return { ...diff, segments: { ...diff.segments, set } }
}

/** The parts that a change touches, as paths; a whole thing stands for all its parts. */
function touched({ head, traits, segments }: ProfileDiff): string[] {
  return [
    ...Object.keys(head).map((field) => `head/${field}`),
    ...[...(traits?.removed ?? []), ...(traits?.set ?? []).map(({ id }) => id)].map((id) => `trait/${id}`),
    ...(segments?.removed ?? []).map((id) => `segment/${id}`),
    ...(segments?.set ?? []).flatMap(touchedIn),
  ]
}

function touchedIn({ id, parameters, hypotheses, ...fields }: SegmentDiff): string[] {
  const keys = [
    ...Object.keys(fields),
    ...[...(parameters?.removed ?? []), ...(parameters?.set ?? []).map(({ parameter }) => parameter)].map((key) => `parameter-${key}`),
    ...[...(hypotheses?.removed ?? []), ...(hypotheses?.set ?? []).map((one) => one.id)].map((key) => `hypothesis-${key}`),
  ]
  return keys.map((key) => `segment/${id}/${key}`)
}

const isSame = (one: string, other: string): boolean => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)

/** Did both add what bears the same name? */
function isTwice({ traits, segments }: SegmentProfile): boolean {
  return [traits, segments].some((list) => new Set(list.map(({ name }) => sameKey(name))).size < list.length)
}
