import { unitsFor } from '../../domain/rights/may.ts'
import { keepsProfiles } from '../../domain/segment/rules.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { readProfiles } from '../profiles/store/read-profile.ts'
import { statusOf } from '../profiles/views/profile-status.ts'
import { unitsAsked } from './find-points.ts'
import type { FindFilter, FindState, Thing } from './findable.ts'
import { processKeys } from './process-keys.ts'

type Process = { key: string; area: string }

/** The business processes of each profile: it is found by their names too, and stands in their directions. */
async function processesOf(app: App, authorityId: string): Promise<Map<string, Process[]>> {
  const { db } = app.storage
  const select = { id: true, name: true, functionName: true, area: true }
  const rows = await db.businessProcess.findMany({ where: { authorityId }, select })
  const keys = processKeys(rows)
  const processes = new Map(rows.map(({ id, area }) => [id, { key: keys.get(id) ?? '', area }]))
  const of = new Map<string, Process[]>()
  for (const { profileId, processId } of await db.profileProcess.findMany({ where: { authorityId } })) {
    const process = processes.get(processId)
    if (process) of.set(profileId, [...(of.get(profileId) ?? []), process])
  }
  return of
}

/** Which of the profiles have all that must be in them (R21). */
export async function profileStates(app: App, authorityId: string, ids: readonly string[]): Promise<Map<string, FindState>> {
  const { regulation } = app.authorities.get(authorityId)
  const stored = ids.length === 0 ? [] : await readProfiles(app.storage.db, { authorityId, id: { in: [...ids] } })
  return new Map(stored.map(({ profile }) => [profile.id, statusOf(profile, regulation).complete ? 'settled' : 'working']))
}

/** The profiles that the person may see, by everything that is written in them. How far they are is read only where it is asked. */
export async function findableProfiles(app: App, { authorityId, roles }: Actor, filter: FindFilter): Promise<Thing[]> {
  if (!keepsProfiles(app.authorities.get(authorityId).regulation)) return []
  const where = { authorityId, state: 'active', ...unitsAsked(unitsFor(roles, 'profile.viewUnit'), filter.unitId) }
  const select = { id: true, unitId: true, title: true, searchKey: true }
  const heads = await app.storage.db.segmentProfile.findMany({ where, select })
  const processes = await processesOf(app, authorityId)
  const states = filter.state
    ? await profileStates(
        app,
        authorityId,
        heads.map(({ id }) => id),
      )
    : new Map<string, FindState>()
  const things = heads.map((head): Thing => {
    const own = processes.get(head.id) ?? []
    return {
      kind: 'profile',
      ...{ id: head.id, number: 0, title: head.title, unitId: head.unitId, about: '' },
      areas: own.map(({ area }) => area),
      state: states.get(head.id) ?? 'working',
      searchKey: head.searchKey,
      shared: own.map(({ key }) => key),
    }
  })
  return things.filter(
    ({ areas, state }) => (filter.area === '' || areas.includes(filter.area)) && (!filter.state || state === filter.state),
  )
}
