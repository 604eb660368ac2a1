import type { Api } from 'grammy'
import type { BotCommand } from 'grammy/types'
import type { Log } from './log.ts'
import { describeFailure } from './refusal.ts'

/** What Telegram shows of the bot before anybody writes to it, in one language. */
export type TelegramTexts = { commands: BotCommand[]; description: string; shortDescription: string }

const COMMANDS = [
  'start',
  'menu',
  'touchpoint',
  'list',
  'profiles',
  'find',
  'propose',
  'approvals',
  'drafts',
  'tasks',
  'help',
  'settings',
  'cancel',
] as const

/** @param translate gives the text of a key of locales/…/telegram.ftl in one language */
export function telegramTexts(translate: (key: string) => string): TelegramTexts {
  return {
    commands: COMMANDS.map((command) => ({ command, description: translate(`telegram-command-${command}`) })),
    description: translate('telegram-description'),
    shortDescription: translate('telegram-short-description'),
  }
}

/** Tells Telegram the commands and descriptions: Russian for those who use it in Russian, English for all others. What fails is logged and left to the next start. */
export async function setUpTelegram(api: Api, texts: Record<'ru' | 'en', TelegramTexts>, log: Log): Promise<void> {
  for (const locale of ['ru', 'en'] as const) {
    const language = locale === 'ru' ? { language_code: locale } : {}
    const { commands, description, shortDescription } = texts[locale]
    const calls = {
      setMyCommands: () => api.setMyCommands(commands, language),
      setMyDescription: () => api.setMyDescription(description, language),
      setMyShortDescription: () => api.setMyShortDescription(shortDescription, language),
    }
    for (const [method, call] of Object.entries(calls)) {
      await call().catch((error) => log.warn({ method, locale, ...describeFailure(error) }, 'telegram was not told the texts of the bot'))
    }
  }
}
