import { type ConversationData, conversations, createConversation, type VersionedState } from '@grammyjs/conversations'
import { I18n } from '@grammyjs/i18n'
import { sequentialize } from '@grammyjs/runner'
import { Bot } from 'grammy'
import { PeerStore } from '../interview/peer-store.ts'
import { serveUpdates } from '../interview/serve-updates.ts'
import { LOCALES, readSettings, TOKEN } from '../interview/settings.ts'
import { type Inside, interviewOf, type Outside } from './interview.ts'

// The peer to compare with: an interview as a conversation, its state in SQLite, people side by side. No inbox, no journal.
const { apiRoot, folder, questions } = readSettings(process.env)
const store = new PeerStore<VersionedState<ConversationData>>(folder)
const i18n = new I18n<Inside>({ defaultLocale: 'ru', directory: LOCALES, fluentBundleOptions: { useIsolating: false } })
const bot = new Bot<Outside>(TOKEN, { client: { apiRoot } })

bot.use(sequentialize((ctx) => ctx.chat && String(ctx.chat.id)))
bot.use(i18n)
bot.use(conversations<Outside, Inside>({ storage: store, plugins: [i18n] }))
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

serveUpdates(bot, () => store.close())
