import { type App, nowIn } from '../app.ts'
import { at, packScreen, unpackScreen } from '../dialogue/screen.ts'
import { chatAt, receivingAuthority } from './chat-at.ts'
import { endChat } from './end-chat.ts'
import type { GroupHandling, GroupTold, GroupUpdate } from './group-update.ts'
import { pressInGroup } from './press-in-group.ts'

/**
 * Takes one update of a group in one transaction and says what follows. No interview runs in a group, and nothing that is typed there is an answer: it
 * is told once that the bot is spoken with in private. An update takes effect at most once.
 */
export function takeGroupUpdate(app: App, update: GroupUpdate): Promise<GroupTold> {
  return app.committer.run([update.accountKey], async (unit): Promise<GroupTold> => {
    const { row } = update
    const pressed = update.intent.kind === 'action' || update.intent.kind === 'screen'
    const told = row.state === 'open' ? await takeFresh({ app, unit, update }) : owed(row.outcome, pressed)
    const chat = told.screen && (await chatAt(unit.tx, update))
    return chat ? { ...told, chatLocale: chat.locale === 'en' ? 'en' : 'ru' } : told
  })
}

/** After a crash: the effect is there, its card may not be. */
function owed(outcome: string | null, pressed: boolean): GroupTold {
  if (outcome === null) return {}
  return { screen: unpackScreen(outcome), ...(pressed && { inPlace: true as const }) }
}

async function takeFresh(handling: GroupHandling): Promise<GroupTold> {
  const { app, unit, update } = handling
  const { intent, row } = update
  if (intent.kind === 'action' || intent.kind === 'screen') return pressInGroup(handling, intent)
  if (intent.kind === 'command') return command(handling, intent)
  if (intent.kind === 'joined') return joined(handling)
  if (intent.kind === 'left') await endChat(app, unit, update)
  else await moved(handling, intent.to)
  unit.take(row.seq)
  return {}
}

/** A group that the bot was taken into is offered to be bound; in one that is bound nothing happens, such as when the bot becomes one of its administrators. */
async function joined(handling: GroupHandling): Promise<GroupTold> {
  const { unit, update } = handling
  const known = await chatAt(unit.tx, update)
  if (known?.state === 'bound') return {}
  const id = await waiting(handling, known?.id)
  if (id === undefined) return {}
  const screen = at('groupBind', id)
  unit.take(update.row.seq, packScreen(screen))
  return { screen }
}

/** The group waits for somebody to bind it; its id, undefined where no authority is set up yet. */
async function waiting({ app, unit, update }: GroupHandling, known: string | undefined): Promise<string | undefined> {
  const { channel, chatId, title } = update
  const data = { state: 'waiting', title, hintedAt: null, endedAt: null }
  if (known !== undefined) {
    await unit.tx.groupChat.updateMany({ where: { id: known }, data })
    return known
  }
  const authorityId = receivingAuthority(app)
  if (authorityId === undefined) return undefined
  const id = app.ids.next()
  const fresh = { id, authorityId, channel, chatId, topics: [], locale: 'ru', createdAt: nowIn(app) }
  await unit.tx.groupChat.create({ data: { ...fresh, ...data } })
  return id
}

/** Said once in a group: later commands get no answer, so that the bot does not disturb its talk. Whoever begins a chat that is not bound gets the button. */
async function command(handling: GroupHandling, { begin, linked }: { begin: boolean; linked?: true }): Promise<GroupTold> {
  const { app, unit, update } = handling
  const known = await chatAt(unit.tx, update)
  const bound = known?.state === 'bound'
  // The link says nothing new of a group that the bot was just taken into; where a binding was ended, it asks for another one.
  if (linked && (bound || !known?.endedAt)) return {}
  if (!bound && begin) return joined(handling)
  if (known?.hintedAt) return {}
  const id = bound ? known.id : await waiting(handling, known?.id)
  if (id === undefined) return {}
  await unit.tx.groupChat.updateMany({ where: { id }, data: { hintedAt: nowIn(app) } })
  const screen = at('groupHint', id)
  unit.take(update.row.seq, packScreen(screen))
  return { screen }
}

/** The binding follows the group to its new id. */
async function moved({ unit, update: { channel, chatId } }: GroupHandling, to: string): Promise<void> {
  await unit.tx.groupChat.deleteMany({ where: { channel, chatId: to, NOT: { state: 'bound' } } })
  if ((await chatAt(unit.tx, { channel, chatId: to })) === null)
    await unit.tx.groupChat.updateMany({ where: { channel, chatId }, data: { chatId: to } })
}
