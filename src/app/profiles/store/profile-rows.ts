import { type Day, isDay } from '../../../domain/calendar/day.ts'
import { searchKeyOf } from '../../../domain/search/search-key.ts'
import type { Segment, SegmentProfile, Trait } from '../../../domain/segment/segment-profile.ts'
import { HYPOTHESIS_STATES, HYPOTHESIS_SUBJECTS } from '../../../domain/segment/segment-profile.ts'
import type { Prisma } from '../../../storage/open.ts'

/** A profile's own row and everything that lies below it, as the client gives them. */
export type ProfileRow = Prisma.SegmentProfileGetPayload<object>
export type ProfileChildren = {
  processes: Prisma.ProfileProcessGetPayload<object>[]
  traits: Prisma.TraitGetPayload<object>[]
  values: Prisma.TraitValueGetPayload<object>[]
  segments: Prisma.SegmentGetPayload<object>[]
  segmentValues: Prisma.SegmentValueGetPayload<object>[]
  parameters: Prisma.SegmentParameterGetPayload<object>[]
  hypotheses: Prisma.HypothesisGetPayload<object>[]
}

/** The rows of a profile; children come in the sequence of their positions. */
export type ProfileRows = ProfileChildren & { head: ProfileRow }

/** A stored day; anything else is none. */
const dayIn = (stored: string): Day | '' => (isDay(stored) ? stored : '')

/** Rows of traits and of their values as the rules see them. */
export const traitsOf = ({ traits, values }: Pick<ProfileRows, 'traits' | 'values'>): Trait[] =>
  traits.map(({ id, name, source, sourceNote, affects }) => ({
    id,
    name,
    source,
    sourceNote,
    affects: affects === 1,
    values: values.filter(({ traitId }) => traitId === id).map((value) => ({ id: value.id, text: value.text })),
  }))

function segmentOf(rows: ProfileRows, { id, name, responsibleId }: ProfileRows['segments'][number]): Segment {
  const own = <T extends { segmentId: string }>(all: readonly T[]): T[] => all.filter(({ segmentId }) => segmentId === id)
  return {
    id,
    name,
    responsibleId,
    valueIds: own(rows.segmentValues).map(({ valueId }) => valueId),
    parameters: own(rows.parameters).map(({ parameter, known, text, amount, source }) => ({
      parameter,
      known: known === 1,
      text,
      amount,
      source,
    })),
    hypotheses: own(rows.hypotheses).map(({ id: key, about, text, status, evidence, evidenceFileId, evidenceOn }) => ({
      id: key,
      about: HYPOTHESIS_SUBJECTS.find((one) => one === about) ?? 'journeySpecifics',
      text,
      status: HYPOTHESIS_STATES.find((one) => one === status) ?? 'toVerify',
      evidence,
      evidenceFileId,
      evidenceOn: dayIn(evidenceOn),
    })),
  }
}

/** Rows as the rules see them. */
export function toProfile(rows: ProfileRows): SegmentProfile {
  const { id, unitId, title, scope, clientKind, topic, basis, dueOn, state, version } = rows.head
  return orderly({
    id,
    unitId,
    title,
    scope: scope === 'together' ? 'together' : 'single',
    clientKind,
    topic,
    basis,
    dueOn: dayIn(dueOn),
    state: state === 'retired' ? 'retired' : 'active',
    version,
    processIds: rows.processes.map(({ processId }) => processId),
    traits: traitsOf(rows),
    segments: rows.segments.map((row) => segmentOf(rows, row)),
  })
}

/**
 * The same profile with everything in its one sequence that rows keep no place of: business processes and parameters by key, the values of a
 * segment as the traits have them. So what is read is what was saved, and a change of sequence alone is no change.
 */
export function orderly(profile: SegmentProfile): SegmentProfile {
  const places = new Map(profile.traits.flatMap(({ values }) => values.map(({ id }) => id)).map((id, place) => [id, place]))
  const placeOf = (id: string): number => places.get(id) ?? places.size
  return {
    ...profile,
    processIds: [...profile.processIds].sort(),
    segments: profile.segments.map((segment) => ({
      ...segment,
      valueIds: [...segment.valueIds].sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1)),
      parameters: [...segment.parameters].sort((one, other) => (one.parameter < other.parameter ? -1 : 1)),
    })),
  }
}

/** What a profile is found by: its title and everything that people wrote in it. */
export const searchKeyFor = ({ title, basis, traits, segments }: SegmentProfile): string =>
  searchKeyOf([
    title,
    basis,
    ...traits.flatMap(({ name, values }) => [name, ...values.map(({ text }) => text)]),
    ...segments.flatMap(({ name, hypotheses }) => [name, ...hypotheses.map(({ text }) => text)]),
  ])

/** What is stored of a profile in its own row, beside who made it and when. */
export function headOf(profile: SegmentProfile) {
  const { id, processIds, traits, segments, ...head } = profile
  return { ...head, searchKey: searchKeyFor(profile) }
}

/** The rows below a profile. */
export function childrenOf({ id: profileId, processIds, traits, segments }: SegmentProfile, authorityId: string): ProfileChildren {
  const of = { authorityId, profileId }
  const bit = (value: boolean): number => (value ? 1 : 0)
  return {
    processes: processIds.map((processId) => ({ ...of, processId })),
    traits: traits.map(({ id, name, source, sourceNote, affects }, position) => {
      return { ...of, id, position, name, source, sourceNote, affects: bit(affects) }
    }),
    values: traits.flatMap(({ id: traitId, values }) => values.map(({ id, text }, position) => ({ ...of, id, traitId, position, text }))),
    segments: segments.map(({ id, name, responsibleId }, position) => ({ ...of, id, position, name, responsibleId })),
    segmentValues: segments.flatMap(({ id: segmentId, valueIds }) => valueIds.map((valueId) => ({ ...of, segmentId, valueId }))),
    parameters: segments.flatMap(({ id: segmentId, parameters }) =>
      parameters.map(({ known, ...fact }) => ({ ...of, segmentId, ...fact, known: bit(known) })),
    ),
    hypotheses: segments.flatMap(({ id: segmentId, hypotheses }) =>
      hypotheses.map((one, position) => ({ ...of, segmentId, position, ...one })),
    ),
  }
}
