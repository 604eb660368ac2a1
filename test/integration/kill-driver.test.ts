import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runKillScenario } from '../support/kill/driver.ts'
import type { Life } from '../support/kill/kill-scenario.ts'

const TOY = path.resolve(import.meta.dirname, '../support/kill/toy-bot.mjs')
const LIFE = { people: 4, questions: 3, seed: 7, crowd: { think: { min: 0, max: 3 } } }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kill-driver-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const toy =
  (environment: (life: number) => Record<string, string> = () => ({})) =>
  ({ apiRoot, life }: Life) => {
    const env = { ...process.env, API_ROOT: apiRoot, STATE_FILE: path.join(folder, 'state.json'), ...environment(life) }
    return spawn(process.execPath, [TOY], { env, stdio: 'ignore' })
  }

const recorded = (): Record<string, { answers: string[] }> => JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8'))

test('a bot that keeps its word is killed as often as agreed, and everybody finishes with what they believe', async () => {
  const report = await runKillScenario({ ...LIFE, spawnBot: toy(), kills: 3 })
  expect(report).toMatchObject({ finished: 4, stuck: 0, silent: 0, skipped: 0, died: { killed: 3, byItself: 0, unforeseen: 0 } })
  for (const { chatId, believed } of report.people) {
    const texts = Object.values(believed).map(({ text }) => text)
    expect(texts).toHaveLength(3)
    expect(recorded()[chatId]?.answers.slice(0, 3)).toEqual(texts)
  }
})

test('a bot may die by its own hand', async () => {
  const spawnBot = toy((life) => (life < 2 ? { DIE_AFTER: '3' } : {}))
  const report = await runKillScenario({ ...LIFE, spawnBot, kills: 2, killAt: () => 'by itself' })
  expect(report).toMatchObject({ finished: 4, stuck: 0, died: { killed: 0, byItself: 2, unforeseen: 0 } })
})

test('a bot that never begins to poll is reported', async () => {
  const spawnBot = () => spawn(process.execPath, ['-e', 'process.exit(1)'], { stdio: 'ignore' })
  await expect(runKillScenario({ ...LIFE, spawnBot, kills: 0 })).rejects.toThrow('before it polled')
})
