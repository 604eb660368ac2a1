import { currentStep, type Env } from '../../domain/interview/env.ts'
import { type Position, REVIEW } from '../../domain/interview/position.ts'
import type { Spoken } from '../../domain/interview/spoken.ts'
import { stepToken } from '../../domain/interview/token.ts'
import type { Actor, DraftRow, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { AskedQuestion } from '../dialogue/told.ts'
import type { InterviewKind } from './interview-kind.ts'

export type Asking = { app: App; unit: Unit; actor: Actor; draft: DraftRow; kind: InterviewKind; spoken: Spoken }

/** The surroundings of `position`, with the facts that its current step needs. */
export async function envOf({ app, unit, actor, draft, kind, spoken }: Asking, position: Position): Promise<Env<unknown>> {
  const { regulation } = app.authorities.get(actor.authorityId)
  const step = currentStep({ definition: kind.definition, regulation }, position)
  const facts = await kind.facts({ tx: unit.tx, actor, draft, answers: position.answers, step, regulation })
  return { definition: kind.definition, regulation, facts, today: app.authorities.today(actor.authorityId, app.clock.now()), spoken }
}

/** The token of the step that a position stands at. */
export function tokenAt(env: Pick<Env<unknown>, 'definition' | 'regulation'>, position: Position): string {
  return stepToken(currentStep(env, position)?.address ?? REVIEW)
}

/** Everything that is needed to draw the current question of a draft. */
export function asked(draft: Pick<DraftRow, 'id' | 'revision'>, env: Env<unknown>, position: Position): AskedQuestion {
  return { draftId: draft.id, revision: draft.revision, env, position, token: tokenAt(env, position) }
}
