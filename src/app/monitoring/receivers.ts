import { holdsOne } from '../../domain/formation/checkers.ts'
import { monitoringOf } from '../../domain/regulation/settled.ts'
import { may } from '../../domain/rights/may.ts'
import type { Role } from '../../domain/rights/roles.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { holdingRoles } from '../people/holding.ts'
import { presenceOn } from './presence.ts'

type Reading = { app: Pick<App, 'authorities' | 'clock'>; db: Db | Tx; authorityId: string }

const receiverOf = ({ app, authorityId }: Reading): Role =>
  monitoringOf(app.authorities.get(authorityId).regulation)?.receiver ?? 'workingGroupSecretary'

/** The holders of the role of the act (E16) who are at work today, and whoever stands in for those who are away (R58). */
async function present(reading: Reading): Promise<string[]> {
  const { app, db, authorityId } = reading
  const holders = await holdingRoles(db, authorityId, [receiverOf(reading)])
  const { inPlace } = await presenceOn(db, authorityId, app.authorities.today(authorityId, app.clock.now()))
  return inPlace(holders).map(({ id }) => id)
}

/** Who receives results today: those present, or the coordinators where nobody is. */
export async function receiversNow(reading: Reading): Promise<string[]> {
  const people = await present(reading)
  return people.length > 0 ? people : holdingRoles(reading.db, reading.authorityId, ['coordinator'])
}

/** May this person receive results? Whoever holds the role of the act (E16) or stands in for a holder (R58); others with the right only while nobody is present. */
export async function mayReceive({ app, db }: Omit<Reading, 'authorityId'>, { authorityId, personId, roles }: Actor): Promise<boolean> {
  const reading = { app, db, authorityId }
  if (holdsOne(roles, [receiverOf(reading)])) return may(roles, 'monitoring.receive')
  const people = await present(reading)
  return people.includes(personId) || (people.length === 0 && may(roles, 'monitoring.receive'))
}
