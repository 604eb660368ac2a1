import { inArena } from '../arena.ts'
import { median } from '../figures.ts'
import type { Scenario } from './scenario.ts'

const AROUND = 9

/** One person, a very long interview: does an answer cost more the more there are before it? */
export const growth: Scenario = {
  name: 'growth',
  title: `1 person × 1000 questions (medians of the answers around the one named)`,
  columns: [
    { figure: 'at10', heading: '10th ms', decimals: 1 },
    { figure: 'at100', heading: '100th ms', decimals: 1 },
    { figure: 'at1000', heading: '1000th ms', decimals: 1, ratio: true },
    { figure: 'grown', heading: '1000th : 100th', decimals: 2 },
    { figure: 'perSecond', heading: 'answers/s', decimals: 0 },
  ],
  rounds: (quick) => (quick ? 1 : 3),
  measure: (contestant, quick) => {
    const questions = quick ? 300 : 1000
    return inArena(contestant, { questions, people: 1 }, async ({ start, run }) => {
      await start()
      const { samples, moves, ms } = await run({ people: 1 })
      const near = (step: number): number => {
        return median(samples.filter((sample) => Math.abs(sample.step - step) <= AROUND).map((sample) => sample.ms))
      }
      const [at10, at100, at1000] = [near(10), near(100), near(questions - AROUND)]
      return { at10, at100, at1000, grown: at1000 / at100, perSecond: (moves / ms) * 1000 }
    })
  },
}
