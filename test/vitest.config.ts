import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/around-run.ts'],
    pool: 'forks',
    maxWorkers: 3,
    // The files of a worker share one import of the program: it is warm after the first of them. What a test changes outside of its own
    // world (a prototype, a clock of vi, the environment) it has to put back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
})
