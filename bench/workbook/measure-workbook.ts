import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { flagsOfStart } from '../contestant.ts'
import { type Figures, medians } from '../figures.ts'
import { type Result, tableOf } from '../report/table.ts'

function round(lines: number): Figures {
  const program = fileURLToPath(new URL('./main.js', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [...flagsOfStart(), program, String(lines)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the workbook was not taken over (${status})`)
  return JSON.parse(stdout.toString()) as Figures
}

/** Takes workbooks of registers and a list in force over into an empty SQLite installation and gives the table of what it took. */
export function measureWorkbook(quick: boolean): string {
  const rows = (quick ? [1000] : [1000, 10_000]).map((lines) => {
    process.stderr.write(`workbook of ${lines} lines\n`)
    const rounds = Array.from({ length: quick ? 1 : 3 }, () => round(lines))
    return { name: `${lines} lines`, figures: medians(rounds) }
  })
  const columns: Result['columns'] = [
    { figure: 'kiB', heading: 'file KiB', decimals: 0 },
    { figure: 'check', heading: 'check ms', decimals: 0 },
    { figure: 'apply', heading: 'apply ms', decimals: 0 },
    { figure: 'again', heading: 'same again ms', decimals: 0 },
    { figure: 'rssMiB', heading: 'peak MiB', decimals: 0 },
  ]
  return tableOf({ title: 'A workbook of registers and the list in force, by the product alone', columns, rows })
}
