import { autoRetry } from '@grammyjs/auto-retry'
import { type ConversationData, conversations, createConversation, type VersionedState } from '@grammyjs/conversations'
import { I18n } from '@grammyjs/i18n'
import { sequentialize } from '@grammyjs/runner'
import { apiThrottler } from '@grammyjs/transformer-throttler'
import { Bot, type Middleware } from 'grammy'
import { PeerStore } from '../interview/peer-store.ts'
import { serveUpdates } from '../interview/serve-updates.ts'
import { LOCALES, mailed, readSettings, TOKEN } from '../interview/settings.ts'
import { type Inside, interviewOf, type Outside } from './interview.ts'

// The peer to compare with: an interview as a conversation, its state in SQLite, people side by side. No inbox, no journal.
const settings = readSettings(process.env)
const { apiRoot, folder, questions } = settings
const store = new PeerStore<VersionedState<ConversationData>>(folder)
const i18n = new I18n<Inside>({ defaultLocale: 'ru', directory: LOCALES, fluentBundleOptions: { useIsolating: false } })
const bot = new Bot<Outside>(TOKEN, { client: { apiRoot } })
// Only for a mailing: the usual plugins that keep to the messenger's limits, and say again what it refused.
const manners = settings.mailing > 0 ? [autoRetry(), apiThrottler()] : []
bot.api.config.use(...manners)

// A conversation makes its calls by an API of its own.
const polite: Middleware<Inside> = (ctx, next) => {
  ctx.api.config.use(...manners)
  return next()
}
bot.use(sequentialize((ctx) => ctx.chat && String(ctx.chat.id)))
bot.use(i18n)
bot.use(conversations<Outside, Inside>({ storage: store, plugins: [i18n, polite] }))
bot.command('start', async (ctx, next) => {
  await ctx.conversation.exitAll()
  await next()
})
bot.use(
  createConversation<Outside, Inside>(
    interviewOf(questions, (chat, answers) => store.save(chat, answers)),
    'interview',
  ),
)
bot.command('start', (ctx) => ctx.conversation.enter('interview'))
bot.on('message', (ctx) => ctx.reply(ctx.t('idle')))
bot.on('callback_query', (ctx) => ctx.answerCallbackQuery(ctx.t('idle')))

for (const chatId of mailed(settings)) bot.api.sendMessage(chatId, i18n.t('ru', 'idle')).catch(console.error)
serveUpdates(bot, () => store.close())
