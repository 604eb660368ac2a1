import type { Facts, Import } from '../support/source/facts.ts'
import { circlesIn } from './circles.ts'

/** The folders of src that stand for a layer, with what each may run and what it may only name as a type. */
const LAYERS: Record<string, { runs: string[]; names?: string[] }> = {
  domain: { runs: ['domain'] },
  storage: { runs: ['storage', 'domain', 'generated', 'clock'] },
  app: { runs: ['app', 'domain', 'storage', 'port', 'clock'] },
  bot: { runs: ['bot', 'app', 'domain', 'port', 'clock'], names: ['storage'] },
  ticks: { runs: ['ticks', 'app', 'domain', 'port', 'clock'], names: ['storage'] },
  channels: { runs: ['channels', 'port', 'app', 'domain', 'clock'], names: ['storage'] },
  reports: { runs: ['reports', 'domain', 'port', 'clock'], names: ['app'] },
  shell: { runs: ['shell', 'main', 'app', 'domain', 'storage', 'clock'], names: ['config'] },
  start: { runs: ['start'] },
  port: { runs: [] },
  clock: { runs: [] },
  config: { runs: [] },
}

/** What a file broke: where, and in words that name the rule. */
export type Violation = { at: string; rule: string }

/** The layer of a file: a folder of src, the port of the channels, or a file at the top of src by its name. */
const layerOf = (path: string): string => (path === 'src/channels/channel.ts' ? 'port' : (path.split('/')[1] ?? '').replace(/\.\w+$/, ''))

/** The two programs: the bot and the commands of the shell. They read the clock. */
const PROGRAMS = ['src/main.ts', 'src/admin.ts']

/** The programs and start are the ways in, and the folder of main puts the house together for both: they know everybody. */
const isEntry = (path: string): boolean => [...PROGRAMS, 'src/start.mjs'].includes(path) || path.startsWith('src/main/')

const packageOf = (to: string): string | undefined => (to.startsWith('src/') || to.startsWith('dist/') ? undefined : to)

const layerRule = (path: string, { to, typesOnly }: Import): string | undefined => {
  const from = layerOf(path)
  if (isEntry(path) || packageOf(to) !== undefined) return undefined
  const layer = LAYERS[from]
  if (!layer) return `${from} is no layer: see docs/adr/0001`
  const target = layerOf(to)
  if (layer.runs.includes(target) || (typesOnly && layer.names?.includes(target))) return undefined
  return `${from} must not import ${target}${layer.names?.includes(target) ? ' except its types' : ''}`
}

const channelRule = (path: string, { to }: Import): string | undefined => {
  const [own, other] = [path, to].map((file) => /^src\/channels\/(\w+)\//.exec(file)?.[1])
  return own !== undefined && other !== undefined && own !== other ? `channel ${own} must not import channel ${other}` : undefined
}

const packageRule = (path: string, { to, typesOnly }: Import): string | undefined => {
  const name = packageOf(to)
  const layer = layerOf(path)
  if (name === undefined || isEntry(path)) return undefined
  if (layer === 'domain' && name !== 'zod') return 'domain must not import packages except zod'
  if (layer === 'start' && !name.startsWith('node:')) return 'start runs before anything is installed'
  if (/^(@prisma\/|better-sqlite3|pg$|pg\/)/.test(name) && !['storage', 'app'].includes(layer)) return 'Prisma belongs to storage and app'
  if (/^(grammy|@grammyjs)(\/|$)/.test(name) && !['bot', 'channels'].includes(layer) && !(name === 'grammy/types' && typesOnly)) {
    return 'grammY belongs to bot and channels'
  }
  return undefined
}

const environmentRule = (path: string, { to, names }: Import): string | undefined =>
  /^(node:)?process$/.test(to) && names.includes('env') && layerOf(path) !== 'config'
    ? 'the environment is read in config.ts only'
    : undefined

/** The page runs in a browser, where main.ts hands in nothing. */
const inBrowser = (path: string): boolean => path.startsWith('src/channels/web/page/')

const mentionRule = (path: string, text: string): string | undefined => {
  if (/(^|\.)process\.env$/.test(text) && layerOf(path) !== 'config') return 'the environment is read in config.ts only'
  if (
    /^(new Date\(\)|Date\(\)|(globalThis\.)?(Date\.now|Math\.random|performance\.now))$/.test(text) &&
    !PROGRAMS.includes(path) &&
    !inBrowser(path)
  ) {
    return 'time and chance are handed in by main.ts and admin.ts'
  }
  const leaves =
    /^(ctx|context|bot|api|telegram)\.(api|reply\w*|answer\w*|editMessage\w*|delete\w*|send\w*|forward\w*|copy\w*|react|getFile)$/
  if (leaves.test(text) && !path.startsWith('src/channels/telegram/')) return 'only channels/telegram speaks to Telegram'
  return undefined
}

const textRule = (path: string, text: string): string | undefined =>
  /\p{Script=Cyrillic}{2}/u.test(text) && !path.startsWith('src/domain/regulation/')
    ? 'words for people live in locales, official wording in regulation'
    : undefined

/** Everything in `files` that breaks a rule on layers (docs/adr/0001), in the order of the files. */
export const violationsIn = (files: readonly Facts[]): Violation[] => {
  const found: Violation[] = []
  for (const { path, imports, mentions, texts } of files) {
    const say = (line: number, rule: string | undefined): void => {
      if (rule !== undefined) found.push({ at: `${path}:${line}`, rule })
    }
    for (const imported of imports) {
      for (const rule of [layerRule, channelRule, packageRule, environmentRule]) say(imported.line, rule(path, imported))
    }
    for (const { text, line } of mentions) say(line, mentionRule(path, text))
    for (const { text, line } of texts) say(line, textRule(path, text))
  }
  for (const circle of circlesIn(files)) found.push({ at: circle.join(' → '), rule: 'no import circles' })
  return found
}
