import { type CallContext, callContext } from '../../domain/human-call/call-context.ts'
import { interviewTitle } from '../../domain/interview/definition.ts'
import { currentStep } from '../../domain/interview/env.ts'
import { pathOf, progressOf } from '../../domain/interview/path.ts'
import { REVIEW } from '../../domain/interview/position.ts'
import { titleOf } from '../../domain/interview/review.ts'
import { draftById } from '../../storage/drafts.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { positionOf } from '../interviews/draft-position.ts'
import { envOf, upToDate } from '../interviews/question-env.ts'
import { aboutDraft } from '../views/open-drafts.ts'

/** Where the person is in an interview of theirs: its title, the step and what it is about, in words; never an answer (R91). */
export async function contextOfDraft(app: App, unit: Unit, actor: Actor, draftId: string): Promise<CallContext> {
  const draft = draftId === '' ? undefined : await draftById(unit.tx, draftId)
  const kind = draft && app.interviews.get(draft.kind)
  if (!draft || !kind || draft.personId !== actor.personId) return callContext.parse({})
  const asking = upToDate({ app, unit, actor, draft, kind, spoken: { yes: [], no: [] } })
  const position = positionOf(asking.draft)
  const env = await envOf(asking, position)
  const step = currentStep(env, position)
  const progress = progressOf(pathOf(env.definition, position.answers, env.regulation), step?.address ?? REVIEW)
  return callContext.parse({
    kind: draft.kind,
    subject: draft.subject,
    title: interviewTitle(env.definition, env.regulation),
    step: step ? titleOf(env, position, step) : { id: 'call-at-review' },
    about: await aboutDraft(app, draft),
    ...progress,
  })
}
