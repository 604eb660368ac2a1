import { Bot, type Composer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Ctx } from './context.ts'

const ME: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: 'touchpoint-bot',
  username: 'touchpoint_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  supports_guest_queries: false,
  supports_join_request_queries: false,
}

const refuse = (): never => {
  throw new Error('a bot never calls a messenger: what it has to say leaves through a channel')
}

/**
 * The bot behind a channel. It has no network: its address does not exist and its fetch throws, so nothing can slip to a messenger past
 * the channel. Errors of the middleware leave `handleUpdate`, to be met by the inbox.
 */
export function createBot(composer: Composer<Ctx>): { handleUpdate(update: Update): Promise<void> } {
  const bot = new Bot<Ctx>('0:none', { botInfo: ME, client: { apiRoot: 'https://channel.invalid', fetch: refuse } })
  bot.use(composer)
  return bot
}
