import type { Tx } from '../../storage/open.ts'
import { answerableFor } from '../formation/tell.ts'
import { holdingRoles } from '../people/holding.ts'
import type { Holders } from '../reminders/concerned.ts'

/** Who follows a change of the register for a unit: its persons responsible for client interaction (E16), else its heads, else the coordinators. */
export async function responsibleFor(tx: Tx, authorityId: string, unitId: string): Promise<string[]> {
  const own = await answerableFor(tx, authorityId, unitId)
  return own.length > 0 ? own : holdingRoles(tx, authorityId, ['coordinator'])
}

/** The same from the roles of everybody at work, read once. */
export function responsibleOf(holders: Holders, unitId: string): string[] {
  const inTurn = [holders('interactionOfficer', unitId), holders('unitHead', unitId), holders('coordinator', '')]
  return inTurn.find((people) => people.length > 0) ?? []
}
