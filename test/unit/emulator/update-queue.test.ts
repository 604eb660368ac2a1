import type { Update } from 'grammy/types'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { UpdateQueue } from '../../../bench/emulator/telegram/update-queue.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ids = (answer: ReturnType<typeof vi.fn>): unknown => {
  const updates = answer.mock.lastCall?.[0]
  return Array.isArray(updates) ? (updates as Update[]).map(({ update_id }) => update_id) : updates
}

const filled = (count: number): UpdateQueue => {
  const queue = new UpdateQueue()
  for (let index = 0; index < count; index++) queue.push({})
  return queue
}

test('an update comes again until a higher offset confirms it', () => {
  const queue = filled(3)
  const answer = vi.fn()
  queue.poll({}, answer)
  queue.poll({}, answer)
  expect(ids(answer)).toEqual([1, 2, 3])
  queue.poll({ offset: 3 }, answer)
  expect(ids(answer)).toEqual([3])
  expect(queue.size).toBe(1)
})

test('at most `limit` updates come at once', () => {
  const answer = vi.fn()
  filled(5).poll({ limit: 2 }, answer)
  expect(ids(answer)).toEqual([1, 2])
})

test('a long poll is answered by the next update, or with nothing after its timeout', () => {
  const queue = new UpdateQueue()
  const answer = vi.fn()
  queue.poll({ timeout: 30 }, answer)
  expect(answer).not.toHaveBeenCalled()
  queue.push({})
  expect(ids(answer)).toEqual([1])
  queue.poll({ offset: 2, timeout: 30 }, answer)
  vi.advanceTimersByTime(30_000)
  expect(ids(answer)).toEqual([])
})

test('of two polls the first one is told of the conflict', () => {
  const queue = new UpdateQueue()
  const [first, second] = [vi.fn(), vi.fn()]
  queue.poll({ timeout: 30 }, first)
  queue.poll({ timeout: 30 }, second)
  expect(ids(first)).toBe('conflict')
  queue.push({})
  expect(ids(second)).toEqual([1])
})

test('what arrives after the caller has hung up stays for the next poll', () => {
  const queue = new UpdateQueue()
  const [dead, alive] = [vi.fn(), vi.fn()]
  queue.poll({ timeout: 30 }, dead)()
  queue.push({})
  queue.poll({ timeout: 30 }, alive)
  expect(dead).not.toHaveBeenCalled()
  expect(ids(alive)).toEqual([1])
})
