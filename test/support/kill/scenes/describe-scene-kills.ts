import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Dialect } from '../../../../src/storage/open.ts'
import { describeDatabase } from '../../databases.ts'
import { buildProduct } from '../build-product.ts'
import { differences, type Played } from './compare.ts'
import { type Dealing, type Kill, type Plan, plansFor, type StepFacts } from './moments.ts'
import type { Guard } from './orders.ts'
import type { Scene } from './scene.ts'
import { type Step, Unforeseen } from './stage.ts'
import { Theatre } from './theatre.ts'

/** What the tests of a scene do: it is played and killed as often as agreed, and once without a guard of the product. */
export type SceneKills = { asAgreed(): Promise<void>; without(guard: Guard): Promise<void> }

/** At which steps a kill is to show the absence of a guard, and after which transaction: the effect of what a person did. */
const TELLING: Record<Guard, (step: Step, next?: Step) => boolean> = {
  once: ({ name }) => /^\S+ says [^/]/.test(name),
  together: ({ name }, next) => !isTime(name) && next !== undefined && isTime(next.name) && next.calls > 0,
}
const EFFECT = 2
const ENOUGH = 4

const isTime = (name: string): boolean => name.startsWith('time: ')

/** A few kills, spread over the scene. */
function planWithout(guard: Guard, steps: readonly Step[]): Plan {
  const telling = steps.flatMap((step, number) => (TELLING[guard](step, steps[number + 1]) ? [number] : []))
  const stride = Math.max(1, Math.floor(telling.length / ENOUGH))
  const kill: Kill = { moment: { kind: 'after-commit', n: EFFECT }, impatient: false }
  return new Map(telling.filter((_, at) => at % stride === 0).map((number) => [number, kill]))
}

const lines = (plan: Plan, steps: readonly Step[]): string[] =>
  [...plan].sort(([one], [other]) => one - other).map(([number, kill]) => `step ${number}, ${steps[number]?.name}: ${JSON.stringify(kill)}`)

class SceneTrial implements SceneKills {
  readonly #theatre: Theatre
  readonly #undisturbed: Played
  readonly #dealing: Dealing
  readonly #label: string

  constructor(theatre: Theatre, undisturbed: Played, dealing: Dealing, label: string) {
    this.#theatre = theatre
    this.#undisturbed = undisturbed
    this.#dealing = dealing
    this.#label = label
  }

  async asAgreed(): Promise<void> {
    const { runs, kills } = this.#dealing
    const { steps } = this.#undisturbed.stage
    const sums = { kills: 0, inFlight: 0, owed: 0, repeated: 0 }
    for (const plan of plansFor(steps as StepFacts[], this.#dealing)) {
      const found = await this.#harm(plan)
      expect(found.harm, lines(plan, steps).join('\n')).toEqual([])
      const { stage } = found.played as Played
      sums.kills += stage.kills
      sums.inFlight += stage.inFlight.length
      sums.owed += stage.owed.length
      sums.repeated += stage.steps.filter(({ repeated }) => repeated).length
      console.log(`${this.#label}, so far: ${JSON.stringify(sums)}`)
    }
    expect(sums.kills).toBe(runs * kills)
  }

  async without(guard: Guard): Promise<void> {
    const plan = planWithout(guard, this.#undisturbed.stage.steps)
    const { harm } = await this.#harm(plan, guard)
    expect(harm).not.toEqual([])
    console.log(`${this.#label} without ${guard}: ${harm.length} differences, such as ${harm[0]?.slice(0, 300)}`)
  }

  /** What the kills have changed. A scene that cannot be played to its end, because somebody does not see what they would press, is harm. */
  async #harm(plan: Plan, without?: Guard): Promise<{ harm: string[]; played?: Played }> {
    try {
      const played = await this.#theatre.play({ plan, ...(without && { without }) })
      return { harm: differences(this.#undisturbed, played), played }
    } catch (error) {
      if (error instanceof Unforeseen) throw error
      return { harm: [`the scene broke off: ${error instanceof Error ? error.message : String(error)}`] }
    }
  }
}

/** Declares tests of one scene on one database. `name` keeps those apart who build the program at the same time. */
export function describeSceneKills(
  name: string,
  dialect: Dialect,
  scene: Scene,
  dealing: Dealing,
  tests: (kills: SceneKills) => void,
): void {
  describeDatabase(dialect, (open, { url }) => {
    describe(`${name}, killed while it is played`, () => {
      let theatre: Theatre | undefined
      let trial!: SceneTrial
      beforeAll(async () => {
        const program = await buildProduct(`${name}-${dialect}`, 'scenes/scene-program.ts')
        theatre = await Theatre.open(scene, await open(), await url(), program)
        trial = new SceneTrial(theatre, await theatre.play(), dealing, `${name} on ${dialect}`)
      }, 600_000)
      afterAll(() => theatre?.close())
      tests({ asAgreed: () => trial.asAgreed(), without: (guard) => trial.without(guard) })
    })
  })
}
