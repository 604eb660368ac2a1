import type { Approver } from '../../domain/approval/approval.ts'
import { monitoringOf } from '../../domain/regulation/settled.ts'
import type { Role } from '../../domain/rights/roles.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { App } from '../app.ts'
import type { Holders } from '../reminders/concerned.ts'
import { presenceOn } from './presence.ts'

type Reading = { app: Pick<App, 'authorities'>; db: Db | Tx; authorityId: string; now: Date }

/** Who answers for a unit today, and as what; `nobody` has to be told of. */
export type Answering = { as: 'officer' | 'heir' | 'head' | 'nobody'; people: Approver[] }
export type Answerers = (task: { unitId: string; heirId: string }) => Answering

/**
 * Who answers for each unit in a monitoring: its persons responsible for client interaction (E16), while there is none whoever goes on for one who has left (R4),
 * else the heads of the unit. Whoever stands in for somebody away answers in that person's place (R58). `holders`: of roles at work.
 */
export async function answerersNow({ app, db, authorityId, now }: Reading, holders: Holders): Promise<Answerers> {
  const today = app.authorities.today(authorityId, now)
  const officer: Role = monitoringOf(app.authorities.get(authorityId).regulation)?.responsible ?? 'interactionOfficer'
  const presence = await presenceOn(db, authorityId, today)
  const inPlace = (ids: readonly string[]): Approver[] => presence.inPlace([...new Set(ids)].sort())
  return ({ unitId, heirId }) => {
    const inTurn: Answering[] = [
      { as: 'officer', people: inPlace(holders(officer, unitId)) },
      { as: 'heir', people: presence.isActive(heirId) ? inPlace([heirId]) : [] },
      { as: 'head', people: inPlace(holders('unitHead', unitId)) },
    ]
    return inTurn.find((one) => one.people.length > 0) ?? { as: 'nobody', people: [] }
  }
}
