import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'

const PORTS = 'must be a whole number from 1 to 65535'
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const webAddress = (problem: string) =>
  z
    .url({ protocol: /^https?$/, error: problem })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional()

/** One entry per line of .env.example, in its order. The message says what is wanted. */
const entries = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'must look like 123456:letters-and-digits, as @BotFather gives it')
    .optional(),
  TELEGRAM_API_ROOT: webAddress('must be an address that starts with http:// or https://'),
  HTTPS_PROXY: webAddress('must be the address of a proxy that starts with http:// or https://'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must start with file: or postgresql://')
    .optional(),
  DATA_DIR: z.string().optional(),
  FILE_SCANNER: z.string().optional(),
  FILE_SCANNER_BROKEN: z.enum(['refuse', 'accept'], 'must be refuse or accept').optional(),
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  ADMIN_IDS: z
    .string()
    .regex(
      /^\s*(telegram|web|max|vk):[\w-]+(\s*,\s*(telegram|web|max|vk):[\w-]+)*\s*$/,
      'must be a list like telegram:123456789, max:987654',
    )
    .optional(),
  CLOCK_START: z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'must be a date (2026-12-01) or an instant with a zone (2026-12-01T09:00:00+07:00)',
    )
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORTS)
    .transform(Number)
    .pipe(z.number().min(1, PORTS).max(65535, PORTS))
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address without a port')
    .optional(),
  PUBLIC_URL: webAddress('must be an address that starts with http:// or https://'),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).optional(),
})

type Entries = z.output<typeof entries>

/** The names of all entries, in the order of .env.example. */
export const configKeys: readonly string[] = Object.keys(entries.shape)

/** Values that may hold a password: a refusal names the entry and keeps the value back. */
const SECRET = new Set(['TELEGRAM_BOT_TOKEN', 'HTTPS_PROXY', 'DATABASE_URL', 'FILE_SCANNER'])

/** What the program is told from outside; every default is filled in. Instants are ISO strings in UTC. */
export type Config = {
  /** Absent: Telegram is not served. */
  telegramBotToken: string | undefined
  telegramApiRoot: string
  httpsProxy: string | undefined
  databaseUrl: string
  /** The folder of the database, its copies and the files people send. */
  dataDir: string
  /** A command or an address that looks for viruses in files; absent: nobody does. */
  fileScanner: string | undefined
  /** What becomes of files while it does not work. */
  fileScannerBroken: 'refuse' | 'accept'
  /** Whether the demonstration authority is loaded and personas can be chosen. */
  demo: boolean
  /** Accounts (`channel:id`) whose people become administrators at their first contact. */
  adminIds: readonly string[]
  /** The instant at which the demonstration's clock starts; absent: now. */
  clockStart: string | undefined
  port: number
  host: string
  /** The base of sign-in links, without a slash at its end. */
  publicUrl: string
  logLevel: (typeof LEVELS)[number]
}

/** A date alone starts the clock at 06:00 UTC, which is in working hours from Moscow to Novosibirsk. */
const instantOf = (start: string): string => new Date(start.includes('T') ? start : `${start}T06:00:00Z`).toISOString()

const filled = (given: Entries): Config => {
  const port = given.PORT ?? 8080
  const dataDir = given.DATA_DIR ?? 'data'
  return {
    telegramBotToken: given.TELEGRAM_BOT_TOKEN,
    telegramApiRoot: given.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
    httpsProxy: given.HTTPS_PROXY,
    databaseUrl: given.DATABASE_URL ?? `file:${dataDir}/touchpoint.db`,
    dataDir,
    fileScanner: given.FILE_SCANNER,
    fileScannerBroken: given.FILE_SCANNER_BROKEN ?? 'refuse',
    demo: given.DEMO === undefined ? given.TELEGRAM_BOT_TOKEN === undefined : given.DEMO === '1',
    adminIds: (given.ADMIN_IDS ?? '').split(',').flatMap((id) => id.trim() || []),
    clockStart: given.CLOCK_START === undefined ? undefined : instantOf(given.CLOCK_START),
    port,
    host: given.HOST ?? '127.0.0.1',
    publicUrl: given.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
    logLevel: given.LOG_LEVEL ?? 'info',
  }
}

const refusalOf = (issue: z.core.$ZodIssue, given: Record<string, string>): string => {
  const key = String(issue.path[0])
  return `${key}: ${issue.message}${SECRET.has(key) ? '' : `, but is "${given[key]}"`}`
}

/**
 * Reads the entries of `env`; an empty value counts as absent. Gives the configuration, or in one line all that is wrong with it,
 * without any value that may hold a password.
 */
export const readConfig = (env: Record<string, string | undefined>): { ok: Config } | { refused: string } => {
  const given: Record<string, string> = {}
  for (const key of configKeys) {
    const value = env[key]?.trim()
    if (value) given[key] = value
  }
  const parsed = entries.safeParse(given)
  if (!parsed.success) return { refused: [...new Set(parsed.error.issues.map((issue) => refusalOf(issue, given)))].join('; ') }
  const config = filled(parsed.data)
  if (config.clockStart !== undefined && !config.demo) return { refused: 'CLOCK_START: works only in the demonstration mode (DEMO=1)' }
  return { ok: config }
}

/** The environment of this process; where it is silent, the file .env in the current folder speaks. */
export const readEnvironment = (): Record<string, string | undefined> => ({
  ...(existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}),
  ...process.env,
})
