import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { flagsOfStart } from '../contestant.ts'
import { type Figures, medians } from '../figures.ts'
import { type Result, tableOf } from '../report/table.ts'

const FORMATS = [
  { format: 'docx', bare: true },
  { format: 'xlsx', bare: true },
  { format: 'html', bare: false },
  { format: 'csv', bare: false },
]

/** The bare writer of DOCX outgrows the heap of `npm start`: it gets what it asks for. */
function round(format: string, by: 'product' | 'bare', points: number): Figures {
  const program = fileURLToPath(new URL('./main.js', import.meta.url))
  const flags = by === 'product' ? flagsOfStart() : []
  const { status, stdout } = spawnSync(process.execPath, [...flags, program, format, by, String(points)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the ${format} was not written by ${by} (${status})`)
  return JSON.parse(stdout.toString()) as Figures
}

/** Writes a list in each format, beside the bare library writing the same words, and gives the table of what it took. */
export function measurePapers(quick: boolean): string {
  const points = quick ? 500 : 2000
  const rows = FORMATS.map(({ format, bare }) => {
    process.stderr.write(`a list of ${points} points as ${format}\n`)
    const times = Array.from({ length: quick ? 1 : 3 }, () => {
      const own = round(format, 'product', points)
      const peer = bare ? round(format, 'bare', points) : {}
      return {
        ...own,
        bareMs: peer.ms ?? Number.NaN,
        bareMiB: peer.rssMiB ?? Number.NaN,
        ratio: (own.ms ?? Number.NaN) / (peer.ms ?? Number.NaN),
      }
    })
    return { name: format.toUpperCase(), figures: medians(times) }
  })
  const columns: Result['columns'] = [
    { figure: 'kiB', heading: 'file KiB', decimals: 0 },
    { figure: 'ms', heading: 'ms', decimals: 0 },
    { figure: 'bareMs', heading: 'bare library ms', decimals: 0 },
    { figure: 'ratio', heading: 'ratio', decimals: 2 },
    { figure: 'rssMiB', heading: 'peak MiB', decimals: 0 },
    { figure: 'bareMiB', heading: 'bare library peak MiB', decimals: 0 },
  ]
  return tableOf({ title: `A list of ${points} points on paper`, columns, rows })
}
