import { pino } from 'pino'
import { type Config, readConfig, readEnvironment } from './config.ts'
import { describeError } from './main/describe-error.ts'
import { buildHouse } from './main/start.ts'
import type { Command, Shell } from './shell/command.ts'
import { commands, usage } from './shell/commands.ts'
import { openStorage, type Storage } from './storage/open.ts'

// `npm run admin -- …`: what an administrator of the machine does. The same use cases as in the chat, without a channel.
const now = (): Date => new Date()

async function run(command: Command, config: Config, args: string[]): Promise<boolean> {
  let opened: Promise<Storage> | undefined
  const storage: Shell['storage'] = () => {
    opened ??= openStorage(config.databaseUrl)
    return opened
  }
  const log = pino({ level: 'warn', serializers: { err: describeError } }, pino.destination({ dest: 2, sync: true }))
  const house: Shell['house'] = async () => buildHouse(config, await storage(), { log, now, say: () => {} })
  try {
    return await command.run({ config, args, say: console.log, complain: console.error, now, storage, house })
  } finally {
    await opened?.then((open) => open.close())
  }
}

async function main(): Promise<boolean> {
  const [name = '', ...args] = process.argv.slice(2).filter((arg) => arg !== '--admin')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const config = readConfig(readEnvironment())
  if (command && 'ok' in config) return run(command, config.ok, args)
  console.error(command && 'refused' in config ? config.refused : usage())
  return false
}

process.exitCode = await main().then(
  (well) => (well ? 0 : 1),
  (error) => {
    console.error((error as Error).message)
    return 1
  },
)
