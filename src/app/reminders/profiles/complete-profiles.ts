import type { Reading } from '../source.ts'

/**
 * Those of the profiles that have their three parts (R21): segments described by traits, particularities of their path, preferred channels. A
 * part that was refuted is missing.
 */
export async function completeProfiles(
  { db, authorityId }: Pick<Reading, 'db' | 'authorityId'>,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where = { authorityId, profileId: { in: [...ids] } }
  const segments = await db.segment.findMany({ where, select: { id: true, profileId: true } })
  const values = await db.segmentValue.findMany({ where, select: { segmentId: true } })
  const hypotheses = await db.hypothesis.findMany({
    where: { ...where, about: { in: ['journeySpecifics', 'channel'] }, status: { not: 'refuted' } },
    select: { segmentId: true, about: true },
  })
  const described = new Set(values.map(({ segmentId }) => segmentId))
  const supposed = new Set(hypotheses.map(({ segmentId, about }) => `${segmentId} ${about}`))
  const isWhole = (id: string): boolean => described.has(id) && supposed.has(`${id} journeySpecifics`) && supposed.has(`${id} channel`)
  const begun = new Set(segments.map(({ profileId }) => profileId))
  const partial = new Set(segments.filter(({ id }) => !isWhole(id)).map(({ profileId }) => profileId))
  return new Set(ids.filter((id) => begun.has(id) && !partial.has(id)))
}
