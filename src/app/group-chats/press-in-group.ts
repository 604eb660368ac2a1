import { TOPICS } from '../../domain/group-chat/topics.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { mayProceed } from '../consent/consent-state.ts'
import { perform } from '../dialogue/perform.ts'
import { at, packScreen, type Screen } from '../dialogue/screen.ts'
import { mayCheck } from '../formation/check-entries.ts'
import { record } from '../journal/record.ts'
import { channelUse } from '../web/channel-use.ts'
import { chatAt } from './chat-at.ts'
import type { GroupHandling, GroupIntent, GroupTold } from './group-update.ts'

type Pressed = Extract<GroupIntent, { kind: 'action' | 'screen' }>

/** What can be decided in a group, and the card that the pressed one turns into: each action asks for its right itself (R5). */
const DECISIONS: Readonly<Record<string, (args: readonly string[]) => Screen>> = {
  acceptEntry: ([submission = '']) => at('groupCheck', submission),
  acceptRest: ([submission = '']) => at('groupCheck', submission),
  settleSubmission: ([submission = '']) => at('groupCheck', submission),
  presentList: ([round = '']) => at('groupRound', round),
}

const toast = (id: string, locale?: 'ru' | 'en'): GroupTold => ({ toast: { id: `group-toast-${id}` }, ...(locale && { locale }) })

/**
 * A button of a card in a group: who pressed is found by the account, and the right is asked now (R5). Whoever is not entitled hears so in a notice that
 * nobody else sees, and nothing changes; strangers do not even learn whether the card still holds.
 */
export async function pressInGroup(handling: GroupHandling, pressed: Pressed): Promise<GroupTold> {
  const { app, unit, update } = handling
  const known = unit.actor(update.accountKey)
  if (!known || (!app.demo && app.authorities.get(known.authorityId).demo)) return toast('stranger')
  const { locale } = known
  if (!mayProceed(app, known)) return toast('private', locale)
  // The journal says where it was pressed.
  const actor: Actor = { ...known, place: `${update.channel}:${update.chatId}` }
  if (pressed.kind === 'action' && pressed.name === 'bindChat') return bind(handling, actor)
  const chat = await chatAt(unit.tx, update)
  if (chat?.state !== 'bound' || chat.authorityId !== actor.authorityId) return toast('unbound', locale)
  if (channelUse(app, actor.authorityId, update.channel) !== 'full') return toast('links-only', locale)
  return pressed.kind === 'screen' ? look(app, actor, pressed.screen) : decide(handling, actor, pressed)
}

/** Those who decide on what a card shows may turn it over. */
function look(app: App, actor: Actor, screen: Screen): GroupTold {
  const { locale } = actor
  if (screen.name !== 'groupCheck') return toast('old', locale)
  return mayCheck(app, actor) ? { locale, screen, inPlace: true } : toast('not-yours', locale)
}

async function decide(
  { app, unit, update }: GroupHandling,
  actor: Actor,
  { name, args }: Extract<Pressed, { kind: 'action' }>,
): Promise<GroupTold> {
  const { locale } = actor
  const screen = Object.hasOwn(DECISIONS, name) ? DECISIONS[name]?.(args) : undefined
  if (!screen) return toast('old', locale)
  const done = await perform({ app, unit }, actor, name, args)
  if ('refused' in done) {
    if (done.refused === 'not-allowed') return toast('not-yours', locale)
    return { toast: { id: `refused-${done.refused}`, params: done.params ?? {} }, locale, screen, inPlace: true }
  }
  unit.take(update.row.seq, packScreen(screen))
  return { ...toast('done', locale), screen, inPlace: true }
}

/** Binds the group to the presser's authority: it gets everything until somebody chooses less. Needs the right to manage chats. */
async function bind({ app, unit, update }: GroupHandling, actor: Actor): Promise<GroupTold> {
  const { locale, authorityId, personId } = actor
  if (!may(actor.roles, 'chat.manage')) return toast('not-yours', locale)
  const { channel, chatId, title, row } = update
  const known = await chatAt(unit.tx, update)
  if (known?.state === 'bound') return { ...toast('bound', locale), screen: at('groupBound', known.id), inPlace: true }
  const now = nowIn(app)
  const id = known?.id ?? app.ids.next()
  const data = {
    authorityId,
    title,
    state: 'bound',
    topics: [...TOPICS],
    locale,
    boundById: personId,
    boundAt: now,
    endedAt: null,
    hintedAt: null,
  }
  await unit.tx.groupChat.upsert({ where: { id }, create: { id, channel, chatId, createdAt: now, ...data }, update: data })
  record(unit, actor, now, 'chat.bind', `chat:${id}`, { topics: TOPICS })
  const screen = at('groupBound', id)
  unit.take(row.seq, packScreen(screen))
  return { ...toast('done', locale), screen, inPlace: true }
}
