import type { DocumentColumn, DocumentRow } from '../../domain/document/document.ts'
import { xmlText } from '../xml-text.ts'

const LINE = 'w:val="single" w:color="808080" w:sz="4" w:space="0"'
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${LINE}/>`).join('')
const MARGINS = [['top', 50] as const, ['left', 90] as const, ['bottom', 50] as const, ['right', 90] as const]
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('')
/** Half points: a table is set smaller than the text around it. */
const SIZE = 22
const HEADER_FILL = 'E7ECF1'
const GROUP_FILL = 'F5F6F8'
/** The names of facts are this part of the width. */
const NAMES = 0.32

const SIGNS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }
const escaped = (text: string): string => xmlText(text).replace(/[<>&]/g, (sign) => SIGNS[sign] ?? sign)

type CellStyle = { bold?: boolean; fill?: string; span?: number; centred?: boolean; keepNext?: boolean }

/** Lines of a text, each after a break; a lone return is no break of a line. */
function runOf(text: string, bold: boolean): string {
  const lines = escaped(text.replaceAll('\r\n', '\n').replaceAll('\r', '')).split('\n')
  const said = lines.map((line, index) => `${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${line}</w:t>`).join('')
  return `<w:r><w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/></w:rPr>${said}</w:r>`
}

function cellOf(text: string, width: number, { bold = false, fill, span, centred = false, keepNext = false }: CellStyle = {}): string {
  const look = [
    `<w:tcW w:type="dxa" w:w="${width}"/>`,
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    fill === undefined ? '' : `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`,
    centred ? '<w:vAlign w:val="center"/>' : '',
  ].join('')
  // The template of an authority may indent its paragraphs and set them apart: a cell is narrow.
  const paragraph = `<w:pPr>${keepNext ? '<w:keepNext/>' : ''}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="${centred ? 'center' : 'left'}"/></w:pPr>`
  return `<w:tc><w:tcPr>${look}</w:tcPr><w:p>${paragraph}${runOf(text, bold)}</w:p></w:tc>`
}

const rowOf = (cells: readonly string[], header = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`

function beginning(widths: readonly number[]): string {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
}

const END = '</w:tbl>'

/** Names and values, two columns without a header; `width` in twips. */
export function* factsXml(rows: readonly (readonly [string, string])[], width: number): Generator<string> {
  const names = Math.round(width * NAMES)
  yield beginning([names, width - names])
  for (const [name, value] of rows) yield rowOf([cellOf(name, names, { fill: HEADER_FILL }), cellOf(value, width - names)])
  yield END
}

/**
 * A table whose header stands on every page, whose rows are not cut by the end of one unless they are longer than it, and whose headings stay with
 * the line below; `width` in twips. Written line by line: the library keeps every cell as a tree of objects, which a list of 2000 points outgrows.
 */
export function* gridXml(columns: readonly DocumentColumn[], rows: readonly DocumentRow[], width: number): Generator<string> {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((width * share) / whole))
  const widthAt = (index: number): number => widths[index] ?? 0
  yield beginning(widths)
  const header = { bold: true, fill: HEADER_FILL, centred: true, keepNext: true }
  yield rowOf(
    columns.map(({ title }, index) => cellOf(title, widthAt(index), header)),
    true,
  )
  const group = { bold: true, fill: GROUP_FILL, span: columns.length, keepNext: true }
  for (const row of rows) {
    yield rowOf('group' in row ? [cellOf(row.group, width, group)] : row.map((text, index) => cellOf(text, widthAt(index))))
  }
  yield END
}
