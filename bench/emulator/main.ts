import { startEmulator } from './emulator.ts'
import type { Answer, Request } from './protocol.ts'
import type { Manner } from './telegram/serve.ts'

// The emulator as a process of its own, so that its work does not count as the bot's; driven by fork-emulator.ts.
const emulator = await startEmulator(JSON.parse(process.argv[2] ?? '{}') as Partial<Manner>)
const say = (answer: Answer): void => void process.send?.(answer)

process.on('message', async (request: Request) => {
  if (request.what === 'run') say({ id: request.id, result: await emulator.run(request.options) })
  if (request.what === 'polled') say({ id: request.id, result: await emulator.polled() })
  if (request.what === 'mail') say({ id: request.id, result: await emulator.mail(request.firstChatId) })
  if (request.what === 'traffic') say({ id: request.id, result: await emulator.traffic() })
})
process.once('disconnect', () => process.exit(0))
say({ id: 0, result: emulator.apiRoot })
