import { Crowd, type CrowdOptions, type CrowdReport } from './people/crowd.ts'
import { Messenger } from './telegram/messenger.ts'
import { type Arrival, PostBook } from './telegram/post-book.ts'
import { type Manner, serve, type Traffic } from './telegram/serve.ts'

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
  /** What has arrived so far in the chats from `firstChatId` on. */
  mail(firstChatId: number): Promise<Mail>
  close(): Promise<void>
}

/** Chats that got new messages, and how many arrived everywhere from the first of them to the last (their first messages). */
export type Mail = { chats: Arrival[]; beside: number }

/** What only a driver in the same Node process can do. */
export interface LocalEmulator extends Emulator {
  run(options: CrowdOptions, onMove?: (moves: number) => void): Promise<CrowdReport>
  /** The bot has been killed: patience waits for its return, presses it had not acknowledged expire, nothing more comes from it. */
  botKilled(): void
}

/** Starts an emulator in this Node process; without `manner` calls take no time and no number of messages is too much. */
export async function startEmulator(manner: Partial<Manner> = {}): Promise<LocalEmulator> {
  const messenger = new Messenger()
  const post = new PostBook()
  messenger.onSent = (chatId) => post.note(chatId, performance.now())
  let crowd: Crowd | undefined
  let waiting: (() => void)[] = []
  const served = await serve(messenger, { latencyMs: 0, ...manner }, () => {
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
    async mail(firstChatId) {
      const chats = post.from(firstChatId)
      const times = chats.map(({ at }) => at)
      return { chats, beside: post.between(Math.min(...times), Math.max(...times)) }
    },
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
