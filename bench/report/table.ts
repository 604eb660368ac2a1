import { BASE } from '../contestant.ts'
import type { Figures } from '../figures.ts'
import type { Column } from '../scenarios/scenario.ts'

/** What the contestants reached in one scenario. */
export type Result = { title: string; columns: Column[]; rows: { name: string; figures: Figures }[] }

const shown = (value: number | undefined, decimals: number): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals)

function cell(column: Column, figures: Figures, base: Figures | undefined): string {
  const value = figures[column.figure]
  const against = base?.[column.figure]
  const ratio = column.ratio && base !== figures && value !== undefined && against ? ` (× ${shown(value / against, 2)})` : ''
  return shown(value, column.decimals) + ratio
}

/** One result as a table of Markdown, padded so that it reads well in a terminal too; ratios refer to the conversations peer. */
export function tableOf({ title, columns, rows }: Result): string {
  const base = rows.find(({ name }) => name === BASE)?.figures
  const lines = [
    ['', ...columns.map(({ heading }) => heading)],
    ...rows.map(({ name, figures }) => [name, ...columns.map((column) => cell(column, figures, base))]),
  ]
  const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0))) ?? []
  const pad = (text: string, index: number): string => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0))
  const drawn = lines.map((line) => `| ${line.map(pad).join(' | ')} |`)
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [`**${title}**`, '', drawn[0], rule, ...drawn.slice(1)].join('\n')
}
