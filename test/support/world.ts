import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Logger } from 'pino'
import type { InterviewKind } from '../../src/app/app.ts'
import { loadDemo } from '../../src/app/demo/load-demo.ts'
import type { Scanner } from '../../src/app/files/scanner.ts'
import type { FloodLimit } from '../../src/app/inbox/flood-gate.ts'
import { remind } from '../../src/app/reminders/remind.ts'
import { ownAuthority } from '../../src/app/set-up/own-authority.ts'
import type { WebChannel } from '../../src/channels/web/create-web-channel.ts'
import { compose, type House } from '../../src/main/compose.ts'
import { demoClock, keptShift } from '../../src/main/demo-clock.ts'
import { createLog } from '../../src/main/log/create-log.ts'
import { type OpenedTelegram, openTelegram } from '../../src/main/open-telegram.ts'
import { nextDayFromPage, openWeb } from '../../src/main/open-web.ts'
import { ShiftedClock } from '../../src/main/shifted-clock.ts'
import { loadTexts } from '../../src/main/start.ts'
import { ticksOf } from '../../src/main/ticks.ts'
import { Committer } from '../../src/storage/committer.ts'
import type { Storage } from '../../src/storage/open.ts'
import { giveConsents } from './consents.ts'
import { type KeptRows, keepRows } from './databases/keep-rows.ts'
import { quickFolder } from './databases/run-folder.ts'
import { leaksIn } from './leaks.ts'
import { seededIds } from './seeded-ids.ts'
import { START, StandingClock } from './standing-clock.ts'
import type { FakeChat } from './telegram/fake-chat.ts'
import { FakeTelegram } from './telegram/fake-telegram.ts'

export { START, StandingClock }

const texts = loadTexts()

/** `seed` writes what a world in earnest begins with, such as an authority. */
export type WorldOptions = {
  scanner?: Scanner
  flood?: FloodLimit

  adminIds?: readonly string[]
  seed?: (storage: Storage) => Promise<void>
  /** `asked`: nobody has agreed to anything yet. Else whoever is in front of the bot has, or does so at once. */
  consent?: 'asked'
  start?: string
  /** The monitoring of the list opens when its day has come; else it is passed over, so that other tests need not tell of it. */
  season?: boolean
  demo?: boolean
  interviews?: readonly InterviewKind[]
  web?: boolean
  telegram?: boolean
}

/** The whole product on one database, with a clock that the test moves, in front of a fake Telegram and with the web chat unserved. */
export class World {
  readonly clock: StandingClock
  readonly storage: Storage
  readonly fake: FakeTelegram
  house!: House
  telegram!: OpenedTelegram
  web!: WebChannel
  /** Everything that was logged. */
  readonly logged: string[] = []
  /** The same as the program's own log would hold it, line by line. */
  readonly written: string[] = []
  /** How the asking for Telegram's updates went, one word per time. */
  readonly health: ('well' | 'ill')[] = []
  #log!: Pick<Logger, 'info' | 'warn' | 'error'>
  readonly #folder = quickFolder()
  readonly #options: WorldOptions
  #beginning!: KeptRows

  private constructor(storage: Storage, fake: FakeTelegram, clock: StandingClock, options: WorldOptions) {
    this.storage = storage
    this.fake = fake
    this.clock = clock
    this.#options = options
  }

  static async open(storage: Storage, options: WorldOptions = {}): Promise<World> {
    const clock = new StandingClock(options.start)
    const world = new World(storage, await FakeTelegram.start({ now: () => clock.now() }), clock, options)
    if (options.demo !== false) await loadDemo({ committer: new Committer(storage), clock })
    await options.seed?.(storage)
    world.#beginning = await keepRows(storage)
    await world.begin()
    return world
  }

  /** Starts the program, as after a crash when it ran before: nothing but the database is left. */
  async begin(): Promise<void> {
    const { demo = true, interviews, scanner, flood } = this.#options
    const { storage, clock } = this
    const committer = new Committer(storage)
    const authorityId = demo ? (await loadDemo({ committer, clock })).authorityId : await ownAuthority({ committer, clock })
    const log = createLog('trace', { write: (line: string) => void this.written.push(line) })
    const note = (fields: object, message?: string): void =>
      void this.logged.push(`${message} ${JSON.stringify(fields, (_, value) => (value instanceof Error ? value.stack : value))}`)
    const both = (level: 'info' | 'warn' | 'error') => (fields: object, message?: string) => {
      note(fields, message)
      log[level](fields, message)
    }
    this.#log = { info: both('info'), warn: both('warn'), error: both('error') } as never
    const shifted = new ShiftedClock(() => clock.now(), undefined, demo ? await keptShift(storage.db, authorityId) : 0)
    this.house = await compose({
      storage,
      committer,
      filesFolder: path.join(this.#folder, 'files'),
      authorityId,
      clock: shifted,
      ids: seededIds(`world ${this.fake.token} ${Math.floor(clock.now().getTime())} ${this.logged.length}`),
      i18n: texts,
      log: this.#log,
      demo,
      adminIds: this.#options.adminIds ?? [],
      publicUrl: 'http://127.0.0.1:8080',
      ...(interviews && { interviews }),
      ...(scanner && { scanner }),
      ...(flood && { flood: { limit: flood, sleep: (ms) => this.#sleep(ms) } }),
      ...(demo && { demoClock: demoClock(shifted, authorityId, 'Europe/Moscow') }),
    })
    const { app, intake } = this.house
    this.web = openWeb(this.house, {
      onError: (error) => this.#log.error({ err: error }, 'web'),
      onNextWorkingDay: nextDayFromPage(app, authorityId),
    })
    this.telegram = await openTelegram(this.house, {
      token: this.fake.token,
      apiRoot: this.fake.apiRoot,
      log: this.#log,
      sleep: () => new Promise((resolve) => setImmediate(resolve)),
      health: { well: () => void this.health.push('well'), ill: () => void this.health.push('ill') },
    })
    await intake.replay('web')
    this.telegram.receiving.listen()
  }

  /** Time passes, and everybody else has a turn. */
  async #sleep(ms: number): Promise<void> {
    this.clock.pass(ms)
    await new Promise((resolve) => setImmediate(resolve))
  }

  /** Everything as when the world was opened: the clock, and the demonstration without what people did in it. Chats stay, their accounts do not. */
  async renew(): Promise<void> {
    await this.stop()
    await this.#beginning.putBack()
    this.clock.set(this.#options.start ?? START)
    this.logged.length = 0
    this.written.length = 0
    await this.begin()
  }

  /** Lines of the log that hold a name, an e-mail or words that somebody typed (R97). */
  leaks(): Promise<string[]> {
    return leaksIn(this.written, this.storage.db, this.fake.typed)
  }

  /** Everything that was sent is handled and shown. */
  async settle(): Promise<void> {
    await this.fake.delivered()
    await this.house.intake.idle()
  }

  /** Runs every tick once, as time does. */
  async tick(): Promise<void> {
    const outlets = [
      { channel: this.web, mayMail: () => 0 },
      { channel: this.telegram.channel, mayMail: (chatId: string) => this.telegram.ledger.mayMail(chatId) },
    ]
    const sleep = async (ms: number): Promise<void> => {
      this.clock.pass(ms)
      // What is on its way to a chat must get its turn, or two messages for one chat wait for each other for ever.
      await new Promise((resolve) => setImmediate(resolve))
    }
    const ticks = ticksOf(this.house, outlets, (event, details) => this.#log.info({ event, ...details }, 'tick'), sleep)
    for (const one of ticks) {
      if (one.name === 'remind' && !this.#options.season) await remind(this.house.app, this.house.authorityId)
      else await one.run(new AbortController().signal)
      await one.idle?.()
    }
    await this.settle()
  }

  /** Whether people agree by themselves, so that a test need not tell of it. */
  get agreeing(): boolean {
    return this.#options.consent !== 'asked'
  }

  /** A chat in which a demonstration person sits already. */
  async as(personId: string): Promise<FakeChat> {
    const chat = this.fake.chat()
    const { authorityId } = this.house
    const externalId = String(chat.id)
    const account = {
      id: `acc${externalId}`,
      authorityId,
      channel: 'telegram',
      externalId,
      chatId: externalId,
      personId,
      lastSeenAt: this.clock.now().toISOString(),
    }
    await this.storage.db.account.create({ data: account })
    if (this.#options.consent !== 'asked') await giveConsents(this.storage, personId, this.clock.now().toISOString())
    return chat
  }

  /** Stops polling and handling, as a graceful stop does; the storage stays open. */
  async stop(): Promise<void> {
    await this.telegram.receiving.stop()
    await this.house.intake.idle()
  }

  async close(): Promise<void> {
    await this.stop()
    await this.#beginning.forget()
    await this.web.close()
    await this.fake.stop()
    rmSync(this.#folder, { recursive: true, force: true })
    this.fake.verify()
  }
}
