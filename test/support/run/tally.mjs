// @ts-check

/**
 * How many tests passed, failed and were left out, with one line for every group that was left out.
 * @typedef {{ passed: number, failed: number, skipped: number, leftOut: string[], notes: string[] }} Tally
 *
 * What is needed of vitest's JSON report.
 * @typedef {{ status: string, ancestorTitles: string[], title: string }} Test
 * @typedef {{ testResults: { name: string, status: string, assertionResults: Test[] }[] }} Report
 */

/**
 * The group that a left-out test belongs to: the describe that says why (`postgresql: no server answers`), else the file.
 * @param {string} file
 * @param {Test} test
 */
const groupOf = (file, test) => test.ancestorTitles.find((title) => title.includes(': ')) ?? `${file}: no reason given`

/** @param {Report} report */
const leftOutOf = (report) => {
  /** @type {Map<string, number>} */
  const groups = new Map()
  for (const { name, assertionResults } of report.testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') continue
      groups.set(groupOf(name, test), (groups.get(groupOf(name, test)) ?? 0) + 1)
    }
  }
  return [...groups].map(([group, count]) => `Left out, ${count} ${count === 1 ? 'test' : 'tests'}: ${group}`)
}

/** @param {Report} report @param {string} status */
const count = (report, status) =>
  report.testResults.reduce((sum, { assertionResults }) => sum + assertionResults.filter((test) => test.status === status).length, 0)

/**
 * Counts what vitest reports. A file that could not be loaded counts as one failed test, and so does a run that failed without saying
 * where.
 * @param {Report | undefined} report undefined when vitest wrote none
 * @param {boolean} succeeded whether vitest itself ended well
 * @returns {Tally}
 */
export const tallyOf = (report, succeeded) => {
  if (!report) return { passed: 0, failed: 1, skipped: 0, leftOut: [], notes: ['vitest ended without a report'] }
  const passed = count(report, 'passed')
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const leftOut = leftOutOf(report)
  const skipped =
    report.testResults.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0) - passed - count(report, 'failed')
  const found = count(report, 'failed') + broken.length
  const silent = !succeeded && found === 0
  return {
    passed,
    failed: found + (silent ? 1 : 0),
    skipped,
    leftOut,
    notes: [...broken.map(({ name }) => `${name} could not be run`), ...(silent ? ['vitest failed outside the tests: see above'] : [])],
  }
}

/**
 * The closing line.
 * @param {Pick<Tally, 'passed' | 'failed' | 'skipped'>} totals
 */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
