import { currentStep } from '../../domain/interview/env.ts'
import type { App } from '../app.ts'
import { positionOf } from '../interviews/draft-position.ts'

/** Does the question that this person is answering ask for a file? Only then is one fetched from a messenger. */
export function asksForFile(app: App, accountKey: string): Promise<boolean> {
  return app.committer.run([accountKey], (unit) => {
    const actor = unit.actor(accountKey)
    const draft = actor && unit.draft(actor.personId)
    const kind = draft && app.interviews.get(draft.kind)
    if (!actor || !draft || !kind) return false
    const { regulation } = app.authorities.get(actor.authorityId)
    const step = currentStep({ definition: kind.definition, regulation }, positionOf(draft))
    return step?.kind === 'question' && step.question.kind === 'file'
  })
}
