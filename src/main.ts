import { readConfig, readEnvironment } from './config.ts'
import { createLog } from './main/log/create-log.ts'
import { start } from './main/start.ts'

const config = readConfig(readEnvironment())
if ('refused' in config) {
  console.error(config.refused)
  process.exit(1)
}
const log = createLog(config.ok.logLevel)
const running = await start(config.ok, { log, now: () => new Date(), say: (line) => console.log(line) }).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})

const stop = (): void => {
  process.removeListener('SIGTERM', stop).removeListener('SIGINT', stop)
  running.stop().then(
    () => process.exit(0),
    (error) => {
      log.error({ err: error }, 'the stop went wrong')
      process.exit(1)
    },
  )
}
process.once('SIGTERM', stop).once('SIGINT', stop)
