import type { Env } from '../../domain/interview/env.ts'
import type { Position } from '../../domain/interview/position.ts'
import { QUESTION, type Screen } from '../dialogue/screen.ts'
import type { Told } from '../dialogue/told.ts'
import { record } from '../journal/record.ts'
import { movedTo, positionOf } from './draft-position.ts'
import type { Next, Unfinished } from './interview-kind.ts'
import { openDraft } from './open-draft.ts'
import { type Asking, asked, envOf } from './question-env.ts'
import type { Taken } from './taken.ts'

type Ending = { asking: Asking; position: Position; now: string; close: Pick<Told, 'close'> }

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
  const ending = { asking, position, now, close }
  if ('refused' in done) return leftOpen(ending, done)
  unit.saveDraft(movedTo(draft, position, now, { active: false, pending: null, state: 'done', remindAt: null }))
  record(unit, actor, now, 'interview.finish', `draft:${draft.id}`, { kind: draft.kind })
  return 'next' in done ? goOn(ending, done) : ended(ending, done)
}

function ended({ asking: { actor, draft, kind }, close }: Ending, done: Screen): Taken {
  const screen = kind.definition.direct ? done : rateable(done, draft.id)
  return { effect: true, owes: screen, told: { actor, screen, ...close } }
}

async function leftOpen({ asking, position, now, close }: Ending, done: Unfinished): Promise<Taken> {
  const { unit, actor, draft } = asking
  const led: Position = {
    ...position,
    ...(done.answers && { answers: done.answers }),
    ...(done.address !== undefined && { cursor: done.address, view: { edited: true } }),
  }
  const row = movedTo(draft, led, now, { pending: null, ...(done.subject !== undefined && { subject: done.subject }) })
  unit.saveDraft(row)
  const note = { id: `refused-${done.refused}`, params: done.params ?? {} }
  const question = asked(row, await envOf({ ...asking, draft: row }, led), led)
  return { effect: true, told: { actor, note, screen: QUESTION, question, ...(done.explains && { explains: done.explains }), ...close } }
}

/** The next interview begins in the same transaction: what was saved and the question that follows are never apart. */
async function goOn(ending: Ending, { next, note, otherwise }: Next): Promise<Taken> {
  const { asking, close } = ending
  const { app, unit, actor } = asking
  const opened = await openDraft(app, unit, actor, next)
  const draft = unit.draft(actor.personId)
  const kind = draft && app.interviews.get(draft.kind)
  if ('refused' in opened || !draft || !kind) return ended(ending, otherwise)
  const position = positionOf(draft)
  const question = asked(draft, await envOf({ ...asking, draft, kind }, position), position)
  return { effect: true, owes: QUESTION, told: { actor, screen: QUESTION, question, ...(note && { note }), ...close } }
}

/** A card that follows an interview asks what the person thinks of it; the next question does not. */
const rateable = (done: Screen, draftId: string): Screen => (done.name === QUESTION.name ? done : { ...done, finished: draftId })
