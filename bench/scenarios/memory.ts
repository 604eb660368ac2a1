import { setTimeout as pause } from 'node:timers/promises'
import { inArena } from '../arena.ts'
import { usageOf } from '../usage.ts'
import type { Scenario } from './scenario.ts'

const SETTLE_MS = 2000
const peopleOf = (quick: boolean): number => (quick ? 200 : 1000)

/** Memory held when nothing happens, and after many people have begun an interview and left it open. */
export const memory: Scenario = {
  name: 'memory',
  title: (quick) => `Memory: idle, and with the open drafts of ${peopleOf(quick)} people who gave 3 of 30 answers`,
  columns: [
    { figure: 'idle', heading: 'idle MiB', decimals: 0, ratio: true },
    { figure: 'drafts', heading: 'open drafts MiB', decimals: 0, ratio: true },
  ],
  rounds: () => 1,
  measure: (contestant, quick) => {
    const people = peopleOf(quick)
    return inArena(contestant, { questions: 30, people }, async ({ start, run }) => {
      const bot = await start()
      await pause(SETTLE_MS)
      const idle = await usageOf(bot)
      await run({ people, answers: 3 })
      await pause(SETTLE_MS)
      const drafts = await usageOf(bot)
      return { idle: idle.rssMiB, drafts: drafts.rssMiB }
    })
  },
}
