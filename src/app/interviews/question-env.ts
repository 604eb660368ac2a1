import { currentStep, type Env, standingAt } from '../../domain/interview/env.ts'
import type { Step } from '../../domain/interview/path.ts'
import { type Position, typedView } from '../../domain/interview/position.ts'
import type { Spoken } from '../../domain/interview/spoken.ts'
import { cardToken } from '../../domain/interview/token.ts'
import type { Actor, DraftRow, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { AskedQuestion } from '../dialogue/told.ts'
import { positionOf, stored } from './draft-position.ts'
import type { InterviewKind } from './interview-kind.ts'

export type Asking = { app: App; unit: Unit; actor: Actor; draft: DraftRow; kind: InterviewKind; spoken: Spoken }

/**
 * The same about the questions as they are now. Of how the question of an earlier version was looked at nothing is left: its ticks may mean
 * something else. What was typed stays.
 */
export function upToDate(asking: Asking): Asking {
  const { draft, kind } = asking
  const { version } = kind.definition
  if (draft.definitionVersion === version) return asking
  const position = positionOf(draft)
  const { view } = stored({ ...position, view: typedView(position.view) })
  return { ...asking, draft: { ...draft, definitionVersion: version, view } }
}

/** What the path of an interview follows from, beside the answers. */
const rulesOf = ({ app, actor, kind }: Asking) => ({
  definition: kind.definition,
  regulation: app.authorities.get(actor.authorityId).regulation,
})

/** The surroundings of `position`, with the facts that its current step needs. */
export async function envOf(asking: Asking, position: Position): Promise<Env<unknown>> {
  const { app, unit, actor, draft, kind, spoken } = asking
  const { definition, regulation } = rulesOf(asking)
  const { timeZone } = app.authorities.get(actor.authorityId)
  const step = currentStep({ definition, regulation }, position)
  const facts = await kind.facts({ app, unit, tx: unit.tx, actor, draft, answers: position.answers, step, regulation, timeZone })
  return { definition, regulation, facts, today: app.authorities.today(actor.authorityId, app.clock.now()), spoken }
}

/** The step that the draft stands at, without its facts. */
export const stepOf = (asking: Asking): Step | undefined => currentStep(rulesOf(asking), positionOf(asking.draft))

/** Everything that is needed to draw the current question of a draft. */
export function asked(draft: Pick<DraftRow, 'id' | 'revision'>, env: Env<unknown>, position: Position): AskedQuestion {
  const standing = standingAt(env, position)
  return {
    draftId: draft.id,
    revision: draft.revision,
    env,
    position: standing,
    token: cardToken(env.definition, currentStep(env, position)),
  }
}
