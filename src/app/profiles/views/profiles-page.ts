import type { Words } from '../../../domain/interview/words.ts'
import type { Regulation } from '../../../domain/regulation/regulation.ts'
import { soughtIn } from '../../../domain/search/found.ts'
import { readQuery } from '../../../domain/search/query.ts'
import { searchKeyOf } from '../../../domain/search/search-key.ts'
import { profileRulesOf } from '../../../domain/segment/rules.ts'
import { type Page, pageOf } from '../../../domain/touchpoint/listing.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { queryOf } from '../../search/query-of.ts'
import { profileSearch } from '../actions/search-profiles.ts'
import { readProfiles } from '../store/read-profile.ts'
import { deadlineOf, type ProfileDeadline } from './deadline.ts'
import { seenUnits } from './profile-access.ts'
import { type ProfileStatus, statusOf } from './profile-status.ts'
import { clientOf } from './profile-words.ts'

/** One profile in a list of several. */
export type ProfileLine = {
  number: number
  id: string
  title: string
  unit: string
  client: { kind: Words; topic?: Words }
  segments: number
  status: ProfileStatus
  version: number
  deadline: ProfileDeadline | undefined
}

/** What is asked for: empty texts filter nothing. `search` is the draft of a search, `size` the lines of a page. */
export type ProfilesAsked = { unitId: string; kind: string; incomplete: boolean; search: string; page: number; size: number }

/** `total` counts what the person may see without filters of kind, completeness and search. */
export type ProfilesPage = { page: Page<ProfileLine>; total: number; query: string; unit: string }

/** The profiles that the person may see, or what filters and a search have left of them, by title (R22). */
export async function profilesPage(app: App, actor: Actor, asked: ProfilesAsked): Promise<ProfilesPage> {
  const { authorityId } = actor
  const { regulation } = app.authorities.get(authorityId)
  const where = { authorityId, state: 'active', ...seenUnits(actor), ...(asked.unitId !== '' && { unitId: asked.unitId }) } as const
  const heads = await app.storage.db.segmentProfile.findMany({ where, orderBy: [{ title: 'asc' }, { id: 'asc' }] })
  const query = (await queryOf(app, actor, profileSearch.key, asked.search)) ?? ''
  const names = query === '' ? new Map<string, string[]>() : await processNames(app, authorityId)
  const within = heads.filter(({ clientKind }) => asked.kind === '' || clientKind === asked.kind)
  const found = soughtIn(within, readQuery(query), (head) => head.searchKey + searchKeyOf(names.get(head.id) ?? []))
  const left = asked.incomplete ? await incompleteOf(app, actor, found, regulation) : found.map(({ id }) => id)
  const page = pageOf(left, asked.size, asked.page)
  const units = await unitNames(app, authorityId)
  const lines = await linesOf(app, actor, page, units)
  return { page: { ...page, items: lines }, total: heads.length, query, unit: units.get(asked.unitId) ?? '' }
}

async function incompleteOf(app: App, { authorityId }: Actor, heads: readonly { id: string }[], regulation: Regulation): Promise<string[]> {
  const stored = await readProfiles(app.storage.db, { authorityId, id: { in: heads.map(({ id }) => id) } })
  return stored.filter(({ profile }) => !statusOf(profile, regulation).complete).map(({ profile }) => profile.id)
}

async function linesOf(app: App, actor: Actor, page: Page<string>, units: ReadonlyMap<string, string>): Promise<ProfileLine[]> {
  const { authorityId } = actor
  const { regulation } = app.authorities.get(authorityId)
  const rules = profileRulesOf(regulation)
  const stored = await readProfiles(app.storage.db, { authorityId, id: { in: page.items } })
  const first = page.total === 0 ? 0 : pageStart(page)
  return page.items.flatMap((id, index): ProfileLine[] => {
    const profile = stored.find((one) => one.profile.id === id)?.profile
    if (!profile) return []
    const { title, unitId, version } = profile
    const status = statusOf(profile, regulation)
    const client = clientOf(rules, profile)
    const deadline = deadlineOf(app, actor, profile)
    const unit = units.get(unitId) ?? ''
    return [{ number: first + index + 1, id, title, unit, client, segments: profile.segments.length, status, version, deadline }]
  })
}

const pageStart = ({ items, page, pages, total }: Page<string>): number => (page === pages - 1 ? total - items.length : page * items.length)

async function unitNames(app: App, authorityId: string): Promise<Map<string, string>> {
  const rows = await app.storage.db.unit.findMany({ where: { authorityId }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Names of the business processes of each profile: a profile is found by them as well. */
async function processNames(app: App, authorityId: string): Promise<Map<string, string[]>> {
  const { db } = app.storage
  const rows = await db.profileProcess.findMany({ where: { authorityId } })
  const processes = await db.businessProcess.findMany({ where: { authorityId }, select: { id: true, name: true, functionName: true } })
  const texts = new Map(processes.map(({ id, name, functionName }) => [id, [name, functionName]]))
  const names = new Map<string, string[]>()
  for (const { profileId, processId } of rows) names.set(profileId, [...(names.get(profileId) ?? []), ...(texts.get(processId) ?? [])])
  return names
}
