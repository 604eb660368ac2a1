import path from 'node:path'

/** What the bench tells a contestant, by environment: where the Bot API is, where its data go, how long the interview is. */
export type BotSettings = { apiRoot: string; folder: string; questions: number; people: number; firstChatId: number }

/** The names of the variables. */
export const VARIABLES = {
  apiRoot: 'TELEGRAM_API_ROOT',
  folder: 'BENCH_FOLDER',
  questions: 'BENCH_QUESTIONS',
  people: 'BENCH_PEOPLE',
  firstChatId: 'BENCH_FIRST_CHAT_ID',
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
  const { apiRoot, folder } = { apiRoot: read('apiRoot'), folder: read('folder') }
  return { apiRoot, folder, questions: Number(read('questions')), people: Number(read('people')), firstChatId: Number(read('firstChatId')) }
}

/** Any token will do for the emulator. */
export const TOKEN = '1:bench'

/** The texts that both peers use; contestants run in the top folder. */
export const LOCALES = path.resolve('bench/interview/locales')
