import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'

export type Ctx = ConversationFlavor<Context>

/** Handles the update of a context to the end: takes it, then shows what is owed. */
export type Respond = (ctx: Ctx) => Promise<void>
