import { Crowd, type CrowdOptions, type CrowdReport } from './people/crowd.ts'
import { Messenger } from './telegram/messenger.ts'
import { serve, type Traffic } from './telegram/serve.ts'

/** A messenger with people in it. */
export interface Emulator {
  /** Where a bot finds the Bot API. */
  readonly apiRoot: string
  /** Lets people answer, one crowd at a time; resolves when everybody has finished or given up. */
  run(options: CrowdOptions): Promise<CrowdReport>
  /** Resolves at the bot's first poll after this call. */
  polled(): Promise<void>
  /** What the bot has asked for so far. */
  traffic(): Promise<Traffic>
  close(): Promise<void>
}

/** What only a driver in the same Node process can do. */
export interface LocalEmulator extends Emulator {
  run(options: CrowdOptions, onMove?: (moves: number) => void): Promise<CrowdReport>
  /** The bot has been killed: patience waits for its return, presses it had not acknowledged expire, nothing more comes from it. */
  botKilled(): void
}

/** Starts an emulator in this Node process; every call of the bot takes `latencyMs`. */
export async function startEmulator({ latencyMs = 0 }: { latencyMs?: number } = {}): Promise<LocalEmulator> {
  const messenger = new Messenger()
  let crowd: Crowd | undefined
  let waiting: (() => void)[] = []
  const served = await serve(messenger, latencyMs, () => {
    crowd?.botSeen()
    for (const resolve of waiting) resolve()
    waiting = []
  })
  return {
    apiRoot: served.apiRoot,
    async run(options, onMove) {
      crowd = new Crowd(messenger, options, onMove)
      return crowd.run()
    },
    polled: () => new Promise((resolve) => waiting.push(resolve)),
    traffic: async () => served.traffic,
    botKilled() {
      served.hangUp()
      messenger.expirePresses()
      crowd?.botAway()
    },
    close() {
      crowd?.disperse()
      return served.close()
    },
  }
}
