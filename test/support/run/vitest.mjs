// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { top } from '../../../src/start/steps.mjs'
import { tallyOf } from './tally.mjs'

/**
 * Runs vitest with the project's configuration and counts its tests; failures are printed as they come.
 * @param {string[]} filters arguments handed through: parts of paths, -t and the like
 */
export const runVitest = (filters) => {
  const folder = mkdtempSync(join(tmpdir(), 'touchpoint-run-'))
  const reportFile = join(folder, 'report.json')
  const args = ['run', '--config', 'test/vitest.config.ts', '--silent=passed-only', '--reporter=default', '--reporter=json']
  const { status } = spawnSync(
    process.execPath,
    [`${top}node_modules/vitest/vitest.mjs`, ...args, `--outputFile.json=${reportFile}`, ...filters],
    { cwd: top, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined
  rmSync(folder, { recursive: true, force: true })
  return tallyOf(report, status === 0)
}
