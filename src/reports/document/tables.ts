import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { DocumentColumn, DocumentRow } from '../../domain/document/document.ts'
import { cleanRuns } from './clean-runs.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const CELL_MARGINS = { top: 50, bottom: 50, left: 90, right: 90 }
/** Half points: a table is set smaller than the text around it. */
const SIZE = 22
const HEADER_FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7ECF1' }
const GROUP_FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'F5F6F8' }
/** The names of facts are this part of the width. */
const NAMES = 0.32

type CellStyle = { bold?: boolean; fill?: typeof HEADER_FILL; span?: number; centred?: boolean; keepNext?: boolean }

function cellOf(text: string, width: number, { bold = false, fill, span, centred = false, keepNext = false }: CellStyle = {}): TableCell {
  return new TableCell({
    borders: BORDERS,
    margins: CELL_MARGINS,
    width: { size: width, type: WidthType.DXA },
    ...(fill && { shading: fill }),
    ...(span !== undefined && { columnSpan: span }),
    verticalAlign: centred ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      new Paragraph({
        keepNext,
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: cleanRuns(text, { bold, size: SIZE }),
      }),
    ],
  })
}

const tableOf = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows,
  })

/** Names and values, two columns without a header; `width` in twips. */
export function factsTable(rows: readonly (readonly [string, string])[], width: number): Table {
  const widths = [Math.round(width * NAMES), width - Math.round(width * NAMES)] as const
  return tableOf(
    widths,
    rows.map(
      ([name, value]) =>
        new TableRow({ cantSplit: true, children: [cellOf(name, widths[0], { fill: HEADER_FILL }), cellOf(value, widths[1])] }),
    ),
  )
}

/** A table whose header stands on every page, whose rows are not cut by the end of one unless they are longer than it; `width` in twips. */
export function gridTable(columns: readonly DocumentColumn[], rows: readonly DocumentRow[], width: number): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((width * share) / whole))
  const widthAt = (index: number): number => widths[index] ?? 0
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cellOf(title, widthAt(index), { bold: true, fill: HEADER_FILL, centred: true, keepNext: true }),
    ),
  })
  const lines = rows.map((row) =>
    'group' in row
      ? new TableRow({
          cantSplit: true,
          children: [cellOf(row.group, width, { bold: true, fill: GROUP_FILL, span: columns.length, keepNext: true })],
        })
      : new TableRow({ cantSplit: true, children: row.map((text, index) => cellOf(text, widthAt(index))) }),
  )
  return tableOf(widths, [header, ...lines])
}
