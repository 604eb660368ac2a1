import { z } from 'zod'
import {
  hypothesis,
  parameterFact,
  profileHead,
  type Segment,
  type SegmentProfile,
  segment,
  segmentProfile,
  trait,
} from '../segment-profile.ts'
import { applyLists, diffLists, type Keyed, listDiff, sameData, wholes } from './keyed-list.ts'

/** How one segment changed: of what stays the same nothing is said. */
const segmentDiff = z.object({
  id: z.string(),
  name: segment.shape.name.exactOptional(),
  valueIds: segment.shape.valueIds.exactOptional(),
  responsibleId: segment.shape.responsibleId.exactOptional(),
  parameters: listDiff(parameterFact).exactOptional(),
  hypotheses: listDiff(hypothesis).exactOptional(),
})

/**
 * What one change made of a profile, so small that it can be kept for every change (R20): the fields of the head that are others, traits
 * as wholes, segments by their parts. `id` stands in the first one of a profile.
 */
export const profileDiff = z.object({
  id: z.string().exactOptional(),
  head: profileHead.partial(),
  traits: listDiff(trait).exactOptional(),
  segments: listDiff(segmentDiff).exactOptional(),
})
export type SegmentDiff = z.infer<typeof segmentDiff>
export type ProfileDiff = z.infer<typeof profileDiff>

const traits = wholes<SegmentProfile['traits'][number]>(({ id }) => id)
const parameters = wholes<Segment['parameters'][number]>(({ parameter }) => parameter)
const hypotheses = wholes<Segment['hypotheses'][number]>(({ id }) => id)
const NOTHING = { name: '', valueIds: [], responsibleId: null, parameters: [], hypotheses: [] }

const segments: Keyed<Segment, SegmentDiff> = {
  keyOf: ({ id }) => id,
  diff: (known, after) => {
    const before: Segment = known ?? { id: after.id, ...NOTHING }
    const changed: SegmentDiff = { id: after.id, ...changedFields(before, after, ['name', 'valueIds', 'responsibleId']) }
    const ofParameters = diffLists(parameters, before.parameters, after.parameters)
    const ofHypotheses = diffLists(hypotheses, before.hypotheses, after.hypotheses)
    const whole = { ...changed, ...(ofParameters && { parameters: ofParameters }), ...(ofHypotheses && { hypotheses: ofHypotheses }) }
    return known && Object.keys(whole).length === 1 ? undefined : whole
  },
  apply: (known, patch) => {
    const before: Segment = known ?? { id: patch.id, ...NOTHING }
    return {
      ...before,
      ...patch,
      parameters: applyLists(parameters, before.parameters, patch.parameters),
      hypotheses: applyLists(hypotheses, before.hypotheses, patch.hypotheses),
    }
  },
}

/** What makes a segment where there is none. */
export const newSegment = (segment: Segment): SegmentDiff => segments.diff(undefined, segment) ?? { id: segment.id }

function changedFields<T extends object, K extends keyof T>(before: Partial<T>, after: T, fields: readonly K[]): Partial<Pick<T, K>> {
  const changed = fields.filter((field) => !sameData(before[field], after[field]))
  return Object.fromEntries(changed.map((field) => [field, after[field]])) as Partial<Pick<T, K>>
}

const HEAD = Object.keys(profileHead.shape) as (keyof typeof profileHead.shape)[]

/** What makes `after` of `before`; null is a profile that is not there yet. */
export function diffProfiles(before: SegmentProfile | null, after: SegmentProfile): ProfileDiff {
  const ofTraits = diffLists(traits, before?.traits ?? [], after.traits)
  const ofSegments = diffLists(segments, before?.segments ?? [], after.segments)
  return {
    ...(before?.id !== after.id && { id: after.id }),
    head: changedFields<SegmentProfile, (typeof HEAD)[number]>(before ?? {}, after, HEAD),
    ...(ofTraits && { traits: ofTraits }),
    ...(ofSegments && { segments: ofSegments }),
  }
}

/** Does the change change anything? */
export const isEmptyDiff = ({ id, head, ...lists }: ProfileDiff): boolean =>
  id === undefined && Object.keys(head).length + Object.keys(lists).length === 0

/** The profile after a change; applied to another profile than it was made for, it changes there what it names. Throws where no profile comes of it. */
export const applyDiff = (before: SegmentProfile | null, diff: ProfileDiff): SegmentProfile =>
  segmentProfile.parse({
    ...before,
    ...(diff.id !== undefined && { id: diff.id }),
    ...diff.head,
    traits: applyLists(traits, before?.traits ?? [], diff.traits),
    segments: applyLists(segments, before?.segments ?? [], diff.segments),
  })

/** The profile that its changes make, from the first on (R20). Throws without any. */
export function rebuild(diffs: readonly ProfileDiff[]): SegmentProfile {
  const whole = diffs.reduce<SegmentProfile | null>(applyDiff, null)
  if (!whole) throw new Error('a profile has at least the change that made it')
  return whole
}
