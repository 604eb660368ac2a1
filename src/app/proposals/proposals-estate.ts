import type { Words } from '../../domain/interview/words.ts'
import { subjectOf } from '../../domain/proposal/entry-change.ts'
import { Conflict } from '../../storage/conflict.ts'
import type { App } from '../app.ts'
import type { Estate, Giving, Heir } from '../leaving/estate.ts'
import { changesOfRound } from './store/read-proposal.ts'

/** Proposals under way that somebody has made: those of the unit that is left, or all. */
async function listed({ unit, doer, from, unitId }: Giving): Promise<{ id: string; revision: number }[]> {
  return unit.tx.changeProposal.findMany({
    where: {
      authorityId: doer.authorityId,
      initiatorId: from,
      state: { in: ['prepared', 'approving', 'returned'] },
      ...(unitId !== null && { unitId }),
    },
    select: { id: true, revision: true },
    orderBy: { number: 'asc' },
  })
}

/** The successor is the initiator from now on: answers questions, reworks and withdraws. */
async function hand(giving: Giving, to: Heir, ids: readonly string[]): Promise<void> {
  const { unit, doer } = giving
  for (const { id, revision } of (await listed(giving)).filter((one) => ids.includes(one.id))) {
    const { count } = await unit.tx.changeProposal.updateMany({
      where: { id, authorityId: doer.authorityId, revision },
      data: { initiatorId: to.id, revision: revision + 1 },
    })
    if (count !== 1) throw new Conflict('proposal', 'a proposal was changed meanwhile')
  }
}

async function describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]> {
  const rows = await app.storage.db.changeProposal.findMany({ where: { authorityId, id: { in: [...ids] } }, orderBy: { number: 'asc' } })
  const described: Words[][] = []
  for (const { id, number, round } of rows) {
    const [first] = await changesOfRound(app.storage.db, id, round)
    described.push([`№ ${number}`, first ? subjectOf(first).name : ''].filter((part) => part !== ''))
  }
  return described
}

/** Proposals that somebody has made and that are not decided yet (R4). */
export const proposalsEstate: Estate = {
  name: 'proposals',
  list: async (giving) => (await listed(giving)).map(({ id }) => id),
  hand,
  describe,
}
