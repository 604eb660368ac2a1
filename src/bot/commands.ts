import { Composer } from 'grammy'
import { sameKey } from '../domain/text/same-key.ts'
import type { Say } from './cards/say.ts'
import type { Ctx } from './context.ts'
import type { Command, Feature } from './feature.ts'

/** No words of a command are longer; behind a slash anything may follow the name, such as an invitation. */
const LONGEST = 40

/** Finds the command in a message: `/name`, `/name@bot`, or one of its words in any language, typed alone. */
export type FindCommand = (text: string | undefined) => Command | undefined

export function commandFinder(features: readonly Feature[], languages: readonly Say[]): FindCommand {
  const byWord = new Map<string, Command>()
  for (const command of features.flatMap((feature) => feature.commands ?? [])) {
    byWord.set(sameKey(command.name), command)
    for (const say of languages) for (const word of say.t(`command-${command.name}-words`).split(',')) byWord.set(sameKey(word), command)
  }
  return (text) => {
    const [, slashed, words = ''] = /^\/([^\s@]+)(?:@\S*)?\s*(.*)$/s.exec(text?.trim() ?? '') ?? []
    if (text === undefined || (slashed === undefined && text.length > LONGEST)) return undefined
    const command = byWord.get(sameKey(slashed ?? text))
    return command?.about && words !== '' ? { ...command, intent: command.about(words) } : command
  }
}

/** Commands of all features; it stands before the conversation, so that a command is heard in the middle of one. */
export function commandComposer(find: FindCommand, respond: (ctx: Ctx, command: Command) => Promise<void>): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.on('message:text', async (ctx, next) => {
    const command = ctx.message.forward_origin ? undefined : find(ctx.message.text)
    if (command) await respond(ctx, command)
    else await next()
  })
  return composer
}
