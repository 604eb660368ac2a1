import path from 'node:path'

/** What the bench tells a contestant, by environment: where the Bot API is, where its data go, how long the interview is. */
export type BotSettings = {
  apiRoot: string
  folder: string
  questions: number
  people: number
  firstChatId: number
  /** How many of the people, counted from the last, get a message unasked as soon as the bot is up. */
  mailing: number
  /** By how many milliseconds the bot's clock is ahead, so that what was reserved before a kill has run out. */
  aheadMs: number
}

/** The names of the variables. */
export const VARIABLES = {
  apiRoot: 'TELEGRAM_API_ROOT',
  folder: 'BENCH_FOLDER',
  questions: 'BENCH_QUESTIONS',
  people: 'BENCH_PEOPLE',
  firstChatId: 'BENCH_FIRST_CHAT_ID',
  mailing: 'BENCH_MAILING',
  aheadMs: 'BENCH_AHEAD_MS',
} as const satisfies Record<keyof BotSettings, string>

/** The settings as a contestant's environment. */
export const environmentOf = (settings: BotSettings): Record<string, string> =>
  Object.fromEntries(Object.entries(VARIABLES).map(([name, variable]) => [variable, String(settings[name as keyof BotSettings])]))

/** Reads what `environmentOf` wrote. Throws when a variable is missing. */
export function readSettings(env: NodeJS.ProcessEnv): BotSettings {
  const read = (name: keyof BotSettings): string => {
    const value = env[VARIABLES[name]]
    if (!value) throw new Error(`${VARIABLES[name]} is not set: this program is started by npm run bench`)
    return value
  }
  const number = (name: keyof BotSettings): number => Number(read(name))
  return {
    ...{ apiRoot: read('apiRoot'), folder: read('folder') },
    ...{ questions: number('questions'), people: number('people'), firstChatId: number('firstChatId') },
    ...{ mailing: number('mailing'), aheadMs: number('aheadMs') },
  }
}

/** Any token will do for the emulator. */
export const TOKEN = '1:bench'

/** The texts that both peers use; contestants run in the top folder. */
export const LOCALES = path.resolve('bench/interview/locales')

/** The chats that a mailing goes to. */
export const mailed = ({ people, firstChatId, mailing }: Pick<BotSettings, 'people' | 'firstChatId' | 'mailing'>): number[] =>
  Array.from({ length: mailing }, (_, index) => firstChatId + people - mailing + index)
