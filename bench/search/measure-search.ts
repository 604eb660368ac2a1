import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { flagsOfStart } from '../contestant.ts'
import { type Figures, medians } from '../figures.ts'
import { type Result, tableOf } from '../report/table.ts'

function round(points: number): Figures {
  const program = fileURLToPath(new URL('./main.js', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [...flagsOfStart(), program, String(points)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the search was not measured (${status})`)
  return JSON.parse(stdout.toString()) as Figures
}

/** Looks for six things among everything of an authority (forms, slips, rights, ranking) and for the same by a plain LIKE, which has none of it. */
export function measureSearch(quick: boolean): string {
  const rows = (quick ? [2000] : [2000, 10_000]).map((points) => {
    process.stderr.write(`search among ${points} points\n`)
    const rounds = Array.from({ length: quick ? 1 : 3 }, () => round(points))
    return { name: `${points} points`, figures: medians(rounds) }
  })
  const columns: Result['columns'] = [
    { figure: 'find', heading: 'find ms', decimals: 1 },
    { figure: 'p95', heading: 'p95 ms', decimals: 1 },
    { figure: 'like', heading: 'LIKE ms', decimals: 1 },
    { figure: 'times', heading: 'find : LIKE', decimals: 1 },
    { figure: 'rssMiB', heading: 'peak MiB', decimals: 0 },
  ]
  return tableOf({ title: 'Looking for something among all points, profiles, proposals and editions, by the product alone', columns, rows })
}
