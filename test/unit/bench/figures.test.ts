import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { median, medians, percentile } from '../../../bench/figures.ts'
import { tableOf } from '../../../bench/report/table.ts'
import { writeFigures } from '../../../bench/report/write-figures.ts'

test('percentiles and medians of values in any sequence', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0.99)]).toEqual([51, 96, 100])
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN])
  expect(
    medians([
      { a: 1, b: 9 },
      { a: 3, b: 7 },
      { a: 2, b: 8 },
    ]),
  ).toEqual({ a: 2, b: 8 })
})

test('a table shows ratios against the conversations peer and a dash for what was not measured', () => {
  const columns = [
    { figure: 'perSecond', heading: 'updates/s', decimals: 0, ratio: true as const },
    { figure: 'rss', heading: 'RSS MiB', decimals: 1 },
  ]
  const rows = [
    { name: 'conversations', figures: { perSecond: 100, rss: 50 } },
    { name: 'product', figures: { perSecond: 138 } },
  ]
  const [title, , heading, rule, base, product] = tableOf({ title: 'Speed', columns, rows }).split('\n')
  expect(title).toBe('**Speed**')
  expect(heading).toContain('updates/s')
  expect(rule).toMatch(/^\| -+ \| -+: \| -+: \|$/)
  expect(base).toMatch(/\| conversations \| +100 \| +50\.0 \|/)
  expect(product).toMatch(/\| product +\| 138 \(× 1\.38\) \| +– \|/)
})

test('figures replace what stood between the marks, and a page without marks is refused', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'figures-'))
  const file = path.join(folder, 'README.md')
  writeFileSync(file, 'before\n<!-- figures: written by npm run bench -- --write -->\nold\n<!-- /figures -->\nafter\n')
  writeFigures(file, 'new')
  writeFigures(file, 'newest')
  expect(readFileSync(file, 'utf8')).toBe(
    'before\n<!-- figures: written by npm run bench -- --write -->\nnewest\n<!-- /figures -->\nafter\n',
  )
  writeFileSync(file, 'nothing')
  expect(() => writeFigures(file, 'new')).toThrow('no marks')
  rmSync(folder, { recursive: true })
})
