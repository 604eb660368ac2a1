import { type Conversation, type ConversationData, conversations, createConversation, type VersionedState } from '@grammyjs/conversations'
import { Composer } from 'grammy'
import type { Ctx, Respond } from './context.ts'

type State = VersionedState<ConversationData>
type Adapter = { read(key: string): State | undefined; write(key: string, state: State): void; delete(key: string): void }

/** State in memory, of the newest `max` chats: losing it is harmless, so it needs no disk. */
export function memoryState(max = 5000): Adapter {
  const store = new Map<string, State>()
  return {
    read: (key) => store.get(key),
    write: (key, state) => {
      store.delete(key)
      store.set(key, state)
      const oldest = store.size > max ? store.keys().next().value : undefined
      if (oldest !== undefined) store.delete(oldest)
    },
    delete: (key) => void store.delete(key),
  }
}

/**
 * The one conversation. It takes the update at hand and shows the question before it waits, so entering anew and going on are the same
 * thing: its state carries no information and may be lost at any time.
 */
export function dialogue(channel: string, respond: Respond, adapter: Adapter = memoryState()): Composer<Ctx> {
  async function interview(conversation: Conversation<Ctx, Ctx>): Promise<void> {
    const loop = conversation.checkpoint()
    await conversation.external(respond)
    await conversation.wait()
    await conversation.rewind(loop)
  }
  const composer = new Composer<Ctx>()
  const getStorageKey = (ctx: Ctx): string => `${channel}:${ctx.chatId ?? `update ${ctx.update.update_id}`}`
  composer.use(conversations<Ctx, Ctx>({ storage: { type: 'key', version: 1, adapter, getStorageKey } }))
  composer.use(createConversation<Ctx, Ctx>(interview, 'interview'))
  composer.use((ctx) => ctx.conversation.enter('interview'))
  return composer
}
