import type { Env } from '../../domain/interview/env.ts'
import type { Position } from '../../domain/interview/position.ts'
import { QUESTION, type Screen } from '../dialogue/screen.ts'
import type { Told } from '../dialogue/told.ts'
import { record } from '../journal/record.ts'
import { movedTo } from './draft-position.ts'
import { type Asking, asked, envOf } from './question-env.ts'
import type { Taken } from './taken.ts'

/**
 * Lets the interview's kind do what its answers call for and closes the draft, in one transaction. Where the kind refuses, the person
 * is told and led to the question concerned, and nothing is lost.
 */
export async function finishDraft(
  asking: Asking,
  env: Env<unknown>,
  position: Position,
  now: string,
  close: Pick<Told, 'close'>,
): Promise<Taken> {
  const { app, unit, actor, draft, kind } = asking
  const done = await kind.finish({ app, unit, actor, draft, answers: position.answers, regulation: env.regulation, now })
  if ('refused' in done) {
    const led: Position = { ...position, ...(done.address !== undefined && { cursor: done.address, view: { edited: true } }) }
    const row = movedTo(draft, led, now, { pending: null, ...(done.subject !== undefined && { subject: done.subject }) })
    unit.saveDraft(row)
    const note = { id: `refused-${done.refused}`, params: done.params ?? {} }
    const next = await envOf({ ...asking, draft: row }, led)
    return { effect: true, told: { actor, note, screen: QUESTION, question: asked(row, next, led), ...close } }
  }
  unit.saveDraft(movedTo(draft, position, now, { active: false, pending: null, state: 'done', remindAt: null }))
  record(unit, actor, now, 'interview.finish', `draft:${draft.id}`, { kind: draft.kind })
  const screen = kind.definition.direct ? done : rateable(done, draft.id)
  return { effect: true, owes: screen, told: { actor, screen, ...close } }
}

/** A card that follows an interview asks what the person thinks of it; the next question does not. */
const rateable = (done: Screen, draftId: string): Screen => (done.name === QUESTION.name ? done : { ...done, finished: draftId })
