import { askInterview, callFileInterview, callTextInterview } from '../../domain/human-call/call-interviews.ts'
import { fileValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import type { Json } from '../../storage/unit.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { answersCall, type CallRow, callFor } from './call-rows.ts'
import { tellAnswerers, tellCall } from './call-told.ts'
import { contextOfDraft } from './context-of-draft.ts'

type Line = { text: string; fileId: string | null }

async function writeLine({ app, unit, actor, now }: Finishing, callId: string, { text, fileId }: Line): Promise<string> {
  const { authorityId, personId: fromId } = actor
  const id = app.ids.next()
  await unit.tx.humanCallMessage.create({ data: { id, authorityId, callId, fromId, text, fileId, createdAt: now } })
  return id
}

/** A question goes to everybody who may answer, with where it was asked. */
async function ask(finishing: Finishing): Promise<Screen> {
  const { app, unit, actor, draft, answers, now } = finishing
  const { authorityId, personId } = actor
  const id = app.ids.next()
  const context = await contextOfDraft(app, unit, actor, draft.subject)
  const row = { id, authorityId, personId, context: context as unknown as NonNullable<Json>, state: 'open', createdAt: now }
  await unit.tx.humanCall.create({ data: row })
  const line = await writeLine(finishing, id, { text: textAt(answers, 'text'), fileId: null })
  record(unit, actor, now, 'call.ask', `call:${id}`, { line, kind: context.kind })
  await tellAnswerers({ unit, authorityId, now }, personId, { call: id, event: 'asked', line })
  return at('callSent', id)
}

const lineOf = ({ answers }: Finishing): Line => {
  const file = fileValue.safeParse(valueAt(answers, 'file')).data
  return { text: textAt(answers, 'text'), fileId: file?.file ?? null }
}

/** One side writes to the other. Refusals: `call-gone`, `call-closed`, `call-taken`. */
async function write(finishing: Finishing): Promise<Screen | Unfinished> {
  const { unit, actor, draft } = finishing
  const row = await callFor(unit.tx, actor, draft.subject)
  if (!row) return { refused: 'call-gone' }
  if (row.state === 'closed') return { refused: 'call-closed' }
  return answersCall(actor, row) ? answer(finishing, row) : goOn(finishing, row)
}

/** The answer reaches whoever asked, wherever they are. Only who has taken the call gives it. */
async function answer(finishing: Finishing, row: CallRow): Promise<Screen | Unfinished> {
  const { unit, actor, now } = finishing
  const { authorityId, personId } = actor
  const where = { id: row.id, authorityId, takenById: personId, NOT: { state: 'closed' } }
  const { count } = await unit.tx.humanCall.updateMany({ where, data: { state: 'answered', answeredAt: now } })
  if (count === 0) return { refused: 'call-taken' }
  const own = lineOf(finishing)
  const line = await writeLine(finishing, row.id, own)
  record(unit, actor, now, 'call.answer', `call:${row.id}`, { line })
  tellCall({ unit, authorityId, now }, [row.personId], { call: row.id, event: 'answered', line }, own.fileId)
  return at('call', row.id, 'answered')
}

/** Whoever asked adds something: it goes to who has taken the call, else to everybody who may. */
async function goOn(finishing: Finishing, row: CallRow): Promise<Screen | Unfinished> {
  const { unit, actor, now } = finishing
  const { authorityId, personId } = actor
  const where = { id: row.id, authorityId, personId, NOT: { state: 'closed' } }
  const state = row.takenById === null ? 'open' : 'taken'
  const { count } = await unit.tx.humanCall.updateMany({ where, data: { state, answeredAt: null } })
  if (count === 0) return { refused: 'call-closed' }
  const own = lineOf(finishing)
  const line = await writeLine(finishing, row.id, own)
  record(unit, actor, now, 'call.more', `call:${row.id}`, { line })
  const told = { call: row.id, event: 'more', line } as const
  if (row.takenById === null) await tellAnswerers({ unit, authorityId, now }, personId, told)
  else tellCall({ unit, authorityId, now }, [row.takenById], told, own.fileId)
  return at('callSent', row.id)
}

const kindOf = (definition: InterviewKind['definition'], finish: InterviewKind['finish']): InterviewKind => ({
  definition,
  allowed: ({ roles }) => may(roles, 'call.ask'),
  facts: () => undefined,
  finish,
})

/** Asking a person of flesh and blood, and what both sides write (R91). Who may write where is asked when it is written. */
export const callKinds: readonly InterviewKind[] = [
  kindOf(askInterview, ask),
  kindOf(callTextInterview, write),
  kindOf(callFileInterview, write),
]
