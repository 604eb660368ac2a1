import { performance } from 'node:perf_hooks'
import { inArena } from '../arena.ts'
import { FIRST_CHAT_ID } from '../emulator/people/crowd.ts'
import type { Scenario } from './scenario.ts'

/** From the start of the program to the first question on the screen of somebody who had written before: on empty data, and again. */
export const firstAnswer: Scenario = {
  name: 'first-answer',
  title: () => 'Start to first answer',
  columns: [
    { figure: 'first', heading: 'first start ms', decimals: 0, ratio: true },
    { figure: 'again', heading: 'next start ms', decimals: 0, ratio: true },
  ],
  rounds: (quick) => (quick ? 1 : 5),
  measure: (contestant) =>
    inArena(contestant, { questions: 30, people: 2 }, async ({ start, run, stop }) => {
      const timed = async (firstChatId: number): Promise<number> => {
        const began = performance.now()
        const answered = run({ people: 1, answers: 0, firstChatId })
        await Promise.all([start(), answered])
        return performance.now() - began
      }
      const first = await timed(FIRST_CHAT_ID)
      await stop()
      return { first, again: await timed(FIRST_CHAT_ID + 1) }
    }),
}
