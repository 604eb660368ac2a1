// `npm test`: everything a contributor needs in one run. `npm test -- path` runs the tests of that path alone.
// Runs before anything is installed, so it needs nothing but Node.
const filters = process.argv.slice(2)

const { prepare } = await import('../src/start/prepare.mjs')
const { runChecks } = await import('./support/run/checks.mjs')
const { runVitest } = await import('./support/run/vitest.mjs')
const { closingLine } = await import('./support/run/tally.mjs')

prepare((line) => console.log(line))
const checks = filters.length === 0 ? runChecks() : { passed: 0, failed: 0 }
const tests = runVitest(filters)
const totals = { passed: checks.passed + tests.passed, failed: checks.failed + tests.failed, skipped: tests.skipped }

for (const line of [...tests.leftOut, ...tests.notes]) console.log(line)
console.log(closingLine(totals))
if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1
