import { inArena } from '../arena.ts'
import { percentile } from '../figures.ts'
import type { Scenario } from './scenario.ts'

/** A real network: every call takes 40 ms. The first interview is cold, the second in the same Node process warm. */
export const slowNetwork: Scenario = {
  name: 'slow-network',
  title: () => '50 people × 30 questions at once, 40 ms per call',
  columns: [
    { figure: 'cold50', heading: 'p50 ms cold', decimals: 0 },
    { figure: 'cold95', heading: 'p95 ms cold', decimals: 0, ratio: true },
    { figure: 'warm50', heading: 'p50 ms warm', decimals: 0 },
    { figure: 'warm95', heading: 'p95 ms warm', decimals: 0, ratio: true },
  ],
  rounds: (quick) => (quick ? 1 : 3),
  measure: (contestant) => {
    const people = 50
    return inArena(contestant, { questions: 30, people, latencyMs: 40 }, async ({ start, run }) => {
      await start()
      const { samples } = await run({ people, passes: 2 })
      const timesOf = (pass: number): number[] => samples.filter((sample) => sample.pass === pass).map((sample) => sample.ms)
      const [cold, warm] = [timesOf(1), timesOf(2)]
      return {
        cold50: percentile(cold, 0.5),
        cold95: percentile(cold, 0.95),
        warm50: percentile(warm, 0.5),
        warm95: percentile(warm, 0.95),
      }
    })
  },
}
