import type { ChildProcess } from 'node:child_process'
import type { CrowdOptions } from '../../../bench/emulator/people/crowd.ts'
import type { Said, Transcript } from '../../../bench/emulator/people/transcript.ts'
import type { Rng } from '../../../bench/emulator/seeded.ts'

/** When the bot dies in one of its lives: `afterMoves` moves of people since its first poll, and `plusMs` later; or by its own hand. */
export type Moment = { afterMoves: number; plusMs: number } | 'by itself'

/** What a bot is started with: where its Bot API is, and its how-manieth life this is, from 0. */
export type Life = { apiRoot: string; life: number }

/**
 * `people` answer an interview of `questions` while the bot is killed `kills` times, at moments that `killAt` chooses for each life
 * (default: spread evenly over the answers that are to be expected). `spawnBot` starts the bot on the same data again and again.
 * `crowd` changes the people's habits.
 */
export type KillScenario = {
  spawnBot(life: Life): ChildProcess
  people: number
  questions: number
  kills: number
  seed: number
  killAt?(rng: Rng, life: number): Moment
  crowd?: Partial<Omit<CrowdOptions, 'people' | 'seed'>>
}

/** One person's belief: by number of the question what they think is recorded (all passes), and all that happened to them. */
export type PersonReport = { chatId: number; believed: Record<number, Said>; transcript: Transcript }

/**
 * What people went through. `silent`: people who had to say something again without having heard a word; `resent`: how often anybody
 * repeated themself unasked; `askedAgain`: how often a question stood there again after it had been answered; `skipped`: people for
 * whom a question was never asked. `died` counts the bot's deaths: by the driver's hand, by its own as agreed, and unforeseen ones.
 */
export type KillReport = {
  finished: number
  stuck: number
  silent: number
  skipped: number
  resent: number
  askedAgain: number
  moves: number
  died: { killed: number; byItself: number; unforeseen: number }
  people: PersonReport[]
}
