import { I18n } from '@grammyjs/i18n'
import { sequentialize } from '@grammyjs/runner'
import { Bot, session } from 'grammy'
import { PeerStore } from '../interview/peer-store.ts'
import { serveUpdates } from '../interview/serve-updates.ts'
import { LOCALES, readSettings, TOKEN } from '../interview/settings.ts'
import { type Ctx, interviewOf, type Position } from './interview.ts'

// The upper bound: the same interview written by hand as a state machine over grammY's session, people side by side.
const { apiRoot, folder, questions } = readSettings(process.env)
const store = new PeerStore<Position>(folder)
const i18n = new I18n<Ctx>({ defaultLocale: 'ru', directory: LOCALES, fluentBundleOptions: { useIsolating: false } })
const bot = new Bot<Ctx>(TOKEN, { client: { apiRoot } })

bot.use(sequentialize((ctx) => ctx.chat && String(ctx.chat.id)))
bot.use(session({ initial: (): Position => ({ cursor: 0, answers: [] }), storage: store }))
bot.use(i18n)
bot.use(interviewOf(questions, (chat, answers) => store.save(chat, answers)))

serveUpdates(bot, () => store.close())
