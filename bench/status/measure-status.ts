import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { flagsOfStart } from '../contestant.ts'
import { type Figures, medians } from '../figures.ts'
import { type Result, tableOf } from '../report/table.ts'

function round(times: number): Figures {
  const program = fileURLToPath(new URL('./main.js', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [...flagsOfStart(), program, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the summary was not made (${status})`)
  return JSON.parse(stdout.toString()) as Figures
}

/** Asks for the status summary of a big authority again and again and gives the table of what it took, beside the bare statements that read the same tables. */
export function measureStatus(quick: boolean): string {
  process.stderr.write('status of 100 units\n')
  const figures = medians(Array.from({ length: quick ? 1 : 3 }, () => round(quick ? 20 : 100)))
  const columns: Result['columns'] = [
    { figure: 'bare', heading: 'bare reads ms', decimals: 0 },
    { figure: 'p50', heading: 'summary p50 ms', decimals: 0 },
    { figure: 'p95', heading: 'p95 ms', decimals: 0 },
    { figure: 'ratio', heading: 'p50 : bare', decimals: 2 },
    { figure: 'book', heading: 'XLSX ms', decimals: 0 },
    { figure: 'picture', heading: 'picture ms', decimals: 0 },
    { figure: 'rssMiB', heading: 'peak MiB', decimals: 0 },
  ]
  const title = 'The status summary of 100 units, 2000 points, 300 profiles, 200 proposals and 10 000 journal lines, by the product alone'
  return tableOf({ title, columns, rows: [{ name: 'product', figures }] })
}
