import type { Rng } from '../../../../bench/emulator/seeded.ts'
import { seeded } from '../../../../bench/emulator/seeded.ts'
import type { OwnDeath } from './orders.ts'

/** A program dies at its n-th call to the messenger, before or after the effect. */
export type DeathAtCall = { kind: 'before-call' | 'after-call'; n: number }

/** When a program dies within a step: by its own hand, at a call, or some milliseconds after the step began. */
export type Moment = OwnDeath | DeathAtCall | { kind: 'delay'; ms: number }

export const ownDeathIn = (moment: Moment | undefined): OwnDeath | undefined =>
  moment?.kind === 'before-commit' || moment?.kind === 'after-commit' ? moment : undefined

export const callIn = (moment: Moment | undefined): DeathAtCall | undefined =>
  moment?.kind === 'before-call' || moment?.kind === 'after-call' ? moment : undefined

/** One kill, whether the person says the same once more while nobody answers, and perhaps a second kill while the next life begins. */
export type Kill = { moment: Moment; impatient: boolean; again?: Moment }

/** By number of the step. */
export type Plan = ReadonlyMap<number, Kill>

/** What a step came to without a kill. */
export type StepFacts = { transactions: number; calls: number; ms: number }

/** One of the moments of a step, each as likely as the next, and two by the clock alone. */
function momentOf({ transactions, calls, ms }: StepFacts, rng: Rng): Moment {
  const moments: Moment[] = [0, 1].map(() => ({ kind: 'delay', ms: rng.between(0, Math.ceil(ms)) }))
  for (let n = 1; n <= transactions; n++) moments.push({ kind: 'before-commit', n }, { kind: 'after-commit', n })
  for (let n = 1; n <= calls; n++) moments.push({ kind: 'before-call', n }, { kind: 'after-call', n })
  return moments[rng.between(0, moments.length - 1)] as Moment
}

/** A start handles what was left: one transaction for the effect, one for the mark. */
const START = { transactions: 2, calls: 3, ms: 200 }

/** The steps at which something happens, in a random sequence. */
function shuffled(steps: readonly StepFacts[], rng: Rng): number[] {
  const numbers = steps.flatMap(({ transactions }, number) => (transactions > 0 ? [number] : []))
  for (let at = numbers.length - 1; at > 0; at--) {
    const other = rng.between(0, at)
    ;[numbers[at], numbers[other]] = [numbers[other] as number, numbers[at] as number]
  }
  return numbers
}

/** How often a scene is played, how many kills there are in each, and from which seed their moments follow. */
export type Dealing = { runs: number; kills: number; seed: number }

/** Deals kills to each of the runs of the same steps: no step is killed twice before every one has been killed once. */
export function plansFor(steps: readonly StepFacts[], { runs, kills, seed }: Dealing): Plan[] {
  const rng = seeded(seed, 1)
  let deck: number[] = []
  return Array.from({ length: runs }, () => {
    const plan = new Map<number, Kill>()
    for (let left = kills; left > 0; ) {
      if (deck.length === 0) deck = shuffled(steps, rng)
      const step = deck.pop() as number
      if (plan.has(step)) continue
      const again = left > 1 && rng.next() < 0.2 ? { again: momentOf(START, rng) } : {}
      plan.set(step, { moment: momentOf(steps[step] as StepFacts, rng), impatient: rng.next() < 0.4, ...again })
      left -= 'again' in again ? 2 : 1
    }
    return plan
  })
}
