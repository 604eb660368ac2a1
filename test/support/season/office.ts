import type { House } from '../../../src/main/compose.ts'
import { ticksOf } from '../../../src/main/ticks.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { Tick } from '../../../src/ticks/start-ticks.ts'
import type { StandingClock } from '../standing-clock.ts'
import { openHouse } from './authority.ts'
import type { NotingChannel } from './noting-channel.ts'
import { Seat } from './seat.ts'

/** For how long a message waits for another one to the same chat, and how many one person may get at once. */
const ASIDE_MS = 10_000
const MOST_TURNS = 50
const never = new AbortController().signal
/** What the program calls a fault when it logs it. */
const FAULTS = ['message-fault', 'message-not-delivered', 'outbox-not-written']

/** The running program on a database: its dialogue and its ticks, in front of a channel that notes what leaves. */
export class Office {
  readonly house: House
  readonly clock: StandingClock
  readonly channel: NotingChannel
  readonly faults: string[] = []
  readonly #ticks: readonly Tick[]
  readonly #chats: ReadonlyMap<string, string>

  private constructor(opened: { house: House; clock: StandingClock }, channel: NotingChannel, chats: ReadonlyMap<string, string>) {
    this.house = opened.house
    this.clock = opened.clock
    this.channel = channel
    this.#chats = chats
    this.house.open(this.channel)
    const log = (event: string, details: object): void => {
      if (FAULTS.includes(event)) this.faults.push(`${event} ${JSON.stringify(details)}`)
    }
    const sleep = async (ms: number): Promise<void> => {
      this.clock.pass(ms)
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#ticks = ticksOf(this.house, [{ channel: this.channel, mayMail: () => 0 }], log, sleep)
  }

  /** Starts the program: nothing is left of an earlier run but the database and the messenger. `chats` by person. */
  static async start(storage: Storage, channel: NotingChannel, chats: ReadonlyMap<string, string>): Promise<Office> {
    return new Office(await openHouse(storage), channel, chats)
  }

  /** It is `instant`, and every tick runs once; then so much time passes as the outbox needs to be empty. */
  async passes(instant: Date): Promise<void> {
    this.clock.set(instant.toISOString())
    for (const tick of this.#ticks) await this.#run(tick)
    const deliver = this.#ticks.find(({ name }) => name === 'deliver')
    for (let turn = 0; deliver && turn < MOST_TURNS && (await this.#waits()); turn += 1) {
      this.clock.pass(ASIDE_MS)
      await this.#run(deliver)
    }
  }

  async #run({ run, idle }: Tick): Promise<void> {
    await run(never)
    await idle?.()
  }

  /** A chat gets one card at a time: what else is for it is put aside for some seconds. */
  async #waits(): Promise<boolean> {
    const { app, authorityId } = this.house
    const soon = new Date(this.clock.now().getTime() + ASIDE_MS).toISOString()
    return (await app.storage.db.outbox.count({ where: { authorityId, state: 'due', dueAt: { lte: soon } } })) > 0
  }

  /** Somebody in front of the channel. */
  seat(personId: string): Seat {
    const chatId = this.#chats.get(personId)
    if (chatId === undefined) throw new Error(`${personId} does not work here`)
    return new Seat(this.house, this.channel, chatId)
  }
}
