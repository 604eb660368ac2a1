import { completeness, type Described } from '../../../domain/segment/completeness.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import { HYPOTHESIS_STATES, HYPOTHESIS_SUBJECTS } from '../../../domain/segment/segment-profile.ts'
import type { Reading } from '../source.ts'

/** Those of the profiles that have their three parts (R21). Where the authority develops no profiles any more nothing is wanted of any. */
export async function completeProfiles(reading: Reading, ids: readonly string[]): Promise<Set<string>> {
  const { regulation } = reading.app.authorities.get(reading.authorityId)
  if (!keepsProfiles(regulation)) return new Set(ids)
  const described = await describedProfiles(reading, ids)
  return new Set([...described].filter(([, profile]) => completeness(profile, regulation).complete).map(([id]) => id))
}

/** As much of each profile as decides about that: four statements for all of them. */
async function describedProfiles({ db, authorityId }: Reading, ids: readonly string[]): Promise<Map<string, Described>> {
  if (ids.length === 0) return new Map()
  const where = { authorityId, profileId: { in: [...ids] } }
  const values = await db.traitValue.findMany({ where, select: { id: true, profileId: true, traitId: true, text: true } })
  const segments = await db.segment.findMany({ where, select: { id: true, profileId: true } })
  const described = await db.segmentValue.findMany({ where, select: { segmentId: true, valueId: true } })
  const supposed = await db.hypothesis.findMany({ where, select: { segmentId: true, about: true, status: true } })
  const traits = grouped(values, ({ profileId }) => profileId)
  const segmentsOf = grouped(segments, ({ profileId }) => profileId)
  const valuesOf = grouped(described, ({ segmentId }) => segmentId)
  const hypothesesOf = grouped(supposed, ({ segmentId }) => segmentId)
  const segmentFrom = (id: string): Described['segments'][number] => ({
    id,
    valueIds: (valuesOf.get(id) ?? []).map(({ valueId }) => valueId),
    parameters: [],
    hypotheses: (hypothesesOf.get(id) ?? []).flatMap(({ about, status }) => {
      const subject = HYPOTHESIS_SUBJECTS.find((one) => one === about)
      const state = HYPOTHESIS_STATES.find((one) => one === status)
      return subject && state ? [{ about: subject, status: state }] : []
    }),
  })
  const profileFrom = (id: string): Described => ({
    traits: [...grouped(traits.get(id) ?? [], ({ traitId }) => traitId).values()].map((own) => ({ values: own })),
    segments: (segmentsOf.get(id) ?? []).map((segment) => segmentFrom(segment.id)),
  })
  return new Map(ids.map((id) => [id, profileFrom(id)]))
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}
