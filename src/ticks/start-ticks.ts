import { type ScheduledTask, schedule } from 'node-cron'

/** Something that asks the database what is due and does it. Run twice, or after days of downtime, it does nothing twice. */
export type Tick = { name: string; cron: string; run: () => Promise<void> }

/**
 * Runs each tick on its schedule and once at the start, never beside itself; an error is told and the next run comes all the same. Gives a
 * function that stops them and waits for what is under way.
 */
export function startTicks(ticks: readonly Tick[], onError: (tick: string, error: unknown) => void): () => Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  const run = (tick: Tick): Promise<void> => {
    const running = underWay.get(tick.name)
    if (running) return running
    const started = tick
      .run()
      .catch((error) => onError(tick.name, error))
      .finally(() => underWay.delete(tick.name))
    underWay.set(tick.name, started)
    return started
  }
  const tasks: ScheduledTask[] = ticks.map((tick) => schedule(tick.cron, () => run(tick), { name: tick.name, noOverlap: true }))
  for (const tick of ticks) void run(tick)
  return async () => {
    for (const task of tasks) await task.destroy()
    await Promise.all(underWay.values())
  }
}
