import type { Words } from '../../domain/interview/words.ts'
import { may } from '../../domain/rights/may.ts'
import type { App } from '../app.ts'
import type { Estate, Giving, Heir } from '../leaving/estate.ts'
import { tellAnswerers } from './call-told.ts'

/** An heir who may not answer gives them back to those who may. */
async function hand({ unit, doer, now }: Giving, to: Heir, ids: readonly string[]): Promise<void> {
  const { authorityId } = doer
  const roles = await unit.tx.roleGrant.findMany({ where: { authorityId, personId: to.id }, select: { role: true, unitId: true } })
  const rows = await unit.tx.humanCall.findMany({ where: { id: { in: [...ids] }, authorityId } })
  for (const { id, personId, state } of rows) {
    const answers = may(roles, 'call.answer') && personId !== to.id
    const data = answers ? { takenById: to.id } : { takenById: null, ...(state === 'taken' && { state: 'open' }) }
    await unit.tx.humanCall.updateMany({ where: { id, authorityId }, data })
    if (!answers && state === 'taken')
      await tellAnswerers({ unit, authorityId, now }, personId, { call: id, event: 'more', line: `left ${now}` })
  }
}

/** The first words of each question. */
async function describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]> {
  const { db } = app.storage
  const lines = await db.humanCallMessage.findMany({
    where: { authorityId, callId: { in: [...ids] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return ids.flatMap((id) => {
    const first = lines.find(({ callId }) => callId === id)
    return first ? [[first.text]] : []
  })
}

/** Questions of people that somebody has taken and that go on (R91). What they asked themselves is over with their leaving. */
export const callsEstate: Estate = {
  name: 'calls',
  list: async ({ unit, doer, from, unitId }) => {
    if (unitId !== null) return []
    const where = { authorityId: doer.authorityId, takenById: from, state: { in: ['taken', 'answered'] } }
    return (await unit.tx.humanCall.findMany({ where, select: { id: true }, orderBy: { createdAt: 'asc' } })).map(({ id }) => id)
  },
  hand,
  drop: async ({ unit, doer, from, unitId, now }) => {
    if (unitId !== null) return
    const where = { authorityId: doer.authorityId, personId: from, NOT: { state: 'closed' } }
    await unit.tx.humanCall.updateMany({ where, data: { state: 'closed', closedAt: now } })
  },
  describe,
}
