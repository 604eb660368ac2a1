import { currentStep, type Env, scopeOf } from '../../domain/interview/env.ts'
import type { Answered, Outcome } from '../../domain/interview/outcome.ts'
import type { Position } from '../../domain/interview/position.ts'
import { advance } from '../../domain/interview/reply/advance.ts'
import { titleOf } from '../../domain/interview/review.ts'
import { summaryOf } from '../../domain/interview/summary.ts'
import type { Message } from '../../domain/interview/words.ts'
import type { DraftRow } from '../../storage/unit.ts'
import { nowIn } from '../app.ts'
import { at, QUESTION } from '../dialogue/screen.ts'
import type { AskedQuestion, Closed, Told } from '../dialogue/told.ts'
import { record } from '../journal/record.ts'
import { movedTo, positionOf } from './draft-position.ts'
import { finishDraft } from './finish-draft.ts'
import { nextReminder } from './next-reminder.ts'
import { type Asking, asked, envOf } from './question-env.ts'
import type { Given, Taken } from './taken.ts'

function closedOf(question: AskedQuestion, ref: string, answered?: Answered | 'below'): Closed {
  const { env, position: before } = question
  const step = currentStep(env, before)
  if (!answered || step?.kind !== 'question') return { ref, question }
  // The list stands below what was typed: above it the question is enough.
  const answer = answered === 'below' ? [] : summaryOf(step.question, answered.answer, scopeOf(env, before, step))
  return { ref, question, label: titleOf(env, before, step), answer, ...(step.item && { item: step.item.title }) }
}

/** Applies one reply to the active draft, inside the transaction of the inbox row. The caller has checked that it is this draft's. */
export async function takeReply(asking: Asking, given: Given): Promise<Taken> {
  const before = positionOf(asking.draft)
  const env = await envOf(asking, before)
  const outcome = advance(env, before, given.reply)
  if (outcome.kind === 'refused') return refused(asking, env, before, outcome, given)
  const now = nowIn(asking.app)
  const ref = asking.draft.pending?.place === asking.actor.place ? asking.draft.pending.ref : given.pressed
  const question = asked(asking.draft, env, before)
  if (outcome.kind === 'redraw') {
    const below = outcome.below && given.pressed === undefined
    const where = below ? { close: ref && closedOf(question, ref, 'below') } : { inPlace: given.pressed ?? ref }
    return redrawn(asking, env, outcome.position, now, { ...where, note: outcome.note })
  }
  if (outcome.kind === 'moved')
    return moved(asking, outcome, now, ref === undefined ? undefined : closedOf(question, ref, outcome.answered))
  const close = ref === undefined ? {} : { close: closedOf(question, ref, outcome.kind === 'finished' ? outcome.answered : undefined) }
  if (outcome.kind === 'finished') return finishDraft(asking, env, outcome.position, now, close)
  return left(asking, outcome, now, close)
}

type Where = { inPlace?: string | undefined; close?: Closed | '' | undefined; note?: Message | undefined }

/** Same question, drawn over itself or below what was typed; what has been shown stays shown. */
function redrawn(asking: Asking, env: Env<unknown>, position: Position, now: string, { inPlace, close, note }: Where): Taken {
  const row = save(asking, movedTo(asking.draft, position, now))
  const told = { actor: asking.actor, screen: QUESTION, question: asked(row, env, position), ...(note && { note }) }
  return { effect: true, told: { ...told, ...(inPlace !== undefined && { inPlace }), ...(close && { close }) } }
}

async function moved(asking: Asking, outcome: Extract<Outcome, { kind: 'moved' }>, now: string, close?: Closed): Promise<Taken> {
  const { position, hidden } = outcome
  const remindAt = nextReminder(asking.app, asking.actor, asking.app.clock.now())
  const row = save(asking, movedTo(asking.draft, position, now, { pending: null, remindAt }))
  record(asking.unit, asking.actor, now, 'interview.answer', `draft:${row.id}`, {
    revision: row.revision,
    cursor: asking.draft.cursor,
    given: outcome.answered ?? null,
  })
  const env = await envOf({ ...asking, draft: row }, position)
  const note = hidden.length > 0 ? { note: { id: 'note-hidden', params: { count: hidden.length } } } : {}
  return {
    effect: true,
    told: { actor: asking.actor, screen: QUESTION, question: asked(row, env, position), ...note, ...(close && { close }) },
  }
}

/** A direct interview is not worth a draft: put off, it is over. */
function left(asking: Asking, outcome: Extract<Outcome, { kind: 'paused' | 'cancelled' }>, now: string, close: Pick<Told, 'close'>): Taken {
  const { direct } = asking.kind.definition
  const paused = outcome.kind === 'paused' && !direct
  const change = { active: false, pending: null, ...(!paused && { state: 'cancelled' as const, remindAt: null }) }
  save(asking, movedTo(asking.draft, outcome.kind === 'paused' ? outcome.position : positionOf(asking.draft), now, change))
  record(asking.unit, asking.actor, now, paused ? 'interview.pause' : 'interview.cancel', `draft:${asking.draft.id}`)
  const owes = direct ? at('menu') : paused ? at('paused', asking.draft.id) : at('cancelled')
  return { effect: true, owes, told: { actor: asking.actor, screen: owes, ...close } }
}

/** The question stays; what was typed is kept behind a button where it may still be meant, and what was understood of it is ticked. */
function refused(asking: Asking, env: Env<unknown>, before: Position, outcome: Extract<Outcome, { kind: 'refused' }>, given: Given): Taken {
  const { refusal } = outcome
  const { held = refusal.offer, picked, focus } = outcome.position?.view ?? {}
  const kept = outcome.position !== undefined || held !== undefined
  const note = refusal.message ?? { id: `refused-${refusal.refused}` }
  const view = { ...before.view, ...(held !== undefined && { held }), ...(picked && { picked }), ...(focus && { focus }) }
  const position: Position = kept ? { ...before, view } : before
  const row = !kept ? asking.draft : save(asking, movedTo(asking.draft, position, nowIn(asking.app)))
  const current = asking.draft.pending
  const inPlace = given.pressed !== undefined && given.pressed === current?.ref ? { inPlace: given.pressed } : {}
  const stands = current?.place === asking.actor.place && given.pressed !== current.ref
  const close = stands ? { close: { ref: current.ref, question: asked(asking.draft, env, before) } } : {}
  return {
    effect: kept,
    told: { actor: asking.actor, note, screen: QUESTION, question: asked(row, env, position), ...inPlace, ...close },
  }
}

function save(asking: Asking, row: DraftRow): DraftRow {
  asking.unit.saveDraft(row)
  return row
}
