import { inArena } from '../arena.ts'
import { median } from '../figures.ts'
import type { Scenario } from './scenario.ts'

const AROUND = 9
const questionsOf = (quick: boolean): number => (quick ? 300 : 1000)

/** One person, a very long interview: does an answer cost more the more there are before it? */
export const growth: Scenario = {
  name: 'growth',
  title: (quick) => `1 person × ${questionsOf(quick)} questions (medians of the answers around the one named)`,
  columns: [
    { figure: 'at10', heading: '10th ms', decimals: 1 },
    { figure: 'at100', heading: '100th ms', decimals: 1 },
    { figure: 'last', heading: 'last ms', decimals: 1, ratio: true },
    { figure: 'grown', heading: 'last : 100th', decimals: 2 },
    { figure: 'perSecond', heading: 'answers/s', decimals: 0 },
  ],
  rounds: () => 1,
  measure: (contestant, quick) => {
    const questions = questionsOf(quick)
    return inArena(contestant, { questions, people: 1 }, async ({ start, run }) => {
      await start()
      const { samples, moves, ms } = await run({ people: 1 })
      const near = (step: number): number => {
        return median(samples.filter((sample) => Math.abs(sample.step - step) <= AROUND).map((sample) => sample.ms))
      }
      const [at10, at100, last] = [near(10), near(100), near(questions - AROUND)]
      return { at10, at100, last, grown: last / at100, perSecond: (moves / ms) * 1000 }
    })
  },
}
