import type { Reply } from '../../domain/interview/reply/advance.ts'
import { judgeTiming } from '../../domain/interview/reply/timing.ts'
import { cardToken } from '../../domain/interview/token.ts'
import type { Actor, DraftRow } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { movedTo, positionOf } from '../interviews/draft-position.ts'
import { type Asking, asked, envOf, stepOf, upToDate } from '../interviews/question-env.ts'
import { takeReply } from '../interviews/take-reply.ts'
import type { Taken } from '../interviews/taken.ts'
import { accountSeen } from '../people/account-seen.ts'
import type { Handling, Update } from './handling.ts'
import type { Intent } from './intent.ts'
import { newcomer } from './newcomer.ts'
import { perform } from './perform.ts'
import { at, packScreen, QUESTION, type Screen, unpackScreen } from './screen.ts'
import type { Told } from './told.ts'

/** Characters of a text that is kept behind a button. */
const MOST_HELD = 4000

/**
 * Takes one update in one transaction and says what the person is to be told. Its effect, the journal line and the row's mark are
 * written together, so it takes effect at most once; a row that has had its effect is only answered again.
 */
export function takeUpdate(app: App, update: Update): Promise<Told> {
  return app.committer.run([update.accountKey], async (unit): Promise<Told> => {
    const handling: Handling = { app, unit, update }
    const actor = unit.actor(update.accountKey)
    if (!actor || isLeftOver(app, actor)) return newcomer(handling)
    if (update.intent.kind !== 'membership') accountSeen(app, unit, update.accountKey)
    const taken = update.row.state === 'open' ? await takeFresh(handling, actor) : await owed(handling, actor)
    if (update.row.state === 'open' && taken.effect) unit.take(update.row.seq, taken.owes ? packScreen(taken.owes) : null)
    return taken.told
  })
}

/** A persona of a demonstration that is over: in earnest nobody gets in by it. */
const isLeftOver = (app: App, actor: Actor): boolean => !app.demo && app.authorities.get(actor.authorityId).demo

function takeFresh(handling: Handling, actor: Actor): Promise<Taken> {
  const { intent } = handling.update
  const draft = handling.unit.draft(actor.personId)
  if (intent.kind === 'screen') return look(handling, actor, draft, intent.screen)
  if (intent.kind === 'action') return act(handling, actor, intent)
  if (intent.kind === 'membership') return membership(handling, actor, draft)
  if (!draft) return Promise.resolve(idle(actor, intent))
  return reply(handling, actor, draft)
}

/** A person who lets the bot write again gets the question that could not be shown meanwhile. */
async function membership(handling: Handling, actor: Actor, draft: DraftRow | undefined): Promise<Taken> {
  const { intent } = handling.update
  const owes = intent.kind === 'membership' && !intent.blocked && draft !== undefined && draft.pending === null
  const question = owes ? await currentQuestion(handling, actor) : undefined
  return { effect: false, told: { actor, ...(question && { screen: QUESTION, question }) } }
}

/** A reply to the interview under way. */
async function reply({ app, unit, update }: Handling, actor: Actor, draft: DraftRow): Promise<Taken> {
  const kind = app.interviews.get(draft.kind)
  if (!kind) return noted(actor, 'interview-gone', at('menu'))
  if (!kind.allowed(actor, draft)) return noted(actor, 'not-allowed', at('menu'))
  const asking = upToDate({ app, unit, actor, draft, kind, spoken: update.spoken })
  const { intent } = update
  if (intent.kind === 'press') {
    const own = intent.draft === draft.id
    const given: Reply = { kind: 'press', step: own ? intent.step : '', op: own ? intent.op : '', arg: intent.arg }
    return takeReply(asking, { reply: given, ...(update.pressed !== undefined && { pressed: update.pressed }) })
  }
  if (intent.kind === 'text') return takeTyped(asking, update.place, intent)
  if (intent.kind === 'file') return takeFile(asking, intent)
  return takeReply(asking, { reply: { kind: 'other', what: intent.kind === 'other' ? intent.what : 'edited' } })
}

/** A text answers only the question that stood here before it was written; otherwise it is kept behind a button. */
async function takeTyped(asking: Asking, place: string, intent: { text: string; order: number }): Promise<Taken> {
  const step = stepOf(asking)
  const timing = judgeTiming(asking.draft.pending, place, cardToken(asking.kind.definition, step), intent.order)
  if (timing === 'in-time') return takeReply(asking, { reply: { kind: 'text', text: intent.text } })
  if (step?.kind !== 'question' || step.question.kind === 'file') return takeReply(asking, { reply: { kind: 'other', what: 'text' } })
  const position = positionOf(asking.draft)
  const held = { ...position, view: { ...position.view, held: joined(position.view.held, intent.text) } }
  const row = movedTo(asking.draft, held, nowIn(asking.app))
  asking.unit.saveDraft(row)
  return {
    effect: true,
    told: {
      actor: asking.actor,
      note: { id: `refused-${timing}` },
      screen: QUESTION,
      question: asked(row, await envOf(asking, held), held),
    },
  }
}

/** Somebody who writes in several messages means them together. */
const joined = (before: string | undefined, text: string): string =>
  Array.from(before === undefined ? text : `${before}\n${text}`)
    .slice(0, MOST_HELD)
    .join('')

/** Like a text, a file answers only the question that stood here before it was sent. Its content is kept in the transaction of the answer. */
async function takeFile(asking: Asking, intent: Extract<Intent, { kind: 'file' }>): Promise<Taken> {
  const { file } = intent
  if ('refused' in file) return takeReply(asking, { reply: { kind: 'other', what: file.refused } })
  const timing = judgeTiming(asking.draft.pending, asking.actor.place, cardToken(asking.kind.definition, stepOf(asking)), intent.order)
  if (timing !== 'in-time') return takeReply(asking, { reply: { kind: 'other', what: 'early-file' } })
  const { bytes, ...meta } = file
  const taken = await takeReply(asking, { reply: { kind: 'file', file: { file: meta.id, name: meta.name, size: bytes.byteLength } } })
  const { authorityId, personId } = asking.actor
  if (taken.effect) await asking.app.files.put(asking.unit.tx, { ...meta, authorityId, personId, createdAt: nowIn(asking.app) }, bytes)
  return taken
}

/** Looking at something changes nothing but what a text would answer. */
async function look(handling: Handling, actor: Actor, draft: DraftRow | undefined, screen: Screen): Promise<Taken> {
  if (screen.name === 'question') {
    const question = await currentQuestion(handling, actor)
    return { effect: false, told: question ? { actor, screen, question } : { actor, screen: at('menu') } }
  }
  const covered = cover(handling, draft)
  return { effect: covered, ...(covered && { owes: screen }), told: { actor, screen } }
}

/** Another card comes on top of an interview: its question is no longer the last thing said, so a text must not land on it unseen. */
function cover({ unit }: Handling, draft: DraftRow | undefined): boolean {
  if (!draft?.pending) return false
  unit.saveDraft({ ...draft, pending: null, revision: draft.revision + 1 })
  return true
}

async function act(handling: Handling, actor: Actor, intent: Extract<Intent, { kind: 'action' }>): Promise<Taken> {
  const done = await perform(handling, actor, intent.name, intent.args)
  if ('refused' in done) {
    const covered = cover(handling, handling.unit.draft(actor.personId))
    const taken = noted(actor, done.refused, done.screen ?? at('menu'), done.params)
    return { ...taken, effect: covered, ...(covered && taken.told.screen && { owes: taken.told.screen }) }
  }
  if (done.name !== 'question') {
    cover(handling, handling.unit.draft(actor.personId))
    return { effect: true, owes: done, told: { actor, screen: done } }
  }
  const question = await currentQuestion(handling, actor)
  return { effect: true, owes: done, told: { actor, screen: done, ...(question && { question }) } }
}

/** After a crash: the effect is there, what the person should see follows from the row and the draft. */
async function owed(handling: Handling, actor: Actor): Promise<Taken> {
  const screen = unpackScreen(handling.update.row.outcome)
  if (screen.name !== 'question') return { effect: false, told: { actor, screen } }
  const question = await currentQuestion(handling, actor)
  if (!question) return { effect: false, told: { actor, screen: at('menu') } }
  const shown = handling.unit.draft(actor.personId)?.pending
  const stands = shown?.place === handling.update.place && shown.step === question.token
  return { effect: false, told: { actor, screen, question, ...(stands && { inPlace: shown.ref }) } }
}

async function currentQuestion({ app, unit, update }: Handling, actor: Actor) {
  const draft = unit.draft(actor.personId)
  const kind = draft && app.interviews.get(draft.kind)
  if (!draft || !kind) return undefined
  const asking = upToDate({ app, unit, actor, draft, kind, spoken: update.spoken })
  const position = positionOf(asking.draft)
  return asked(draft, await envOf(asking, position), position)
}

const idle = (actor: Actor, intent: Intent): Taken => noted(actor, intent.kind === 'press' ? 'stale-idle' : 'idle', at('menu'))

function noted(actor: Actor, code: string, screen: Screen, params: Record<string, string | number> = {}): Taken {
  return { effect: false, told: { actor, note: { id: `refused-${code}`, params }, screen } }
}
