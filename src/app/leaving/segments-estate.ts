import type { Words } from '../../domain/interview/words.ts'
import type { App } from '../app.ts'
import { readProfile } from '../profiles/store/read-profile.ts'
import { saveProfile } from '../profiles/store/save-profile.ts'
import type { Estate, Giving, Heir } from './estate.ts'

async function listed({ unit, doer, from, unitId }: Giving): Promise<{ id: string; profileId: string }[]> {
  const { authorityId } = doer
  const segments = await unit.tx.segment.findMany({
    where: { authorityId, responsibleId: from },
    select: { id: true, profileId: true },
    orderBy: [{ profileId: 'asc' }, { position: 'asc' }],
  })
  if (segments.length === 0 || unitId === null) return segments
  const where = { authorityId, unitId, id: { in: segments.map(({ profileId }) => profileId) } }
  const own = new Set((await unit.tx.segmentProfile.findMany({ where, select: { id: true } })).map(({ id }) => id))
  return segments.filter(({ profileId }) => own.has(profileId))
}

/** A change of the profile like any other, so that every version can be rebuilt (R20). */
async function hand(giving: Giving, to: Heir, ids: readonly string[]): Promise<void> {
  const { unit, doer, from, now } = giving
  const profiles = new Set((await listed(giving)).filter(({ id }) => ids.includes(id)).map(({ profileId }) => profileId))
  for (const id of profiles) {
    const before = await readProfile(unit.tx, doer.authorityId, id)
    if (!before) continue
    const segments = before.profile.segments.map((one) => (one.responsibleId === from ? { ...one, responsibleId: to.id } : one))
    await saveProfile({ unit, actor: doer, now, what: 'handedOver' }, before, { ...before.profile, segments })
  }
}

async function describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]> {
  const { db } = app.storage
  const segments = await db.segment.findMany({ where: { authorityId, id: { in: [...ids] } } })
  const where = { authorityId, id: { in: segments.map(({ profileId }) => profileId) } }
  const titles = new Map((await db.segmentProfile.findMany({ where })).map(({ id, title }) => [id, title]))
  const sorted = segments.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  return sorted.map(({ name, profileId }) => [name, titles.get(profileId) ?? ''].filter((part) => part !== ''))
}

/** Segments for which somebody is responsible (R24): the deadlines of their profiles go with them. */
export const segmentsEstate: Estate = {
  name: 'segments',
  list: async (giving) => (await listed(giving)).map(({ id }) => id),
  hand,
  describe,
}
