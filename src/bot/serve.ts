import { Composer } from 'grammy'
import type { Update } from 'grammy/types'
import type { IncomingFile, Intent } from '../app/dialogue/intent.ts'
import { asksForFile } from '../app/files/asks-for-file.ts'
import { receiveFile } from '../app/files/receive-file.ts'
import type { Handled, Handler } from '../app/inbox/intake.ts'
import type { InboxRow } from '../storage/inbox.ts'
import { commandComposer, commandFinder } from './commands.ts'
import type { Ctx } from './context.ts'
import { createBot } from './create-bot.ts'
import { dialogue } from './dialogue.ts'
import { respondInGroup } from './group-chats/group-responder.ts'
import { isInGroup } from './group-chats/read-group-intent.ts'
import { gated } from './link-only/gate.ts'
import { fileOf, orderOf, readIntent } from './read-intent.ts'
import { Responder, type Responding } from './respond.ts'

/**
 * Puts the dialogue behind a channel: gives the handler of its inbox rows. Commands stand before the conversation, so that they are
 * heard in the middle of an interview; everything else goes through the one conversation.
 */
export function serve(responding: Responding): Handler {
  const { channel, features, voices } = responding
  const responder = new Responder(responding)
  const underWay = new WeakMap<object, { row: InboxRow; handled: Handled }>()
  const take = async (ctx: Ctx, intent: Intent): Promise<void> => {
    const work = underWay.get(ctx.update)
    if (!work) throw new Error('an update without its inbox row')
    work.handled = await responder.respond(ctx, work.row, await gated(responding.app, work.row, intent))
  }
  const find = commandFinder(features, [voices.ru, voices.en])
  const composer = new Composer<Ctx>()
  // What stands in a group is no conversation of anybody.
  composer.filter(isInGroup, async (ctx) => {
    const work = underWay.get(ctx.update)
    if (work) work.handled = await respondInGroup(responding, ctx, work.row)
  })
  composer.use(commandComposer(find, (ctx, command) => take(ctx, command.intent)))
  composer.use(dialogue(channel.name, async (ctx) => take(ctx, await intentOf(responding, ctx))))
  const bot = createBot(composer)
  return async (row) => {
    const update = row.update as Update
    const work: { row: InboxRow; handled: Handled } = { row, handled: 'done' }
    underWay.set(update, work)
    await bot.handleUpdate(update)
    return work.handled
  }
}

/** A file is fetched only where a question asks for one. */
async function intentOf({ app, channel }: Responding, ctx: Ctx): Promise<Intent> {
  const sent = fileOf(ctx.message)
  if (!sent || ctx.callbackQuery) return readIntent(ctx)
  const doer = await asksForFile(app, `${channel.name}:${ctx.from?.id}`)
  if (!doer) return readIntent(ctx)
  // Fetching takes a while, and nobody waits for the sign of it.
  if (ctx.chatId !== undefined) void channel.busy({ channel: channel.name, chatId: String(ctx.chatId) })
  const file: IncomingFile = await receiveFile(app, doer, sent, () => channel.fetchFile(sent.ref))
  return { kind: 'file', file, order: ctx.message ? orderOf(ctx.message) : 0 }
}
