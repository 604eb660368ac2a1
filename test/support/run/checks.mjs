// @ts-check
import { run, StepFailed, top } from '../../../src/start/steps.mjs'

const CHECKS = [
  { name: 'types', mend: '', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  {
    name: 'lint',
    mend: ' (`npm run format` mends most of it)',
    tool: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '--max-diagnostics=20'],
  },
]

/** Checks types and lint; each counts as one test. */
export const runChecks = () => {
  const totals = { passed: 0, failed: 0 }
  for (const { name, tool, args, mend } of CHECKS) {
    try {
      run(process.execPath, [`${top}node_modules/${tool}`, ...args], `✗ ${name}${mend}`)
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
