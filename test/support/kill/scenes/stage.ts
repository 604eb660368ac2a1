import type { Db } from '../../../../src/storage/open.ts'
import { StandingClock } from '../../standing-clock.ts'
import { type Call, FakeTelegram } from '../../telegram/fake-telegram.ts'
import type { Life, Lives } from './life.ts'
import { Died } from './life.ts'
import { callIn, type DeathAtCall, type Kill, type Moment, ownDeathIn, type Plan, type StepFacts } from './moments.ts'
import type { Beginning, Guard, Order, OwnDeath } from './orders.ts'
import { StagePerson } from './stage-person.ts'

/** The program ended although nobody killed it: the scene proves nothing. */
export class Unforeseen extends Error {}

/** What is needed to play a scene once. `chats` says who sits in which chat. */
export type Staging = {
  db: Db
  databaseUrl: string
  dataDir: string
  lives: Lives
  start: string
  chats: ReadonlyMap<string, number>
  plan?: Plan
  without?: Guard
}

/** Something that a person was shown: in answer to what they did, or unasked; `redrawn`: in the place of what stood there. */
export type Showing = { step: number; unasked: boolean; redrawn: boolean; personId: string; text: string }

/** `lastSeen`: the card that answers whoever did it; `repeated`: they did it twice, because nobody answered. */
export type Step = StepFacts & { name: string; lastSeen?: string; repeated?: boolean }

type Doing = { name: string; person?: StagePerson; act: () => void; again?: (() => void) | undefined; order: 'settle' | 'tick' }

/** Longer than a message is reserved for one delivery: what was in flight at a kill is due again. */
const LEASE_MS = 901_000
/** A person does not act faster. */
const BREATH_MS = 1500

/** The product in processes that are killed, in front of a fake Telegram with people and a clock that the scene moves. */
export class Stage {
  readonly clock: StandingClock
  readonly steps: Step[] = []
  readonly showings: Showing[] = []
  /** Whoever was left without an answer at all. */
  readonly silent: string[] = []
  /** Slots of messages that were on their way at a kill, once for each kill. */
  readonly inFlight: string[] = []
  /** Who was owed an answer at a kill, once for each kill. */
  readonly owed: string[] = []
  readonly complaints: string[] = []
  kills = 0
  readonly #staging: Staging
  readonly #fake: FakeTelegram
  readonly #people = new Map<string, StagePerson>()
  #life!: Life
  #due: DeathAtCall | undefined
  #calls = { begun: 0, answered: 0 }
  #unasked = false

  private constructor(staging: Staging, clock: StandingClock, fake: FakeTelegram) {
    this.#staging = staging
    this.clock = clock
    this.#fake = fake
    for (const [id, chatId] of staging.chats) this.#people.set(id, new StagePerson(this, id, fake.chat(chatId)))
    fake.watch = (call, status) => this.#watch(call, status)
  }

  static async open(staging: Staging): Promise<Stage> {
    const clock = new StandingClock(staging.start)
    const stage = new Stage(staging, clock, await FakeTelegram.start({ now: () => clock.now() }))
    if (await stage.#begin(undefined)) throw new Unforeseen(`the program did not start: ${stage.#life.complaints.join('\n')}`)
    return stage
  }

  person(id: string): StagePerson {
    const person = this.#people.get(id)
    if (!person) throw new Error(`${id} has no chat in this scene`)
    return person
  }

  /** Time passes, and what is due by then happens. */
  async pass(ms = 61_000): Promise<void> {
    this.clock.pass(ms)
    await this.tick()
  }

  /** It is that instant now, unless it is later already. */
  async at(instant: string): Promise<void> {
    if (this.clock.now().toISOString() < instant) this.clock.set(instant)
    await this.tick()
  }

  tick(): Promise<void> {
    return this.#step({ name: `time: ${this.clock.now().toISOString()}`, act: () => {}, order: 'tick' })
  }

  /** A person does something. `again`: what they do once more when nothing happens. */
  deed(person: StagePerson, name: string, act: () => void, again: (() => void) | undefined): Promise<void> {
    this.clock.pass(BREATH_MS)
    return this.#step({ name: `${person.id} ${name}`, person, act, again, order: 'settle' })
  }

  async close(): Promise<void> {
    this.#life.kill()
    await this.#life.ended
    this.complaints.push(...this.#life.complaints)
    await this.#fake.stop()
    this.#fake.verify()
  }

  async #step(doing: Doing): Promise<void> {
    const { name, person, order } = doing
    const number = this.steps.length
    const step: Step = { name, transactions: 0, calls: 0, ms: 0 }
    this.steps.push(step)
    const kill = this.#staging.plan?.get(number)
    const heard = person?.heard ?? 0
    const began = performance.now()
    let acted = false
    const act = (): void => {
      if (!acted) doing.act()
      acted = true
    }
    this.#unasked = order === 'tick'
    const died = await this.#mortal(kill?.moment, async (death) => {
      if (order === 'settle') {
        await this.#ask({ what: 'wait', death })
        act()
        await this.#delivered()
      }
      step.transactions = await this.#ask({ what: order, death })
      step.calls = this.#calls.begun
    })
    step.ms = performance.now() - began
    if (died && kill) await this.#recover(step, { ...doing, act, heard }, kill)
    else if (died) throw new Unforeseen(`the program ended by itself at step ${number}, ${name}: ${this.#life.complaints.join('\n')}`)
    if (!person) return
    const answer = person.answerSince(heard)
    if (answer === undefined) this.silent.push(`step ${number}: ${name}`)
    else step.lastSeen = answer
  }

  /** Does `work` in the present life, which ends at `moment`, or right after the work. True when it has ended. */
  async #mortal(moment: Moment | undefined, work: (death: OwnDeath | undefined) => Promise<void>): Promise<boolean> {
    const life = this.#life
    this.#calls = { begun: 0, answered: 0 }
    this.#due = callIn(moment)
    const timer = moment?.kind === 'delay' ? setTimeout(() => life.kill(), moment.ms) : undefined
    const dying = life.ended.then(() => Promise.reject(new Died()))
    try {
      await Promise.race([work(ownDeathIn(moment)), dying])
    } catch (error) {
      if (!(error instanceof Died)) throw error
    } finally {
      clearTimeout(timer)
      this.#due = undefined
    }
    if (moment && life.alive) life.kill()
    if (moment) await life.ended
    return !life.alive
  }

  /** People go on while nobody answers. The program is started again, perhaps dies at once, and catches up. */
  async #recover(step: Step, { act, again, person, heard }: Doing & { heard: number }, { impatient, again: soon }: Kill): Promise<void> {
    let waits = await this.#countKill()
    act()
    if (impatient && again && person?.heard === heard) {
      step.repeated = true
      again()
    }
    this.#unasked = false
    if (await this.#begin(soon)) {
      waits = (await this.#countKill()) || waits
      await this.#begin(undefined)
    }
    if (!this.#life.alive) throw new Unforeseen(`the program did not start again: ${this.#life.complaints.join('\n')}`)
    if (waits) this.clock.pass(LEASE_MS)
    this.#unasked = true
    await this.#ask({ what: 'tick' })
  }

  /** Begins a life and lets it handle what is left. True when it has died at `moment`. */
  async #begin(moment: Moment | undefined): Promise<boolean> {
    const { databaseUrl, dataDir, lives, chats, without } = this.#staging
    const places = Object.fromEntries([...chats].map(([id, chatId]) => [id, `telegram:${chatId}`]))
    const { token, apiRoot } = this.#fake
    const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DEMO: '1' }
    const beginning: Beginning = { env, places, ...(without && { without }) }
    this.#life = lives.next()
    return this.#mortal(moment, async (death) => {
      await this.#ask({ what: 'begin', beginning, death })
      await this.#delivered()
      await this.#ask({ what: 'settle', death })
    })
  }

  /** What people have sent has been taken by the present life. */
  #delivered(): Promise<void> {
    return Promise.race([this.#fake.delivered(), this.#life.ended.then(() => Promise.reject(new Died()))])
  }

  async #ask(order: Order extends infer Each ? (Each extends Order ? Omit<Each, 'at'> : never) : never): Promise<number> {
    const report = await this.#life.ask({ ...order, at: this.clock.now().toISOString() } as Order)
    if (report.at > this.clock.now().toISOString()) this.clock.set(report.at)
    return report.transactions
  }

  /** What was on its way; true when a message has to wait until its delivery counts as lost. */
  async #countKill(): Promise<boolean> {
    const { db, chats } = this.#staging
    this.kills += 1
    this.complaints.push(...this.#life.complaints)
    this.#fake.world.queries.clear()
    const reserved = await db.outbox.findMany({ where: { state: 'due', attempts: { gt: 0 } }, select: { slot: true } })
    this.inFlight.push(...reserved.map(({ slot }) => slot))
    const open = await db.inbox.findMany({ where: { state: { in: ['open', 'taken'] } }, select: { chatId: true } })
    for (const [id, chatId] of chats) if (open.some((row) => row.chatId === String(chatId))) this.owed.push(id)
    return reserved.length > 0
  }

  #watch({ method, payload }: Call, status: number | undefined): boolean {
    const due = this.#due
    if (status === undefined) this.#calls.begun += 1
    else this.#calls.answered += 1
    if (status === 200 && /^(send(Message|Document)|editMessageText)$/.test(method)) this.#note(method, payload)
    const nth = status === undefined ? this.#calls.begun : this.#calls.answered
    const dies = due?.kind === (status === undefined ? 'before-call' : 'after-call') && due.n === nth
    if (dies) this.#life.kill()
    return dies
  }

  #note(method: string, payload: Call['payload']): void {
    const personId = [...this.#people].find(([, { chat }]) => chat.id === Number(payload.chat_id))?.[0] ?? ''
    const text = String(payload.text ?? payload.caption ?? '')
    const redrawn = method === 'editMessageText'
    this.showings.push({ step: this.steps.length - 1, unasked: this.#unasked, redrawn, personId, text })
  }
}
