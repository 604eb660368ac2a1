import { type Hit, hitsIn, ranked } from '../../domain/search/found.ts'
import { readQuery } from '../../domain/search/query.ts'
import { searchKeyOf } from '../../domain/search/search-key.ts'
import { type Page, pageOf } from '../../domain/touchpoint/listing.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { findableEditions } from './find-editions.ts'
import { findKind } from './find-kind.ts'
import { findablePoints } from './find-points.ts'
import { findableProfiles, profileStates } from './find-profiles.ts'
import { findableProposals } from './find-proposals.ts'
import { FIND_KINDS, type FindFilter, type FindKind, type Thing } from './findable.ts'
import { queryOf } from './query-of.ts'

const SOURCES: Readonly<Record<FindKind, (app: App, actor: Actor, filter: FindFilter) => Promise<Thing[]>>> = {
  point: findablePoints,
  profile: findableProfiles,
  proposal: findableProposals,
  edition: findableEditions,
}

/** One result: `place` counts through all pages, `unit` is the name of its unit. */
export type FoundLine = Thing & { place: number; unit: string }

/** A page of what was found, the likeliest first. `counts`: how many of each kind, whatever kind is asked for. */
export type Found = { query: string; page: Page<FoundLine>; counts: ReadonlyMap<FindKind, number> }

/** What a search asks for: its draft, what is left of everything, the page and its size. */
export type FindAsked = { search: string; filter: FindFilter; page: number; size: number }

/**
 * What the person looked for among all that they may see: rights are asked where things are read, so nothing else is even compared. Refusal:
 * `search-gone` for a search that is forgotten or somebody else's.
 */
export async function foundPage(app: App, actor: Actor, asked: FindAsked): Promise<Found | { refused: 'search-gone' }> {
  const query = await queryOf(app, actor, findKind.definition.key, asked.search)
  if (query === undefined) return { refused: 'search-gone' }
  const found = await findThings(app, actor, query, asked.filter)
  const counts = new Map(FIND_KINDS.map((kind) => [kind, found.filter((one) => one.kind === kind).length]))
  const page = pageOf(asked.filter.kind ? found.filter(({ kind }) => kind === asked.filter.kind) : found, asked.size, asked.page)
  return { query, page: { ...page, items: await linesOf(app, actor, page, asked.size) }, counts }
}

/** Everything that fits, the likeliest first, of every kind. */
export async function findThings(app: App, actor: Actor, typed: string, filter: FindFilter): Promise<Thing[]> {
  const query = readQuery(typed)
  const hits: Hit<Thing>[] = []
  for (const kind of FIND_KINDS) {
    // The word for the kind itself says which kind is meant, not what it is called.
    const rest = query.without(
      searchKeyOf([app.workbooks.text('ru', `find-words-${kind}`), app.workbooks.text('en', `find-words-${kind}`)]),
    )
    hits.push(...hitsIn(await SOURCES[kind](app, actor, filter), rest))
  }
  return ranked(hits)
}

async function linesOf(app: App, { authorityId }: Actor, { items, page }: Page<Thing>, size: number): Promise<FoundLine[]> {
  const ids = items.map(({ unitId }) => unitId)
  const rows = await app.storage.db.unit.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true } })
  const units = new Map(rows.map(({ id, name }) => [id, name]))
  const profiles = items.filter(({ kind }) => kind === 'profile').map(({ id }) => id)
  const states = await profileStates(app, authorityId, profiles)
  return items.map((thing, index) => ({
    ...thing,
    state: states.get(thing.id) ?? thing.state,
    place: page * size + index + 1,
    unit: units.get(thing.unitId) ?? '',
  }))
}
