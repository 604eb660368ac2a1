import { registerValue, valueAt } from '../../../domain/interview/answers.ts'
import { may } from '../../../domain/rights/may.ts'
import { startFromAnswers } from '../../../domain/segment/questions/start/chosen-process.ts'
import { at } from '../../dialogue/screen.ts'
import type { Finishing, Next, Unfinished } from '../../interviews/interview-kind.ts'
import { profileSubject } from '../store/profile-subject.ts'
import { createProfile } from '../store/save-profile.ts'

/**
 * Begins a profile and goes on to its traits at once (R10, R11). Refusals: `process-gone` where one of the business processes has left the register,
 * `not-allowed`.
 */
export async function beginProfile(finishing: Finishing): Promise<Next | Unfinished> {
  const { app, unit, actor, answers, regulation, now } = finishing
  const begun = startFromAnswers(answers, regulation)
  const where = { authorityId: actor.authorityId, id: { in: begun.processIds }, state: 'active' }
  const processes = await unit.tx.businessProcess.findMany({ where })
  const first = processes.find(({ id }) => id === registerValue.safeParse(valueAt(answers, 'process')).data?.id)
  if (!first || processes.length !== begun.processIds.length) return { refused: 'process-gone', address: 'process' }
  if (!processes.every(({ unitId }) => may(actor.roles, 'profile.create', { unitId }))) return { refused: 'not-allowed' }
  const profile = await createProfile(
    { unit, actor, now, what: 'created' },
    { ...begun, id: app.ids.next(), unitId: first.unitId, basis: '', dueOn: '', state: 'active', version: 0, traits: [], segments: [] },
  )
  const subject = profileSubject({ id: profile.id, revision: 1 })
  return {
    next: { kind: 'profileTraits', subject },
    note: { id: 'profile-begun' },
    otherwise: at('profile', profile.id),
  }
}
