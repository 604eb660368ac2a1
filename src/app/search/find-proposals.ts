import { entryChange, subjectOf } from '../../domain/proposal/entry-change.ts'
import { unitsFor } from '../../domain/rights/may.ts'
import { searchKeyOf } from '../../domain/search/search-key.ts'
import type { Prisma } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { FindFilter, Thing } from './findable.ts'

const UNDER_WAY: readonly string[] = ['prepared', 'approving', 'returned']

/**
 * Those that the person may see (`maySeeProposal`): of the units that are seen, the own ones, those that one is or was asked about. What somebody
 * else still prepares is nobody's business.
 */
async function seenBy(app: App, { authorityId, personId, roles }: Actor): Promise<Prisma.ChangeProposalWhereInput> {
  const { db } = app.storage
  const units = unitsFor(roles, 'proposal.viewUnit')
  const mine = { authorityId, personId }
  const asked = await db.stepPerson.findMany({ where: mine, select: { proposalId: true } })
  const decided = await db.decision.findMany({ where: mine, select: { proposalId: true } })
  const ids = [...new Set([...asked, ...decided].map(({ proposalId }) => proposalId))]
  const others = units === 'all' ? {} : { OR: [{ unitId: { in: units } }, { id: { in: ids } }] }
  return { authorityId, OR: [{ initiatorId: personId }, { AND: [{ NOT: { state: 'prepared' } }, others] }] }
}

/** The entries that each proposal is about, as its present round has them. */
async function subjects(app: App, authorityId: string, rounds: ReadonlyMap<string, number>) {
  const where = { authorityId, proposalId: { in: [...rounds.keys()] } }
  const rows = await app.storage.db.proposalEntry.findMany({ where, orderBy: { position: 'asc' } })
  const of = new Map<string, { name: string; area: string }[]>()
  for (const { proposalId, round, change } of rows) {
    if (round !== rounds.get(proposalId)) continue
    const { name, area } = subjectOf(entryChange.parse(change))
    of.set(proposalId, [...(of.get(proposalId) ?? []), { name, area }])
  }
  return of
}

/** The proposals that the person may see, by their number, the points that they change and the note that explains them. */
export async function findableProposals(app: App, actor: Actor, filter: FindFilter): Promise<Thing[]> {
  const { authorityId } = actor
  const { db } = app.storage
  const { unitId, area, state } = filter
  const wanted = state && { state: state === 'working' ? { in: [...UNDER_WAY] } : { notIn: [...UNDER_WAY] } }
  const where = { AND: [await seenBy(app, actor), { ...(unitId !== '' && { unitId }), ...wanted }] }
  const rows = await db.changeProposal.findMany({ where, select: { id: true, number: true, unitId: true, state: true, round: true } })
  if (rows.length === 0) return []
  const rounds = new Map(rows.map(({ id, round }) => [id, round]))
  const about = await subjects(app, authorityId, rounds)
  const noted = await db.proposalRound.findMany({ where: { authorityId, proposalId: { in: [...rounds.keys()] } } })
  const notes = new Map(noted.filter(({ proposalId, round }) => rounds.get(proposalId) === round).map((one) => [one.proposalId, one.note]))
  const things = rows.map((row): Thing => {
    const own = about.get(row.id) ?? []
    return {
      kind: 'proposal',
      ...{ id: row.id, number: row.number, unitId: row.unitId, about: '' },
      title: own.map(({ name }) => name).join(', '),
      areas: own.map((one) => one.area),
      state: UNDER_WAY.includes(row.state) ? 'working' : 'settled',
      searchKey: searchKeyOf([...own.map(({ name }) => name), String(row.number), notes.get(row.id) ?? '']),
    }
  })
  return things.filter(({ areas }) => area === '' || areas.includes(area))
}
