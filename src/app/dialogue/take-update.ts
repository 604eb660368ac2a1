import type { Reply } from '../../domain/interview/reply/advance.ts'
import type { Actor, DraftRow } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { mayProceed } from '../consent/consent-state.ts'
import { unconsented } from '../consent/unconsented.ts'
import { barrier } from '../interviews/barrier.ts'
import { positionOf } from '../interviews/draft-position.ts'
import { asked, envOf, upToDate } from '../interviews/question-env.ts'
import { takeReply } from '../interviews/take-reply.ts'
import type { Taken } from '../interviews/taken.ts'
import { accountMembership } from '../people/account-membership.ts'
import { accountSeen } from '../people/account-seen.ts'
import type { Handling, Update } from './handling.ts'
import type { Intent } from './intent.ts'
import { newcomer } from './newcomer.ts'
import { perform } from './perform.ts'
import { at, packScreen, QUESTION, type Screen, unpackScreen } from './screen.ts'
import { takeFile, takeTyped } from './take-typed.ts'
import type { Told } from './told.ts'

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
    if (!mayProceed(app, actor)) return unconsented(handling, actor)
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
  if (intent.kind === 'membership') return membership(handling, actor, intent.blocked)
  if (!draft) return Promise.resolve(idle(actor, intent))
  return reply(handling, actor, draft)
}

/** A person who lets the bot write again gets the question: what was drawn meanwhile has not arrived. */
async function membership(handling: Handling, actor: Actor, blocked: boolean): Promise<Taken> {
  const { app, unit, update } = handling
  await accountMembership(app, unit, update.accountKey, blocked)
  const question = blocked ? undefined : await currentQuestion(handling, actor)
  if (!question) return { effect: false, told: { actor } }
  const pending = unit.draft(actor.personId)?.pending
  const close = pending?.place === update.place ? { close: { ref: pending.ref, question } } : {}
  return { effect: false, told: { actor, screen: QUESTION, question, ...close } }
}

/** A reply to the interview under way. */
async function reply({ app, unit, update }: Handling, actor: Actor, draft: DraftRow): Promise<Taken> {
  const kind = app.interviews.get(draft.kind)
  if (!kind) return noted(actor, 'interview-gone', at('menu'))
  const refused = barrier(app, actor, kind, draft)
  if (refused) return noted(actor, refused, at('menu'))
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
  const done = await perform({ ...handling, pressed: handling.update.pressed }, actor, intent.name, intent.args)
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
  const { pressed } = handling.update
  const closing = done.closing && pressed !== undefined ? { closing: { ref: pressed, screen: done.closing } } : {}
  return { effect: true, owes: QUESTION, told: { actor, screen: QUESTION, ...(question && { question }), ...closing } }
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
