import { type ScheduledTask, schedule } from 'node-cron'
import type { Watch } from './watch.ts'

/**
 * Something that asks the database what is due and does it. Run twice, or after days of downtime, it does nothing twice. `run` comes to an
 * end soon when `stopping` says so; `idle` resolves when nothing that runs have left under way is so any more.
 */
export type Tick = { name: string; cron: string; run: (stopping: AbortSignal) => Promise<void>; idle?: () => Promise<void> }

const SILENT = { info() {}, warn() {}, error() {}, debug() {} }

/**
 * Runs each tick on its schedule and once at the start, never beside itself; an error is told and the next run comes all the same. `watch` hears how
 * each goes. Gives a function that stops them and waits for what is under way.
 */
export function startTicks(
  ticks: readonly Tick[],
  onError: (tick: string, error: unknown) => void,
  watch?: Pick<Watch, 'begun' | 'well' | 'ill'>,
): () => Promise<void> {
  const stopping = new AbortController()
  const underWay = new Map<string, Promise<void>>()
  const runOnce = async ({ name, run }: Tick): Promise<void> => {
    try {
      watch?.begun(`tick:${name}`)
      await run(stopping.signal)
      watch?.well(`tick:${name}`)
    } catch (error) {
      watch?.ill(`tick:${name}`)
      onError(name, error)
    } finally {
      underWay.delete(name)
    }
  }
  const run = (tick: Tick): void => {
    if (!underWay.has(tick.name) && !stopping.signal.aborted) underWay.set(tick.name, Promise.resolve(tick).then(runOnce))
  }
  // The library keeps time only: what overlaps or fails is seen to here, and a second missed under load is made up for by the next.
  const options = { logger: SILENT, suppressMissedWarning: true }
  const tasks: ScheduledTask[] = ticks.map((tick) => schedule(tick.cron, () => run(tick), { name: tick.name, ...options }))
  for (const tick of ticks) run(tick)
  return async () => {
    stopping.abort()
    for (const task of tasks) await task.destroy()
    await Promise.all(underWay.values())
    await Promise.all(ticks.map((tick) => tick.idle?.()))
  }
}
