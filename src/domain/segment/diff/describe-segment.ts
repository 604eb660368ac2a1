import type { Hypothesis, Segment, SegmentProfile } from '../segment-profile.ts'
import { valueTexts } from '../with-traits.ts'
import type { ProfileChangeLine } from './change-line.ts'
import type { SegmentDiff } from './profile-diff.ts'

type Both = { name: string; change: SegmentDiff; from: Segment | undefined; to: Segment }

/** What became of one segment, by its parts. */
export function describeSegment(change: SegmentDiff, before: SegmentProfile | null, after: SegmentProfile): ProfileChangeLine[] {
  const to = after.segments.find(({ id }) => id === change.id)
  if (!to) return []
  const from = before?.segments.find(({ id }) => id === change.id)
  const { name } = to
  const both = { name, change, from, to }
  const values = change.valueIds && from ? valueLine(both, before, after) : []
  return [
    ...(from ? [] : [{ what: 'segmentAdded' as const, segment: name, values: valueTexts(after.traits, to.valueIds) }]),
    ...(from && change.name !== undefined ? [{ what: 'segmentRenamed' as const, from: from.name, to: name }] : []),
    ...values,
    ...(change.responsibleId === undefined || (!from && to.responsibleId === null)
      ? []
      : [{ what: 'responsible' as const, segment: name, from: from?.responsibleId ?? null, to: to.responsibleId }]),
    ...parameterLines(both),
    ...hypothesisLines(both),
  ]
}

function valueLine({ name, from, to }: Both, before: SegmentProfile | null, after: SegmentProfile): ProfileChangeLine[] {
  const known = from?.valueIds ?? []
  const added = valueTexts(
    after.traits,
    to.valueIds.filter((id) => !known.includes(id)),
  )
  const removed = valueTexts(
    before?.traits ?? [],
    known.filter((id) => !to.valueIds.includes(id)),
  )
  if (added.length + removed.length === 0) return [{ what: 'order', of: 'values', within: name }]
  return [{ what: 'segmentValues', segment: name, added, removed }]
}

function parameterLines({ name, change, from, to }: Both): ProfileChangeLine[] {
  if (!change.parameters) return []
  const { removed, set, order } = change.parameters
  const factOf = (segment: Segment | undefined, key: string) => segment?.parameters.find(({ parameter }) => parameter === key) ?? null
  const lines = [...removed, ...set.map(({ parameter }) => parameter)].map(
    (parameter): ProfileChangeLine => ({
      what: 'parameter',
      segment: name,
      parameter,
      from: factOf(from, parameter),
      to: factOf(to, parameter),
    }),
  )
  return order ? [...lines, { what: 'order', of: 'parameters', within: name }] : lines
}

function hypothesisLines({ name, change, from }: Both): ProfileChangeLine[] {
  if (!change.hypotheses) return []
  const { removed, set, order } = change.hypotheses
  const known = from?.hypotheses ?? []
  return [
    ...known
      .filter(({ id }) => removed.includes(id))
      .map((hypothesis): ProfileChangeLine => ({ what: 'hypothesisRemoved', segment: name, hypothesis })),
    ...set.flatMap((to) =>
      became(
        name,
        known.find(({ id }) => id === to.id),
        to,
      ),
    ),
    ...(order ? [{ what: 'order' as const, of: 'hypotheses' as const, within: name }] : []),
  ]
}

function became(segment: string, from: Hypothesis | undefined, to: Hypothesis): ProfileChangeLine[] {
  if (!from) return [{ what: 'hypothesisAdded', segment, hypothesis: to }]
  const reworded = from.text !== to.text || from.about !== to.about
  const judged = (['status', 'evidence', 'evidenceFileId', 'evidenceOn'] as const).some((field) => from[field] !== to[field])
  return [
    ...(reworded ? [{ what: 'hypothesisReworded' as const, segment, from, to }] : []),
    ...(judged ? [{ what: 'verdict' as const, segment, from, to }] : []),
  ]
}
