import type { SegmentProfile } from '../segment-profile.ts'
import { valueTexts } from '../with-traits.ts'
import type { ProfileChangeLine } from './change-line.ts'
import { describeSegment } from './describe-segment.ts'
import { describeTrait } from './describe-trait.ts'
import type { ProfileDiff } from './profile-diff.ts'

const HEAD = ['title', 'processIds', 'scope', 'clientKind', 'topic', 'basis', 'dueOn'] as const

/**
 * A change in the terms of people, thing by thing (R20): `diff` made `after` of `before`. Whatever a change did, something is said of it.
 */
export function describeDiff(diff: ProfileDiff, before: SegmentProfile | null, after: SegmentProfile): ProfileChangeLine[] {
  return [...headLines(diff, before, after), ...traitLines(diff, before, after), ...segmentLines(diff, before, after)]
}

function headLines({ id, head }: ProfileDiff, before: SegmentProfile | null, after: SegmentProfile): ProfileChangeLine[] {
  const version: ProfileChangeLine[] = head.version === undefined ? [] : [{ what: 'version', to: after.version }]
  if (!before || id !== undefined) return [{ what: 'created', title: after.title }, ...(after.version > 0 ? version : [])]
  return [
    ...HEAD.filter((field) => head[field] !== undefined).map(
      (field): ProfileChangeLine => ({ what: 'head', field, from: before[field], to: after[field] }),
    ),
    ...(head.unitId === undefined ? [] : [{ what: 'unit' as const, from: before.unitId, to: after.unitId }]),
    ...(head.state === undefined ? [] : [{ what: after.state === 'retired' ? ('retired' as const) : ('reopened' as const) }]),
    ...version,
  ]
}

function traitLines({ traits }: ProfileDiff, before: SegmentProfile | null, after: SegmentProfile): ProfileChangeLine[] {
  if (!traits) return []
  const known = before?.traits ?? []
  return [
    ...known
      .filter(({ id }) => traits.removed.includes(id))
      .map(({ name, values }): ProfileChangeLine => ({ what: 'traitRemoved', trait: name, values: values.map(({ text }) => text) })),
    ...traits.set.flatMap((trait) =>
      describeTrait(
        known.find(({ id }) => id === trait.id),
        after.traits.find(({ id }) => id === trait.id) ?? trait,
      ),
    ),
    ...(traits.order ? [{ what: 'order' as const, of: 'traits' as const, within: '' }] : []),
  ]
}

function segmentLines({ segments }: ProfileDiff, before: SegmentProfile | null, after: SegmentProfile): ProfileChangeLine[] {
  if (!segments) return []
  const known = before?.segments ?? []
  const gone = known.filter(({ id }) => segments.removed.includes(id))
  return [
    ...gone.map(
      ({ name, valueIds }): ProfileChangeLine => ({
        what: 'segmentRemoved',
        segment: name,
        values: valueTexts(before?.traits ?? [], valueIds),
      }),
    ),
    ...segments.set.flatMap((change) => describeSegment(change, before, after)),
    ...(segments.order ? [{ what: 'order' as const, of: 'segments' as const, within: '' }] : []),
  ]
}
