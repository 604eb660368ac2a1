import type { Actor } from '../../../storage/unit.ts'
import { type App, nowIn } from '../../app.ts'
import { askedOf } from '../asked-document.ts'
import { keepPaper } from '../keep-paper.ts'
import { longMade } from './long-papers.ts'
import type { PaperOrder } from './order-paper.ts'
import { ordererOf } from './orderer.ts'
import type { Progress } from './progress.ts'

/** Who makes a paper may be dead that long after the last part. */
const LEASE_MS = 60_000
/** A paper that this program did not survive so often is given up. */
const MOST_ATTEMPTS = 3

/** The person has given it up, or somebody else makes it. */
class GivenUp extends Error {
  override name = 'GivenUp'
}

/** Makes what was ordered, one paper after the other; `tell` hears of every part, so that the card of the order can follow. */
export async function workOrders(app: App, authorityId: string, tell: (order: PaperOrder) => Promise<void>): Promise<void> {
  const rows = await app.storage.db.paperOrder.findMany({
    where: { authorityId, state: { in: ['waiting', 'making'] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 5,
  })
  for (const row of rows) {
    const taken = await takeInHand(app, row)
    if (taken) await work(app, taken, tell)
  }
}

/** Takes an order in hand, conditionally: undefined when somebody else is at it or was faster. */
async function takeInHand(app: App, row: PaperOrder): Promise<PaperOrder | undefined> {
  const now = app.clock.now()
  if (row.state === 'making' && now.getTime() - Date.parse(row.since) < LEASE_MS) return undefined
  const data = { state: 'making', since: now.toISOString(), attempts: row.attempts + 1, done: 0 }
  const { count } = await app.storage.db.paperOrder.updateMany({
    where: { id: row.id, state: row.state, attempts: row.attempts },
    data,
  })
  return count === 1 ? { ...row, ...data } : undefined
}

/** One attempt; what goes wrong in it is told by a state, so that the next order has its turn. */
async function work(app: App, row: PaperOrder, tell: (order: PaperOrder) => Promise<void>): Promise<void> {
  if (row.attempts > MOST_ATTEMPTS) return finish(app, row, 'failed', 'paper-failed')
  const actor = await ordererOf(app, row)
  const asked = askedOf([row.id, row.about, row.subject, row.format])
  if (!actor || !asked) return finish(app, row, 'failed', 'not-allowed')
  const progress: Progress = async (done, parts) => {
    const data = { done, parts, since: nowIn(app) }
    const { count } = await app.storage.db.paperOrder.updateMany({ where: { id: row.id, state: 'making', attempts: row.attempts }, data })
    if (count === 0) throw new GivenUp()
    await tell({ ...row, ...data })
  }
  try {
    const made = await longMade(app, actor, asked, progress)
    if ('refused' in made) return await finish(app, row, 'failed', made.refused)
    await deliver(app, row, actor, made)
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error
  }
}

/** The file, who took it and when, the state and the message of it: all or nothing. */
function deliver(app: App, row: PaperOrder, actor: Actor, made: { bytes: Uint8Array; name: string }): Promise<void> {
  const asked = askedOf([row.id, row.about, row.subject, row.format])
  return app.committer.run([], async (unit) => {
    const { count } = await unit.tx.paperOrder.updateMany({
      where: { id: row.id, state: 'making', attempts: row.attempts },
      data: { state: 'made' },
    })
    if (count === 0 || !asked) return
    await keepPaper(app, unit, actor, asked, made)
    tellPerson(app, unit, row)
  })
}

function finish(app: App, row: PaperOrder, state: 'failed', why: string): Promise<void> {
  return app.committer.run([], async (unit) => {
    const where = { id: row.id, state: 'making', attempts: row.attempts }
    const { count } = await unit.tx.paperOrder.updateMany({ where, data: { state, why } })
    if (count === 1) tellPerson(app, unit, row)
  })
}

function tellPerson(
  app: App,
  unit: Parameters<Parameters<App['committer']['run']>[1]>[0],
  { id, authorityId, personId }: PaperOrder,
): void {
  const now = nowIn(app)
  const message = { message: 'paper-told', params: { order: id }, fileId: null, priority: 1, dueAt: now, createdAt: now }
  unit.say({ authorityId, personId, slot: `paper:${id}`, ...message })
}
