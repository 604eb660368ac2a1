import { pino } from 'pino'
import { type Config, readConfig } from '../config.ts'
import type { Command, Shell } from '../shell/command.ts'
import { commands, usage } from '../shell/commands.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { createLog } from './log/create-log.ts'

export type AdminWorld = {
  env: Record<string, string | undefined>
  now: () => Date
  say: (line: string) => void
  complain: (line: string) => void
}

async function run(command: Command, config: Config, args: string[], { now, say, complain }: AdminWorld): Promise<boolean> {
  let opened: Promise<Storage> | undefined
  const storage: Shell['storage'] = () => {
    opened ??= openStorage(config.databaseUrl)
    return opened
  }
  const log = createLog('warn', pino.destination({ dest: 2, sync: true }))
  const house: Shell['house'] = async () => {
    // Most commands need the database alone: the dialogue is loaded only here.
    const { buildHouse } = await import('./start.ts')
    return buildHouse(config, await storage(), { log, now, say: () => {} })
  }
  try {
    return await command.run({ config, args, say, complain, now, storage, house })
  } finally {
    await opened?.then(
      (open) => open.close(),
      () => {}, // could not be opened: the command has thrown that already
    )
  }
}

/**
 * What `npm run admin -- …` does: the command that `argv` begins with. True when all is well; throws with one line to be shown when the
 * database cannot be opened.
 */
export async function runAdmin(argv: readonly string[], world: AdminWorld): Promise<boolean> {
  const [name = '', ...args] = argv
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const config = readConfig(world.env)
  if (command && 'ok' in config) return run(command, config.ok, args, world)
  world.complain(command && 'refused' in config ? config.refused : usage())
  return false
}
