import { registerValue, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'

const KIND = 'touchpoint'

/**
 * Begins to enter the touchpoints of a business process, or goes on where its draft was left: args are the process. Refusals:
 * `process-gone`, `not-allowed`.
 */
export async function startPoints({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const place = await unit.tx.businessProcess.findFirst({ where: { id, authorityId: actor.authorityId, state: 'active' } })
  if (!place) return { refused: 'process-gone', screen: at('coverage') }
  if (!may(actor.roles, 'touchpoint.create', { unitId: place.unitId })) return { refused: 'not-allowed' }
  const begun = await findUnfinished(unit, actor, KIND, (answers) => registerValue.safeParse(valueAt(answers, 'process')).data?.id === id)
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  return openDraft(app, unit, actor, { kind: KIND, answers: { process: { value: { id, label: place.name } } } })
}
