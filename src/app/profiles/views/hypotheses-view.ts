import { may } from '../../../domain/rights/may.ts'
import type { Hypothesis, SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { type ProfileRefusal, visibleProfile } from './profile-view.ts'

/** A hypothesis with the name of its segment and the file of its evidence, if there is one. */
export type HypothesisLine = { hypothesis: Hypothesis; segment: string; file: { id: string; name: string } | undefined }

export type HypothesesView = { profile: SegmentProfile; segment: string; lines: HypothesisLine[]; mayEdit: boolean }

const ORDER: readonly Hypothesis['about'][] = ['journeySpecifics', 'painPoint', 'channel']

/**
 * The hypotheses of a segment, or of all of them with an empty `segmentId`, with what became of them (R19). Refusals as `visibleProfile`, and
 * `segment-unknown`.
 */
export async function hypothesesView(
  app: App,
  actor: Actor,
  profileId: string,
  segmentId: string,
): Promise<HypothesesView | { refused: ProfileRefusal | 'segment-unknown' }> {
  const stored = await visibleProfile(app, actor, profileId)
  if ('refused' in stored) return stored
  const { profile } = stored
  const segments = profile.segments.filter(({ id }) => segmentId === '' || id === segmentId)
  const [only] = segmentId === '' ? [] : segments
  if (segmentId !== '' && !only) return { refused: 'segment-unknown' }
  const { authorityId } = actor
  const ids = segments.flatMap(({ hypotheses }) => hypotheses.flatMap(({ evidenceFileId }) => evidenceFileId ?? []))
  const files = await app.storage.db.storedFile.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true } })
  const lines = segments.flatMap(({ name, hypotheses }) =>
    [...hypotheses]
      .sort((one, other) => ORDER.indexOf(one.about) - ORDER.indexOf(other.about))
      .map((hypothesis) => ({ hypothesis, segment: name, file: files.find(({ id }) => id === hypothesis.evidenceFileId) })),
  )
  return { profile, segment: only?.name ?? '', lines, mayEdit: may(actor.roles, 'profile.edit', { unitId: profile.unitId }) }
}
