import { inArena } from '../arena.ts'
import { percentile } from '../figures.ts'
import { usageOf } from '../usage.ts'
import type { Scenario } from './scenario.ts'

const peopleOf = (quick: boolean): number => (quick ? 60 : 200)

/** Many people answer at once, the network costs nothing: what the program itself can do. */
export const throughput: Scenario = {
  name: 'throughput',
  title: (quick) => `${peopleOf(quick)} people × 30 questions at once, 0 ms per call`,
  columns: [
    { figure: 'perSecond', heading: 'updates/s', decimals: 0, ratio: true },
    { figure: 'p50', heading: 'p50 ms', decimals: 0 },
    { figure: 'p95', heading: 'p95 ms', decimals: 0, ratio: true },
    { figure: 'p99', heading: 'p99 ms', decimals: 0 },
    { figure: 'cpu', heading: 'CPU ms/answer', decimals: 2, ratio: true },
    { figure: 'rss', heading: 'RSS MiB', decimals: 0, ratio: true },
  ],
  rounds: (quick) => (quick ? 1 : 3),
  measure: (contestant, quick) => {
    const people = peopleOf(quick)
    return inArena(contestant, { questions: 30, people }, async ({ start, run }) => {
      const bot = await start()
      const before = await usageOf(bot)
      const { samples, moves, ms } = await run({ people })
      const after = await usageOf(bot)
      const times = samples.map((sample) => sample.ms)
      return {
        perSecond: (moves / ms) * 1000,
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        p99: percentile(times, 0.99),
        cpu: (after.cpuMs - before.cpuMs) / moves,
        rss: after.rssMiB,
      }
    })
  },
}
