import { currentStep, type Env } from '../../domain/interview/env.ts'
import type { Step } from '../../domain/interview/path.ts'
import { type Position, REVIEW } from '../../domain/interview/position.ts'
import type { Spoken } from '../../domain/interview/spoken.ts'
import { stepToken } from '../../domain/interview/token.ts'
import type { Actor, DraftRow, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { AskedQuestion } from '../dialogue/told.ts'
import { positionOf } from './draft-position.ts'
import type { InterviewKind } from './interview-kind.ts'

export type Asking = { app: App; unit: Unit; actor: Actor; draft: DraftRow; kind: InterviewKind; spoken: Spoken }

/** What the path of an interview follows from, beside the answers. */
const rulesOf = ({ app, actor, kind }: Asking) => ({
  definition: kind.definition,
  regulation: app.authorities.get(actor.authorityId).regulation,
})

/** The surroundings of `position`, with the facts that its current step needs. */
export async function envOf(asking: Asking, position: Position): Promise<Env<unknown>> {
  const { app, unit, actor, draft, kind, spoken } = asking
  const { definition, regulation } = rulesOf(asking)
  const step = currentStep({ definition, regulation }, position)
  const facts = await kind.facts({ tx: unit.tx, actor, draft, answers: position.answers, step, regulation })
  return { definition, regulation, facts, today: app.authorities.today(actor.authorityId, app.clock.now()), spoken }
}

/** The token of a step; without one, of the review. */
export const tokenOf = (step: Step | undefined): string => stepToken(step?.address ?? REVIEW)

/** The step that the draft stands at, without its facts. */
export const stepOf = (asking: Asking): Step | undefined => currentStep(rulesOf(asking), positionOf(asking.draft))

/** Everything that is needed to draw the current question of a draft. */
export function asked(draft: Pick<DraftRow, 'id' | 'revision'>, env: Env<unknown>, position: Position): AskedQuestion {
  return { draftId: draft.id, revision: draft.revision, env, position, token: tokenOf(currentStep(env, position)) }
}
