import { run } from '@grammyjs/runner'
import type { Bot, Context } from 'grammy'

/** Runs a peer until it is told to stop; `close` is called after the last update. */
export function serveUpdates<C extends Context>(bot: Bot<C>, close: () => void): void {
  bot.catch(({ error }) => console.error(error))
  const runner = run(bot)
  const stop = async (): Promise<void> => {
    await runner.stop()
    close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
