import { readEnvironment } from './config.ts'
import { runAdmin } from './main/run-admin.ts'

// `npm run admin -- …`: what an administrator of the machine does. The same use cases as in the chat, without a channel.
const argv = process.argv.slice(2).filter((arg) => arg !== '--admin')
const world = { env: readEnvironment(), now: () => new Date(), say: console.log, complain: console.error }

process.exitCode = await runAdmin(argv, world).then(
  (well) => (well ? 0 : 1),
  (error) => {
    console.error((error as Error).message)
    return 1
  },
)
