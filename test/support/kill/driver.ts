import { type LocalEmulator, startEmulator } from '../../../bench/emulator/emulator.ts'
import { seeded } from '../../../bench/emulator/seeded.ts'
import type { KillReport, KillScenario, Moment } from './kill-scenario.ts'
import { type Death, Life } from './lives.ts'
import { reportOf } from './report.ts'

const GRACE_MS = 10_000
const STILLBIRTHS = 3
// Unhurried enough that the people do not move in step: a batch in flight at a kill is then as mixed as in life.
const HABITS = { patienceMs: 4000, think: { min: 0, max: 300 } }

/**
 * Lets people answer while the bot is killed and started again, until everybody has finished or given up; then stops the bot and
 * resolves when it is gone, so that its data can be read. Rejects when a bot does not even begin to poll three times running.
 */
export async function runKillScenario(scenario: KillScenario): Promise<KillReport> {
  const emulator = await startEmulator()
  const lives = new Lives(scenario, emulator)
  try {
    const { people, seed, crowd } = scenario
    const run = emulator.run({ ...HABITS, ...crowd, people, seed }, (moves) => lives.moved(moves))
    const living = lives.keepAlive()
    const report = await Promise.race([run, living.then(() => run)])
    lives.stop()
    await living
    return reportOf(report, lives.died)
  } finally {
    lives.stop()
    await emulator.close()
  }
}

/** Evenly spread over the moves to be expected, and then some milliseconds, so that no line of the program is safe. */
function evenly({ people, questions, kills }: KillScenario): NonNullable<KillScenario['killAt']> {
  const share = (people * (questions + 2)) / (kills + 1)
  return (rng) => ({ afterMoves: Math.floor(share * (0.2 + 0.9 * rng.next())), plusMs: rng.between(0, 20) })
}

class Lives {
  readonly died: Record<Death, number> = { killed: 0, byItself: 0, unforeseen: 0, stopped: 0 }
  readonly #scenario: KillScenario
  readonly #emulator: LocalEmulator
  readonly #killAt: NonNullable<KillScenario['killAt']>
  readonly #rng: ReturnType<typeof seeded>
  #life: Life | undefined
  #moves = 0
  #over = false

  constructor(scenario: KillScenario, emulator: LocalEmulator) {
    this.#scenario = scenario
    this.#emulator = emulator
    this.#killAt = scenario.killAt ?? evenly(scenario)
    this.#rng = seeded(scenario.seed, 1_000_000)
  }

  moved(moves: number): void {
    this.#moves = moves
    this.#life?.moved(moves)
  }

  stop(): void {
    this.#over = true
    this.#life?.stop(GRACE_MS)
  }

  /** One life after the other until `stop`. */
  async keepAlive(): Promise<void> {
    let stillborn = 0
    for (let number = 0; !this.#over; number++) {
      const life = this.#begin(number)
      this.died[await life.end()] += 1
      this.#emulator.botKilled()
      stillborn = life.polled ? 0 : stillborn + 1
      if (stillborn === STILLBIRTHS) throw new Error(`the bot ended ${STILLBIRTHS} times before it polled`)
    }
  }

  #begin(number: number): Life {
    const child = this.#scenario.spawnBot({ apiRoot: this.#emulator.apiRoot, life: number })
    const life = new Life(child, this.#moment(number), () => this.#emulator.botKilled())
    this.#life = life
    void this.#emulator.polled().then(() => life.born(this.#moves))
    return life
  }

  #moment(number: number): Moment | undefined {
    const { killed, byItself } = this.died
    return killed + byItself < this.#scenario.kills ? this.#killAt(this.#rng, number) : undefined
  }
}
