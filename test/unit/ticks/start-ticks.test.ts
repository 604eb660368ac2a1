import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTicks, type Tick } from '../../../src/ticks/start-ticks.ts'

const SECOND = 1000
const EVERY_SECOND = '* * * * * *'

describe('the ticks', () => {
  let stop: (() => Promise<void>) | undefined
  const told: [string, unknown][] = []
  const printed: unknown[][] = []
  const start = (...ticks: (Partial<Tick> & Pick<Tick, 'run'>)[]): void => {
    const whole = ticks.map((tick, index) => ({ name: `tick ${index}`, cron: EVERY_SECOND, ...tick }))
    stop = startTicks(whole, (name, error) => void told.push([name, error]))
  }
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)
  /** A run that ends when it is told to. */
  const slow = () => {
    const ends: (() => void)[] = []
    const run = vi.fn(() => new Promise<void>((resolve) => void ends.push(resolve)))
    return { run, end: () => ends.splice(0).forEach((end) => void end()) }
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-20T07:00:00.500Z') })
    for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
      vi.spyOn(console, name).mockImplementation((...words) => void printed.push(words))
    }
  })
  afterEach(async () => {
    await stop?.()
    stop = undefined
    told.length = 0
    vi.useRealTimers()
    vi.restoreAllMocks()
    expect(printed.splice(0)).toEqual([])
  })

  it('run once at the start, then each on its schedule', async () => {
    const [often, rarely] = [vi.fn(async () => {}), vi.fn(async () => {})]
    start({ run: often }, { run: rarely, cron: '*/10 * * * * *' })
    await pass(0)
    expect([often, rarely].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    await pass(10 * SECOND)
    expect([often, rarely].map(({ mock }) => mock.calls.length)).toEqual([11, 2])
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('a bug'))],
    [
      'throws',
      () => {
        throw new Error('a bug')
      },
    ],
  ])('one that %s is told every time, comes again and disturbs no other', async (_, run) => {
    const other = vi.fn(async () => {})
    start({ name: 'broken', run }, { run: other })
    await pass(3 * SECOND)
    expect(told).toEqual(Array.from({ length: 4 }, () => ['broken', new Error('a bug')]))
    expect(other).toHaveBeenCalledTimes(4)
  })

  it('one never runs beside itself, and says nothing about it', async () => {
    const { run, end } = slow()
    const other = vi.fn(async () => {})
    start({ run }, { run: other })
    await pass(5 * SECOND)
    expect(run).toHaveBeenCalledTimes(1)
    expect(other).toHaveBeenCalledTimes(6)
    end()
    await pass(SECOND)
    expect(run).toHaveBeenCalledTimes(2)
    end()
  })

  it('a stop tells those under way, waits for them and for what they left, and none begins any more', async () => {
    const { run, end } = slow()
    const signals: AbortSignal[] = []
    const left = slow()
    start({
      run: (stopping) => {
        signals.push(stopping)
        return run()
      },
      idle: left.run,
    })
    await pass(0)
    let stopped = false
    const stopping = stop?.().then(() => {
      stopped = true
    })
    await pass(5 * SECOND)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect([stopped, left.run.mock.calls.length]).toEqual([false, 0])
    end()
    await pass(0)
    expect([stopped, left.run.mock.calls.length]).toEqual([false, 1])
    left.end()
    await stopping
    await pass(10 * SECOND)
    expect(run).toHaveBeenCalledTimes(1)
    stop = undefined
  })

  it('one that was missed because the program was busy is made up for by the next', async () => {
    const run = vi.fn(async () => {})
    start({ run })
    await pass(2 * SECOND)
    vi.setSystemTime(Date.now() + 30 * SECOND)
    await pass(3 * SECOND)
    expect(run.mock.calls.length).toBeGreaterThan(4)
  })
})
