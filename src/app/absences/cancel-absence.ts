import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { moveSteps } from './move-steps.ts'

/** Somebody is back, or not away after all: args are the absence. Steps come back at once (R58). Refusals: `not-allowed`, `absence-gone`. */
export async function cancelAbsence({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId, roles, place } = actor
  const row = await unit.tx.absence.findFirst({ where: { id: args[0] ?? '', authorityId, cancelledAt: null } })
  if (!row) return { refused: 'absence-gone', screen: at('absences') }
  const own = row.personId === personId && may(roles, 'approval.own')
  if (!own && !may(roles, 'absence.setOthers')) return { refused: 'not-allowed' }
  const now = nowIn(app)
  const { count } = await unit.tx.absence.updateMany({ where: { id: row.id, cancelledAt: null }, data: { cancelledAt: now } })
  if (count === 1) record(unit, actor, now, 'absence.cancel', `person:${row.personId}`, { absence: row.id })
  await moveSteps({ app, unit, by: { authorityId, personId, place } }, [row.personId, row.substituteId])
  return at('absences')
}
