import { currentStep } from '../../domain/interview/env.ts'
import type { App } from '../app.ts'
import { positionOf } from '../interviews/draft-position.ts'
import type { Doer } from '../journal/record.ts'

/** Who speaks, if the question that they are answering asks for a file: only then is one fetched from a messenger. */
export function asksForFile(app: App, accountKey: string): Promise<Doer | undefined> {
  return app.committer.run([accountKey], (unit) => {
    const actor = unit.actor(accountKey)
    const draft = actor && unit.draft(actor.personId)
    const kind = draft && app.interviews.get(draft.kind)
    if (!actor || !draft || !kind) return undefined
    const { regulation } = app.authorities.get(actor.authorityId)
    const step = currentStep({ definition: kind.definition, regulation }, positionOf(draft))
    return step?.kind === 'question' && step.question.kind === 'file' ? actor : undefined
  })
}
