import { performance } from 'node:perf_hooks'
import { seeded } from '../seeded.ts'
import type { Messenger } from '../telegram/messenger.ts'
import { type Kit, Person } from './person.ts'
import { reader, SIGNS, type Signs } from './signs.ts'
import type { Sample, Transcript } from './transcript.ts'

/**
 * Who takes part. Chats are numbered from `firstChatId` on. Each person does `passes` interviews, or stops after `answers` answers;
 * `think` is the pause in milliseconds before each move, `patienceMs` the time until a move that brought nothing is repeated.
 */
export type CrowdOptions = {
  people: number
  seed: number
  firstChatId?: number
  command?: string
  passes?: number
  answers?: number
  think?: { min: number; max: number }
  patienceMs?: number
  keepLog?: boolean
  signs?: Partial<Signs>
}

/** What came of it: everybody's account, all measured answers, the number of moves and the milliseconds from first to last. */
export type CrowdReport = { people: Transcript[]; samples: Sample[]; moves: number; ms: number }

export const FIRST_CHAT_ID = 100_001
const WATCH_MS = 50

/** People with one messenger between them and the bot. */
export class Crowd {
  readonly #people: Person[]
  readonly #firstChatId: number
  readonly #began = performance.now()
  readonly #done: Promise<void>
  #watch: NodeJS.Timeout | undefined
  #awakeSince = 0
  #asleep = false
  #moves = 0

  /** `onMove` is called with the number of moves after each one. */
  constructor(messenger: Messenger, options: CrowdOptions, onMove: (moves: number) => void = () => {}) {
    const { people, seed, firstChatId = FIRST_CHAT_ID } = options
    this.#firstChatId = firstChatId
    const read = reader({ ...SIGNS, ...options.signs })
    const moved = (): void => onMove(++this.#moves)
    let finish = (): void => {}
    this.#done = new Promise((resolve) => {
      finish = resolve
    })
    const onEnd = (): void => {
      if (this.#people.every(({ transcript }) => transcript.state !== 'answering')) finish()
    }
    this.#people = Array.from({ length: people }, (_, index) => {
      const chatId = firstChatId + index
      return new Person(index, chatId, {
        phone: this.#phone(messenger, chatId, moved),
        habits: habitsOf(options),
        rng: seeded(seed, index),
        read,
        onEnd,
      })
    })
    messenger.onSeen = (seen) => this.#people[seen.chatId - this.#firstChatId]?.see(seen)
  }

  /** Everybody begins; resolves when nobody answers any more. */
  async run(): Promise<CrowdReport> {
    for (const person of this.#people) person.begin()
    this.#watch = setInterval(() => this.#check(), WATCH_MS)
    await this.#done
    const ms = this.#now()
    this.disperse()
    return {
      people: this.#people.map((person) => person.transcript),
      samples: this.#people.flatMap((person) => person.samples),
      moves: this.#moves,
      ms,
    }
  }

  /** Nobody does anything any more; a run that has not ended never will. */
  disperse(): void {
    clearInterval(this.#watch)
    for (const person of this.#people) person.leave()
  }

  /** Nobody loses patience while the bot is known to be away. */
  botAway(): void {
    this.#asleep = true
  }

  /** The bot has been seen; patience counts from its return. */
  botSeen(): void {
    if (this.#asleep) this.#awakeSince = this.#now()
    this.#asleep = false
  }

  #now(): number {
    return performance.now() - this.#began
  }

  #check(): void {
    if (!this.#asleep) for (const person of this.#people) person.check(this.#awakeSince)
  }

  #phone(messenger: Messenger, chatId: number, moved: () => void): Kit['phone'] {
    return {
      now: () => this.#now(),
      write: (text) => {
        messenger.write(chatId, text)
        moved()
      },
      press: (messageId, data) => {
        messenger.press(chatId, messageId, data)
        moved()
      },
    }
  }
}

const habitsOf = ({
  command = '/start',
  passes = 1,
  answers,
  think = { min: 0, max: 0 },
  patienceMs = 30_000,
  keepLog = false,
}: CrowdOptions): Kit['habits'] => ({
  command,
  passes,
  answers,
  think,
  patienceMs,
  keepLog,
})
