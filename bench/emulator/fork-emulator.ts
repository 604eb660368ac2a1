import { fork } from 'node:child_process'
import { once } from 'node:events'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Emulator, Mail } from './emulator.ts'
import type { CrowdReport } from './people/crowd.ts'
import type { Answer, Request } from './protocol.ts'
import type { Manner, Traffic } from './telegram/serve.ts'

type Ask = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never

/** Starts an emulator in a Node process of its own; `manner` as in `startEmulator`. */
export async function forkEmulator(manner: Partial<Manner> = {}): Promise<Emulator> {
  const self = fileURLToPath(import.meta.url)
  const child = fork(fileURLToPath(new URL(`./main${extname(self)}`, import.meta.url)), [JSON.stringify(manner)], {
    execArgv: extname(self) === '.ts' ? ['--import', 'tsx'] : [],
  })
  const open = new Map<number, { resolve: (result: unknown) => void; reject: (reason: Error) => void }>()
  child.on('message', ({ id, result }: Answer) => {
    open.get(id)?.resolve(result)
    open.delete(id)
  })
  child.once('exit', (code) => {
    for (const { reject } of open.values()) reject(new Error(`the emulator ended (${code})`))
  })
  let next = 0
  const expect = <T>(): Promise<T> =>
    new Promise((resolve, reject) => open.set(next++, { resolve: resolve as (result: unknown) => void, reject }))
  const ask = <T>(request: Ask): Promise<T> => {
    child.send({ id: next, ...request })
    return expect<T>()
  }
  const apiRoot = await expect<string>()
  return {
    apiRoot,
    run: (options) => ask<CrowdReport>({ what: 'run', options }),
    polled: () => ask<void>({ what: 'polled' }),
    mail: (firstChatId) => ask<Mail>({ what: 'mail', firstChatId }),
    traffic: () => ask<Traffic>({ what: 'traffic' }),
    async close() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
