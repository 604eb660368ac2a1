// @ts-check
import { run, StepFailed, top } from '../../../src/start/steps.mjs'

const CHECKS = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'lint', tool: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '--max-diagnostics=50'] },
]

/** Checks types and lint; each counts as one test. */
export const runChecks = () => {
  const totals = { passed: 0, failed: 0 }
  for (const { name, tool, args } of CHECKS) {
    try {
      run(process.execPath, [`${top}node_modules/${tool}`, ...args], `✗ ${name}`)
      console.log(`✓ ${name}`)
      totals.passed++
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      console.error(error.message)
      totals.failed++
    }
  }
  return totals
}
