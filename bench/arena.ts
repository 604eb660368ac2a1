import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Contestant } from './contestant.ts'
import type { Emulator } from './emulator/emulator.ts'
import { forkEmulator } from './emulator/fork-emulator.ts'
import { type CrowdOptions, type CrowdReport, FIRST_CHAT_ID } from './emulator/people/crowd.ts'
import type { Limit } from './emulator/telegram/ceiling.ts'

/**
 * How the stage is set for one contestant: calls take `latencyMs`; `people` are known to the bot, the last `mailing` of them get a message
 * unasked; the messenger bears `limit`.
 */
export type Stage = { questions: number; people: number; latencyMs?: number; mailing?: number; limit?: Limit }

/** The stage with a bot on it. `start` starts it (again) on the same data, its clock ahead of time, and resolves once it polls. */
export type Arena = {
  emulator: Emulator
  start(aheadMs?: number): Promise<ChildProcess>
  /** Lets a crowd through; throws when not everybody finishes, because then the figures mean nothing. */
  run(crowd: Omit<CrowdOptions, 'seed'>): Promise<CrowdReport>
  /** kill -9. */
  stop(): Promise<void>
}

const SEED = 20

/** Sets the stage with an empty data folder, runs `play` and clears everything away. */
export async function inArena<T>(contestant: Contestant, stage: Stage, play: (arena: Arena) => Promise<T>): Promise<T> {
  mkdirSync('data', { recursive: true })
  const folder = mkdtempSync(path.resolve('data/bench-'))
  const emulator = await forkEmulator({ latencyMs: stage.latencyMs ?? 0, limit: stage.limit })
  const { questions, people, mailing = 0 } = stage
  let bot: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    if (!bot || bot.exitCode !== null || bot.signalCode !== null) return
    const gone = once(bot, 'exit')
    bot.kill('SIGKILL')
    await gone
  }
  const start: Arena['start'] = async (aheadMs = 0) => {
    const polled = emulator.polled()
    bot = contestant.start({ apiRoot: emulator.apiRoot, folder, questions, people, firstChatId: FIRST_CHAT_ID, mailing, aheadMs })
    const failed = once(bot, 'exit').then(([code]) => Promise.reject(new Error(`${contestant.name} ended (${code}) before it polled`)))
    await Promise.race([polled, failed])
    failed.catch(() => {}) // from now on its end is expected
    return bot
  }
  const run: Arena['run'] = async (crowd) => finished(contestant, await emulator.run({ ...crowd, seed: SEED }))
  try {
    return await play({ emulator, start, run, stop })
  } finally {
    await stop()
    await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function finished(contestant: Contestant, report: CrowdReport): CrowdReport {
  const left = report.people.filter(({ state }) => state !== 'finished').length
  if (left > 0) throw new Error(`${contestant.name}: ${left} of ${report.people.length} people could not finish`)
  return report
}
